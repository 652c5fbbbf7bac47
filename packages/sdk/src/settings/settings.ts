import type { Logger } from '../logging/logger.ts'

/** The options, checked and with their defaults. Kept where nothing prints it: it holds the secret. */
export interface Settings {
  /** without a slash at the end */
  readonly baseUrl: string
  readonly clientId: string | null
  readonly clientSecret: string | null
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
