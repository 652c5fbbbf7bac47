import { errors } from '@wekeza/contract'
import { BANNER } from './banner.ts'
import { type Described, nameOf, type Schema, schemas } from './describe-operations.ts'
import { typeOf } from './type-of.ts'
import { comment, pascal, wrap } from './words.ts'

const HEAD = `import type { Schema } from '@wekeza/contract'
import type { WekezaEvent } from '../events/event.ts'
import type { Open } from '../open.ts'

`

/** Every schema of the contract as a type of its own name, the queries, and the codes of the error catalogue. */
export function schemasSource(operations: readonly Described[]): string {
  const sent = schemasSent(operations)
  const types = Object.entries(schemas)
    .filter(isNamed)
    .map(([name, schema]) => {
      const words = schema.description ? comment(wrap(schema.description, 110)) : ''
      return `${words}export type ${name} = ${WRITTEN[name] ?? readType(name, sent.has(name))}\n`
    })
  const queries = operations.filter(hasQuery).map(queryOf)
  return [BANNER + HEAD + types.join('\n'), ...queries, codes()].join('\n')
}

/** Where asking for the type of an event is to tell what its data is, which Open would not let it. */
const WRITTEN: Readonly<Record<string, string>> = {
  Event: 'WekezaEvent',
  DeliveryDetail:
    "Omit<Open<Schema<'DeliveryDetail'>>, 'body'> & { readonly body: WekezaEvent | null }",
}

const readType = (name: string, isSent: boolean) =>
  isSent ? `Schema<'${name}'>` : `Open<Schema<'${name}'>>`

/** The pages of the wire are the client's own `Page`, which can turn. */
const isNamed = ([name]: [string, Schema]) => !name.endsWith('Page')

export const hasQuery = (one: Described) => one.queryParameters.length > 0 && !one.streams
export const queryNameOf = (one: Described) => `${pascal(one.id)}Query`

/** What a request can hold stays closed, so that a misspelt value does not compile; what only an answer holds is open. */
function schemasSent(operations: readonly Described[]): Set<string> {
  const sent = new Set<string>()
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return
    const name = nameOf(node as Schema)
    if (name !== '' && !sent.has(name)) {
      sent.add(name)
      visit(schemas[name])
    }
    for (const value of Object.values(node)) visit(value)
  }
  for (const { body } of operations) visit(body)
  return sent
}

function queryOf(one: Described): string {
  const members = one.parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, required, schema, description = '' }) => {
      const words = comment(wrap(`${description}${boundsOf(schema)}`, 108), '  ')
      return `${words}  ${name}${required ? '' : '?'}: ${typeOf(schema)}\n`
    })
  const head = `/** What \`wekeza.${one.sdk.resource}.${one.sdk.method}\` can be asked for. */\n`
  return `${head}export interface ${queryNameOf(one)} {\n${members.join('')}}\n`
}

function boundsOf({ minimum, maximum, default: given }: Schema): string {
  const bounds = minimum === undefined ? '' : ` ${minimum} to ${maximum}`
  return given === undefined ? bounds : `${bounds}; default ${given}.`
}

function codes(): string {
  const names = Object.keys(errors).map((code) => `\n  | '${code}'`)
  return `/** A code of the error catalogue; \`wekeza.system.explainError(code)\` says what each means. */\nexport type ErrorCode =${names.join('')}\n`
}
