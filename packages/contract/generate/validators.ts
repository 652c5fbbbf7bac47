import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { build } from 'esbuild'
import { BANNER } from './banner.ts'
import { type Document, placedOperations, type Schema } from './document.ts'
import { narrowUnions } from './narrow-unions.ts'
import { setApart } from './set-apart.ts'
import { eventSchemas } from './spell-out-events.ts'

/** operationId or type of event → slot (`body`, `query`, a status, `event`, `data`) → the schema that stands there */
type Slots = Record<string, Record<string, Schema>>

/** Validators of what comes in: `requestValidators[operationId].body`, `.query`, and `.item` of what is taken row by row. */
export function requestValidators(document: Document): Promise<string> {
  const slots: Slots = {}
  for (const { operation, parameters } of placedOperations(document)) {
    const query = parameters.filter((p) => p.in === 'query')
    const body = operation.requestBody?.content['application/json']?.schema
    slots[operation.operationId] = {
      query: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(query.map((p) => [p.name, p.schema])),
      },
      ...(body && setApart(document, body)),
    }
  }
  return compile(document, 'requestValidators', slots)
}

/** Validators of what goes out: `responseValidators[operationId][status]`. */
export function responseValidators(document: Document): Promise<string> {
  const slots: Slots = {}
  for (const { operation } of placedOperations(document)) {
    const statuses = Object.entries(operation.responses).flatMap(([status, { content }]) => {
      const media = content?.['application/json'] ?? content?.['application/problem+json']
      return media ? [[status, media.schema]] : []
    })
    slots[operation.operationId] = Object.fromEntries(statuses)
  }
  return compile(document, 'responseValidators', slots)
}

/** Validators of what is told: `eventValidators[type].event`, and `.data` of what is inside. */
export function eventValidators(document: Document): Promise<string> {
  return compile(document, 'eventValidators', eventSchemas(document))
}

async function compile(document: Document, exported: string, slots: Slots): Promise<string> {
  const names = new Names()
  const table = Object.entries(slots).map(([id, schemas]) => {
    const row = Object.entries(schemas).map(
      ([slot, s]) => `    ${slot}: ${names.of(s, slot === 'query')},`,
    )
    return `  '${id}': {\n${row.join('\n')}\n  },`
  })
  // Two instances: a query is text and is coerced to the contract's types; a body never is.
  const coercing = { coerceTypes: true, useDefaults: true }
  const code = [emit(document, names.plain, {}), emit(document, names.coerced, coercing)]
  const entry = `${code.join('\n')}\nexport const ${exported} = {\n${table.join('\n')}\n}\n`
  return BANNER + (await bundle(entry))
}

/** Gives equal schemas one name, so that each is compiled once. */
class Names {
  readonly plain = new Map<string, string>()
  readonly coerced = new Map<string, string>()

  of(schema: Schema, coerce: boolean): string {
    const map = coerce ? this.coerced : this.plain
    const key = JSON.stringify(schema)
    const name = map.get(key) ?? `${coerce ? 'query' : 'schema'}${map.size}`
    map.set(key, name)
    return name
  }
}

function emit(document: Document, named: Map<string, string>, options: object): string {
  if (named.size === 0) return ''
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
    ...options,
  })
  addFormats.default(ajv)
  ajv.addSchema(narrowUnions({ $id: 'spec', components: document.components }), 'spec')
  for (const [json, name] of named) ajv.addSchema({ ...local(json), $id: name }, name)
  const code = standaloneCode.default(
    ajv,
    Object.fromEntries([...named.values()].map((n) => [n, n])),
  )
  // A block of its own keeps the two instances' private names apart; only the validators leave it.
  const exports = [...named.values()]
  const inner = code
    .replace(/^export const (\w+) = /gm, 'const $1__ = ')
    .replace(/^export .*$/gm, '')
  return `const { ${exports.join(', ')} } = (() => {\n${inner}\nreturn { ${exports.map((n) => `${n}: ${n}__`).join(', ')} }\n})()`
}

/** References of an inline schema point into the whole document, which ajv knows as `spec`. */
function local(json: string): Schema {
  return JSON.parse(JSON.stringify(narrowUnions(JSON.parse(json))).replaceAll('"#/', '"spec#/'))
}

/** The emitted code calls ajv's run time by require; bundling makes it stand alone, in a browser too. */
async function bundle(contents: string): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
    mainFields: ['main'],
    legalComments: 'none',
    minifySyntax: true,
  })
  return result.outputFiles[0]?.text ?? ''
}
