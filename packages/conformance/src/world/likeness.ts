import type { Exchange } from '../bench/exchange.ts'
import { present } from '../bench/expect.ts'

/**
 * What an answer tells a caller who must not learn anything from it: all of it but the ids that the caller sent, and
 * the request's own.
 */
export function likeness(exchange: Exchange | undefined, sentIds: readonly string[]) {
  const { status, headers, text } = present(exchange, 'an answer')
  let told = text.replaceAll(headers.get('x-request-id') ?? '', '<request>')
  for (const id of sentIds) told = told.replaceAll(id, '<id>')
  return { status, headers: [...headers.keys()].sort(), told }
}
