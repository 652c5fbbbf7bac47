import { type ErrorCode, errors, type OperationId, operations, type Schema } from '@wekeza/contract'
import type { Exchange } from './exchange.ts'
import { equal, holds, matches } from './expect.ts'

/** Codes that can answer before an operation is found. */
const ROUTING: readonly ErrorCode[] = [
  'route_not_found',
  'method_not_allowed',
  'headers_too_large',
  'rate_limited',
  'internal_error',
  'service_unavailable',
]

/** What only an insider writes: stack lines, paths of source files, names of databases, values that were not there. */
const INTERNAL =
  /\bat .{0,80}\.[cm]?[jt]s:\d+|node_modules|node:internal|\b(Type|Reference|Range|Syntax)Error\b|sqlite|postgres|\bSQL\b|\[object |\bundefined\b|\bNaN\b/i

/** What a token's binding asks for (RFC 9449, section 7.1); one to a certificate has the scheme of bearer tokens. */
const SCHEMES: Partial<Record<string, RegExp>> = {
  token_binding_missing: /^(DPoP|Bearer)\b/,
  dpop_proof_invalid: /^DPoP\b/,
  dpop_nonce_required: /^DPoP\b/,
}

/**
 * A refusal says all that a refusal must (RFC 9457): a code that the contract documents for this operation, with the
 * catalogue's status, an id to ask about, a page to read, and at the end what to do next.
 * @param id null where the contract has no such operation
 */
export function checkProblem(id: OperationId | null, exchange: Exchange): void {
  const problem = exchange.body as Schema<'Problem'>
  const documented: readonly string[] = id === null ? ROUTING : operations[id].errors
  const known = documented.includes(problem.code) || ROUTING.includes(problem.code as ErrorCode)
  const where = id ?? 'an address outside the contract'
  holds(known, `the code of a refusal by ${where}`, 'a code documented for it', problem)
  checkCatalogued(problem, exchange)
  checkHeaders(problem, exchange)
  holds(!INTERNAL.test(exchange.text), `the refusal by ${where}`, 'nothing internal', exchange.text)
}

function checkCatalogued(problem: Schema<'Problem'>, { status }: Exchange): void {
  const entry = errors[problem.code as ErrorCode]
  const { code } = entry
  equal(status, entry.status, `the status of ${code}`)
  equal(problem.status, entry.status, `the member status of ${code}`)
  equal(problem.retryable, entry.retryable, `the member retryable of ${code}`)
  const mended = problem.detail.endsWith(` ${entry.next}`)
  holds(
    mended,
    `the detail of ${code}`,
    `a fact, then ${JSON.stringify(entry.next)}`,
    problem.detail,
  )
  matches(problem.type, new RegExp(`/errors/${code}$`), `the type of ${code}`)
  matches(problem.docs_url, new RegExp(`/errors/${code}$`), `the docs_url of ${code}`)
}

function checkHeaders(problem: Schema<'Problem'>, { status, headers }: Exchange): void {
  // A replayed refusal names the request that was refused first.
  if (!headers.has('idempotency-replayed')) {
    equal(problem.request_id, headers.get('x-request-id'), 'the request_id of a refusal')
  }
  if (status === 401) {
    // RFC 9110, section 11.6.1: a 401 says how to authenticate.
    const scheme = SCHEMES[problem.code] ?? /^Bearer\b/
    matches(headers.get('www-authenticate'), scheme, 'the header www-authenticate of a 401')
  }
  if (status === 429 || status === 503) {
    matches(headers.get('retry-after'), /^\d+$/, `the header retry-after of a ${status}`)
  }
}
