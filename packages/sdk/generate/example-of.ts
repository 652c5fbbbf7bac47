import { type Described, nameOf, type Schema, schemas } from './describe-operations.ts'
import { camel } from './words.ts'

/** A call that runs as it stands, given a `wekeza` that may make it. */
export function exampleOf(one: Described): string[] {
  const call = `wekeza.${one.sdk.resource}.${one.sdk.method}`
  const ids = one.parameters.filter((p) => p.in === 'path').map((p) => literal(p.example))
  const given = one.bodyExample === undefined ? ids : [...ids, literal(one.bodyExample)]
  if (one.paged) return loopOver(one, `${call}(${given.join(', ')})`)
  return `const ${resultOf(answerOf(one))} = await ${call}(${given.join(', ')})`.split('\n')
}

function loopOver(one: Described, call: string): string[] {
  const schema = itemOf(one)
  const item = camel(lower(nameOf(schema)))
  const named = schemas[nameOf(schema)]?.properties?.id !== undefined
  const act = named ? `if (${item}.id === '…') break` : `console.log(${item})`
  return [`for await (const ${item} of ${call}) {`, `  ${act}`, '}']
}

/** The schema of one item of a page. */
export function itemOf(one: Described): Schema {
  const item = schemas[nameOf(answerOf(one))]?.properties?.data?.items
  if (!item)
    throw new Error(`${one.id}: a paged operation answers { data, page } by a named schema`)
  return item
}

/** The schema of what a call is given. */
export function answerOf({ answer, id }: Described): Schema {
  if (!answer) throw new Error(`${id}: it answers with a stream`)
  return answer
}

function resultOf(answer: Schema): string {
  const name = nameOf(answer)
  if (name.endsWith('List')) return '{ data }'
  return name === '' ? 'answer' : lower(name)
}

const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "\\'")}'`
  if (value === null || typeof value !== 'object') return String(value)
  const flat = flatten(value)
  if (flat.length + indent.length <= 76) return flat
  const list = Array.isArray(value)
  const members = Object.entries(value).map(
    ([name, member]) => `${indent}  ${list ? '' : `${name}: `}${literal(member, `${indent}  `)},\n`,
  )
  const [open, close] = list ? '[]' : '{}'
  return `${open}\n${members.join('')}${indent}${close}`
}

function flatten(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatten).join(', ')}]`
  if (value === null || typeof value !== 'object') return literal(value)
  const members = Object.entries(value).map(([name, member]) => `${name}: ${flatten(member)}`)
  return `{ ${members.join(', ')} }`
}
