import type { Consent } from '@wekeza/bank'
import type { OperationRow } from '@wekeza/contract'
import type { Application } from '@wekeza/platform'
import type { Answer } from './answer.ts'
import type { Credentials } from './ports/authenticator.ts'
import type { OpenBank } from './ports/banks.ts'
import type { Allowance } from './ports/rate-limiter.ts'

/** What a host knows of a connection and a Request does not say, or says more slowly. */
export interface Connection {
  readonly remoteAddress?: string
  /** `x5t#S256` of the certificate that the caller proved to hold; only one that was verified is here */
  readonly certificateThumbprint?: string
  /** the headers as the host's HTTP parser left them, in lower case: a Request makes its own only when asked */
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>
}

/** What is known of a request, growing as it walks down the pipeline. */
export interface Call {
  readonly request: Request
  /** null where the contract has no such operation */
  readonly operation: OperationRow | null
  readonly params: Readonly<Record<string, string>>
  readonly connection: Connection
  readonly startedAtMs: number
  requestId: string
  interactionId: string | null
  bodyText: string
  /** of a file, as it came */
  bodyBytes: Uint8Array | null
  /** SHA-256 of the body in lower-case hex, once it is known */
  bodyHash: string
  body: unknown
  query: Record<string, unknown>
  allowance: Allowance | null
  /** what the caller's next proof may carry (RFC 9449, section 8.2) */
  nextNonce: string | null
  credentials: Credentials | null
  application: Application | null
  openBank: OpenBank | null
  consent: Consent | null
  idempotency: { readonly scope: string; readonly bodyHash: string } | null
  answer: Answer | null
}

export function newCall(
  known: Pick<Call, 'request' | 'operation' | 'params' | 'connection' | 'startedAtMs'>,
): Call {
  return {
    ...known,
    requestId: '',
    interactionId: null,
    bodyText: '',
    bodyBytes: null,
    bodyHash: '',
    body: undefined,
    query: {},
    allowance: null,
    nextNonce: null,
    credentials: null,
    application: null,
    openBank: null,
    consent: null,
    idempotency: null,
    answer: null,
  }
}

/** One header of the request, or null. */
export function header({ connection, request }: Call, name: string): string | null {
  const value = connection.headers ? connection.headers[name] : request.headers.get(name)
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : value.join(', ')
}

/** What an earlier row of the pipeline must have found; its absence is a defect of the table. */
export function found<T>(value: T | null | undefined, name: string): T {
  if (value === null || value === undefined) throw new Error(`no earlier step found the ${name}`)
  return value
}
