import { CALLERS, type Sample } from './sample.ts'

const LINE_LENGTH_MAX = 72

/** The request by `@wekeza/sdk`. */
export function inTypeScript(sample: Sample): string {
  const { operation, ids, body, query, idempotencyKey } = sample
  const { client } = CALLERS[operation.caller]
  const { resource, method } = operation.sdk
  const content = body ?? (Object.keys(query).length > 0 ? query : undefined)
  const taken = [
    ...ids,
    ...(content === undefined ? [] : [content]),
    ...(idempotencyKey === undefined ? [] : [{ idempotencyKey }]),
  ]
  const call = `${client}.${resource}.${method}(${argumentsOf(taken)})`
  if (operation.streams) return `for await (const event of ${call}) console.log(event.type)\n`
  if (operation.paged) return `for await (const one of ${call}) console.log(one)\n`
  return `const answer = await ${call}\n`
}

/** On one line where that is short; several of which one is long stand on lines of their own. */
function argumentsOf(taken: readonly unknown[]): string {
  const beside = taken.map((one) => literal(one)).join(', ')
  const isShort = !beside.includes('\n') && beside.length < LINE_LENGTH_MAX
  if (isShort || taken.length === 1) return beside
  return `\n${taken.map((one) => `  ${literal(one, '  ')},\n`).join('')}`
}

/** A value as a program of this house writes it: single quotes, and no quotes around names. */
function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string')
    return `'${value.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`
  if (value === null || typeof value !== 'object') return String(value)
  const deeper = `${indent}  `
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const parts = Array.isArray(value)
    ? value.map((one) => literal(one, deeper))
    : Object.entries(value).map(([name, one]) => `${nameIn(name)}: ${literal(one, deeper)}`)
  const line = `${open}${Array.isArray(value) ? '' : ' '}${parts.join(', ')}${Array.isArray(value) ? '' : ' '}${close}`
  if (parts.length === 0) return open + close
  if (line.length + indent.length < LINE_LENGTH_MAX && !line.includes('\n')) return line
  return `${open}\n${parts.map((part) => `${deeper}${part},\n`).join('')}${indent}${close}`
}

function nameIn(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`
}
