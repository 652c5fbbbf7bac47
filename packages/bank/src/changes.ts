import type { Account } from './accounts/account.ts'
import type { ConsentAct } from './consents/act.ts'
import type { Consent, ConsentMove, PeriodLimit } from './consents/consent.ts'
import type { PeriodUse } from './consents/period-use.ts'
import type { Customer } from './customers/customer.ts'
import type { DueWork } from './due/due-work.ts'
import type { NewEvent } from './events/event.ts'
import type { Entry } from './ledger/entry.ts'
import type { Payment, PaymentStatus } from './payments/payment.ts'
import type { ReadCount } from './reads/read-count.ts'
import type { Transfer } from './transfers/transfer.ts'

/**
 * What the bank may ask of a store. A commit applies a list of these, all or nothing, in order. Those that can be
 * overtaken by another commit carry their guard, which is evaluated inside the commit.
 */
export type Change =
  | { kind: 'insert-customer'; customer: Customer }
  | { kind: 'insert-account'; account: Account }
  /** writes the first row of its history too */
  | { kind: 'insert-consent'; consent: Consent; act: ConsentAct }
  /** guard: the act is the next one of its history, so nobody has acted since it was read */
  | { kind: 'move-consent'; id: string; to: ConsentMove; act: ConsentAct }
  /** guard only: the consent is still authorised */
  | { kind: 'require-authorised'; consentId: string }
  /** guard: with it, the period stays within its cap and its count */
  | { kind: 'use-period'; use: PeriodUse; limit: PeriodLimit }
  /** what was used is not needed after all */
  | { kind: 'return-period'; use: PeriodUse }
  /** adds to what is counted already */
  | { kind: 'count-read'; read: ReadCount }
  | { kind: 'insert-payment'; payment: Payment }
  /** guard: the status is still `from` */
  | {
      kind: 'move-payment'
      id: string
      from: PaymentStatus
      to: Pick<Payment, 'status' | 'failureCode' | 'updatedAtMs'>
    }
  | { kind: 'insert-transfer'; transfer: Transfer }
  /** guard: at least this much is available */
  | { kind: 'hold'; accountId: string; amountMinor: number }
  | { kind: 'release'; accountId: string; amountMinor: number }
  /** guard: whoever gives has at least that much available */
  | { kind: 'post'; entry: Entry }
  | { kind: 'emit'; event: NewEvent }
  | { kind: 'mark-sent'; eventId: string }
  /** a row that is there already stays as it is */
  | { kind: 'schedule'; due: DueWork }
  /** guard: nobody has finished it before */
  | { kind: 'finish-due'; dueId: string }

/** The guard that did not hold: what was read has changed, so decide again. */
export interface FailedGuard {
  readonly guard: 'consent' | 'period' | 'payment' | 'funds' | 'due'
  readonly subjectId: string
}
