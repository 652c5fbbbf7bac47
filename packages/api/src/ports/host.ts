import type { Clock } from '@wekeza/bank'
import type { OperationId } from '@wekeza/contract'
import type { Application } from '@wekeza/platform'
import type { Cursors } from '../paging/cursor.ts'
import type { Authenticator } from './authenticator.ts'
import type { Banks } from './banks.ts'
import type { Grants } from './grants.ts'
import type { Log } from './log.ts'
import type { RateLimiter } from './rate-limiter.ts'
import type { Reads } from './reads.ts'
import type { TokenIssuer } from './token-issuer.ts'

/** What a host plugs in. The server's are real, the sandbox's are in memory: that is the difference between them. */
export interface Host {
  readonly name: string
  readonly version: string
  /** where callers reach it, without a slash at the end */
  readonly publicUrl: string
  readonly banks: Banks
  readonly applications: { get(id: string): Promise<Application | undefined> }
  readonly authenticator: Authenticator
  readonly tokens: TokenIssuer
  readonly limiters: { readonly address: RateLimiter; readonly application: RateLimiter }
  readonly log: Log
  readonly reads: Reads
  readonly grants: Grants
  /** wall time; bank time is each bank's own */
  readonly wall: Clock
  nextRequestId(): string
  /** seals the cursors of pages, with a secret that is the same on every replica */
  readonly cursors: Cursors
  /** answers what is wrong with an answer of ours, or nothing; on wherever speed does not count */
  readonly inspectAnswer?: (id: OperationId, status: number, body: string) => string | undefined
  /** asked by /readyz: each check by its name */
  readonly readiness: Record<string, () => Promise<void>>
}
