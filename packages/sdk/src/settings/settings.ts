import type { ClientAuthentication } from '../auth/client-authentication.ts'
import type { ProofKey } from '../auth/proof-key.ts'
import type { BrowserRealm } from '../credentials/browser-session.ts'
import type { Logger } from '../logging/logger.ts'

/** The options, checked and with their defaults. Kept where nothing prints it: it holds the secret, or what signs. */
export interface Settings {
  /** without a slash at the end */
  readonly baseUrl: string
  readonly clientId: string | null
  /** how the authorization server names itself */
  readonly issuer: string
  readonly auth: ClientAuthentication
  /** whether the application proves who it is, so that it can have tokens of its own */
  readonly confidential: boolean
  readonly dpop: ProofKey | null
  /** whether a certificate is shown, for which the platform may have addresses of its own */
  readonly mtls: boolean
  /** whether approvals are asked for by PAR; null leaves it to the platform */
  readonly par: boolean | null
  /** whose session of this browser calls go by */
  readonly session: BrowserRealm | null
  /** who gives the application's token, where not this client asks for it */
  readonly applicationToken: (() => Promise<{ readonly access_token: string }>) | null
  readonly timeoutMs: number
  readonly deadlineMs: number | null
  readonly maxRetries: number
  readonly log: Logger
  /** the global fetch, or the caller's with the request made for it */
  readonly fetch: (url: string, init: RequestInit) => Response | Promise<Response>
  readonly now: () => number
  readonly random: () => number
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
}
