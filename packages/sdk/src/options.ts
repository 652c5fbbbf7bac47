import type { ClientAuthentication } from './auth/client-authentication.ts'
import type { ClientCertificate } from './auth/client-certificate.ts'
import type { ProofKey } from './auth/proof-key.ts'
import type { BrowserRealm } from './credentials/browser-session.ts'
import type { CustomerTokens, OnTokens } from './credentials/customer-tokens.ts'
import type { DeveloperSession } from './credentials/developer-session.ts'
import type { Logger, LogLevel } from './logging/logger.ts'

/** What `new Wekeza()` takes. Each may be left out; what names a variable is read from the environment then. */
export interface WekezaOptions {
  /** the application's id. `WEKEZA_CLIENT_ID` */
  clientId?: string
  /** the application's secret; never in a browser. `WEKEZA_CLIENT_SECRET` */
  clientSecret?: string
  /** proves the application otherwise than by a secret: `privateKeyJwt` of `@wekeza/sdk/auth` */
  auth?: ClientAuthentication
  /** binds tokens to a key: `dpop()` of `@wekeza/sdk/auth`. Default: tokens are whose hands they are in */
  dpop?: ProofKey
  /** shows a certificate: `mtls` of `@wekeza/sdk/node` */
  mtls?: ClientCertificate
  /** asks for approvals by PAR (RFC 9126). Default: when the platform demands it of everybody */
  par?: boolean
  /** how the platform names itself, where it is reached by another address than its own. Default baseUrl */
  issuer?: string
  /** where the platform is. `WEKEZA_BASE_URL`; default http://127.0.0.1:8080 */
  baseUrl?: string
  /** the customer to act for; `withCustomer` is the usual way. `WEKEZA_ACCESS_TOKEN` gives an access token alone */
  customer?: CustomerTokens
  /** the developer to sign in as; `withDeveloper` is the other way */
  developer?: DeveloperSession
  /** on a page of the platform's own origin: the cookie of this session stands for a token, which the page never has */
  session?: BrowserRealm
  /** gives the application's access token where this client has no secret to ask with; called again when one was refused */
  applicationToken?: () => Promise<{ readonly access_token: string }>
  /** told of the new tokens after each refresh, so that you can keep them; awaited before the call goes on */
  onTokens?: OnTokens
  /** milliseconds for one try, its body included. Default 30,000 */
  timeoutMs?: number
  /** milliseconds for a call in all, its retries and waits included. Default: no such limit */
  deadlineMs?: number
  /** how often a call is tried again. Default 2; 0 is none */
  maxRetries?: number
  /** sends a request; default the global `fetch`. A proxy or a test goes in here */
  fetch?: (request: Request) => Response | Promise<Response>
  /** has debug, info, warn and error, each taking one line. Default: the console */
  logger?: Logger
  /** Default warn. `WEKEZA_LOG` */
  logLevel?: LogLevel
  /** lets a client secret into a browser, where everybody can read it: for tests in a browser-like environment only */
  dangerouslyAllowBrowser?: boolean
  /** milliseconds of a clock that never goes back; for tests. Default performance.now */
  now?: () => number
  /** 0 to 1, the jitter of waits; for tests. Keys and secrets never come from it. Default Math.random */
  random?: () => number
  /** waits, and ends early when the signal aborts; for tests. Default a timer */
  sleep?: (ms: number, signal?: AbortSignal) => Promise<void>
}

/** What every method takes last. */
export interface CallOptions {
  /** aborts the call, whichever try it is in */
  signal?: AbortSignal
  /** milliseconds for one try. Default: the client's */
  timeoutMs?: number
  /** milliseconds for the call in all. Default: the client's */
  deadlineMs?: number
  /** how often it is tried again; 0 is none. Default: the client's */
  maxRetries?: number
}

/** What methods take last that move money or create something. */
export interface WriteOptions extends CallOptions {
  /** 1 to 255 visible ASCII characters. Give one of your own to repeat the call safely from another process. Default a new UUID */
  idempotencyKey?: string
}
