import type { Change, Consent, Failure } from '@wekeza/bank'
import type { Body, Answer as BodyOf, OperationId, Query } from '@wekeza/contract'
import type {
  Application,
  Developer,
  PlatformAct,
  PlatformChange,
  PlatformFailure,
} from '@wekeza/platform'
import type { Answer, Written } from './answer.ts'
import type { Call } from './call.ts'
import type { OpenBank } from './ports/banks.ts'
import type { Host } from './ports/host.ts'

/** What an operation is given: what the pipeline found, typed by the contract. */
export interface Given<Id extends OperationId> {
  readonly call: Call
  readonly host: Host
  readonly body: Body<Id>
  readonly query: Query<Id>
  readonly params: Readonly<Record<string, string>>
  /** there for every operation but the developers' and the public ones */
  readonly openBank: OpenBank
  readonly bank: OpenBank['bank']
  /** there wherever a bank is */
  readonly application: Application
  /** there for developers' operations */
  readonly developer: Developer
  /** there for a customer's operations */
  readonly consent: Consent
  /** there for a customer's operations, under a consent or in a session of their own */
  readonly customerId: string
  /** there for the staff's operations */
  readonly staffId: string
}

/** What an operation answers; its changes are not committed yet, the pipeline does that with the answer. */
export type Outcome<Id extends OperationId> =
  | {
      readonly kind: 'done'
      readonly body: BodyOf<Id> | Written
      readonly changes: readonly Change[]
      /** what the platform's store writes in place of the bank's: never both */
      readonly platform?: PlatformWrite
      readonly headers?: Record<string, string>
      /** where it is not the contract's first success */
      readonly status?: number
      /** what follows the commit and may fail without anybody being told */
      readonly after?: () => Promise<void>
    }
  | { readonly kind: 'failed'; readonly failure: Failure | PlatformFailure }
  | { readonly kind: 'answered'; readonly answer: Answer }

/** What the platform decided, and what is written down of it. */
export interface PlatformWrite {
  readonly changes: readonly PlatformChange[]
  readonly act?: PlatformAct | undefined
}

/** One operation of the contract: wire to domain, a call of the bank, and back. */
export type Operation<Id extends OperationId> = (
  given: Given<Id>,
) => Outcome<Id> | Promise<Outcome<Id>>

export function done<Body>(
  body: Body,
  changes: readonly Change[] = [],
  headers?: Record<string, string>,
) {
  return { kind: 'done', body, changes, ...(headers && { headers }) } as const
}

/** The same where the platform decided: its changes and its act are taken from what it answered. */
export function decided<Body>(body: Body, { changes, act }: PlatformWrite) {
  return { kind: 'done', body, changes: [], platform: { changes, act } } as const
}

export function failed(failure: Failure | PlatformFailure) {
  return { kind: 'failed', failure } as const
}

/** For what only the api knows how to refuse: cursors, scopes. */
export function answered(answer: Answer) {
  return { kind: 'answered', answer } as const
}
