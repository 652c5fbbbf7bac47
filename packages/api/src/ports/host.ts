import type { Clock, Sender } from '@wekeza/bank'
import type { OperationId } from '@wekeza/contract'
import type { Application } from '@wekeza/platform'
import type { Cursors } from '../paging/cursor.ts'
import type { Streams } from '../streaming/create-streams.ts'
import type { Authenticator } from './authenticator.ts'
import type { Banks } from './banks.ts'
import type { Grants } from './grants.ts'
import type { HostPlatform } from './host-platform.ts'
import type { InvoicePaper } from './invoice-paper.ts'
import type { Log } from './log.ts'
import type { Meter } from './meter.ts'
import type { Quota } from './quota.ts'
import type { RateLimiter } from './rate-limiter.ts'
import type { Reads } from './reads.ts'
import type { RequestLog } from './request-log.ts'
import type { TokenIssuer } from './token-issuer.ts'
import type { Usage } from './usage.ts'

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
  readonly limiters: {
    readonly address: RateLimiter
    /** also of a developer, by the developer's own id */
    readonly application: RateLimiter
    readonly consent: RateLimiter
  }
  readonly log: Log
  /** what applications asked, for them to read later */
  readonly requests: RequestLog
  /** counts what applications ask, for bills and for insight */
  readonly meter: Meter
  readonly quota: Quota
  readonly usage: Usage
  /** left out: invoices are handed out as tables alone */
  readonly invoicePaper?: InvoicePaper
  /** those who build on the platform */
  readonly platform: HostPlatform
  readonly reads: Reads
  readonly grants: Grants
  /** the event streams of this process */
  readonly streams: Streams
  /** the way out to webhooks, for what a test bank sends at once */
  readonly sender: Sender
  /** wall time; bank time is each bank's own */
  readonly wall: Clock
  nextRequestId(): string
  /** seals the cursors of pages, with a secret that is the same on every replica */
  readonly cursors: Cursors
  /** answers what is wrong with an answer of ours, or nothing; on wherever speed does not count */
  readonly inspectAnswer?: (id: OperationId, status: number, body: string) => string | undefined
  /** lets wall time pass before a call whose fault says so; default: a timer */
  readonly pause?: (ms: number) => Promise<void>
  /** asked by /readyz: each check by its name */
  readonly readiness: Record<string, () => Promise<void>>
}
