import type { Consent, FaultRule } from '@wekeza/bank'
import type { OperationRow } from '@wekeza/contract'
import type { Application, Developer } from '@wekeza/platform'
import type { Answer } from './answer.ts'
import type { BrokenReply } from './break-off.ts'
import type { Credentials } from './ports/authenticator.ts'
import type { OpenBank } from './ports/banks.ts'
import type { Left } from './ports/rate-limiter.ts'
import type { KeptRequest } from './ports/request-log.ts'

/** What a host knows of a connection and a Request does not say, or says more slowly. */
export interface Connection {
  readonly remoteAddress?: string
  /** `x5t#S256` of the certificate that the caller proved to hold; only one that was verified is here */
  readonly certificateThumbprint?: string
  /** the headers as the host's HTTP parser left them, in lower case: a Request makes its own only when asked */
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>
  /** closes the connection on a broken reply; a host that has none is given a Response that fails */
  readonly breakOff?: (reply: BrokenReply) => Response
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
  /** what every policy that was asked has left */
  readonly left: Left[]
  /** what the caller's next proof may carry (RFC 9449, section 8.2) */
  nextNonce: string | null
  credentials: Credentials | null
  application: Application | null
  /** whose session it is, where a developer calls */
  developer: Developer | null
  openBank: OpenBank | null
  consent: Consent | null
  /** what a test bank plays on this call */
  fault: FaultRule | null
  idempotency: { readonly scope: string; readonly bodyHash: string } | null
  /** what a probe of a webhook found, for the log of requests */
  probe: KeptRequest['probe']
  /** what was made or changed in its bank by it, once that is committed */
  resourceId: string | null
  answer: Answer | null
  /** the row of the pipeline that ended the walk, by its name */
  answeredBy: string | null
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
    left: [],
    nextNonce: null,
    credentials: null,
    application: null,
    developer: null,
    openBank: null,
    consent: null,
    fault: null,
    idempotency: null,
    probe: null,
    resourceId: null,
    answer: null,
    answeredBy: null,
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
