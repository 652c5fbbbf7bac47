import type { Account } from './accounts/account.ts'
import type { Beneficiary } from './beneficiaries/beneficiary.ts'
import type { Bulk, BulkItem, BulkStatus, Tally } from './bulk-payments/bulk.ts'
import type { ConsentAct } from './consents/act.ts'
import type { Consent, ConsentMove, PeriodLimit } from './consents/consent.ts'
import type { PeriodUse } from './consents/period-use.ts'
import type { CoreDifference } from './core/core-difference.ts'
import type { CoreInstruction } from './core/core-instruction.ts'
import type { TakenPosting } from './core/core-posting.ts'
import type { Customer } from './customers/customer.ts'
import type { DueWork } from './due/due-work.ts'
import type { HandedOver, NewEvent } from './events/event.ts'
import type { Entry } from './ledger/entry.ts'
import type { Payment, PaymentMove, PaymentStatus } from './payments/payment.ts'
import type { PaymentStep } from './payments/payment-step.ts'
import type { RailState } from './rails/rail-state.ts'
import type { ReadCount } from './reads/read-count.ts'
import type { Refund, RefundMove, RefundStatus } from './refunds/refund.ts'
import type { ReviewEnd, RiskReview } from './risk/review.ts'
import type { FaultRule } from './simulation/fault-rule.ts'
import type { StandingOrder, StandingOrderMove } from './standing-orders/standing-order.ts'
import type { PendingEnd, PendingTransaction } from './transactions/pending.ts'
import type { Transfer } from './transfers/transfer.ts'
import type { Delivery, DeliveryMove } from './webhooks/delivery.ts'
import type { SealedSecret, Webhook, WebhookHealth, WebhookMove } from './webhooks/webhook.ts'

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
  /** the step is left out where the payment's own row tells it: one that is settled as it is made */
  | { kind: 'insert-payment'; payment: Payment; step?: PaymentStep }
  /** guard: the status is still `from`, and the step is the next one of its history */
  | {
      kind: 'move-payment'
      id: string
      from: PaymentStatus
      to: PaymentMove
      step: PaymentStep
    }
  | { kind: 'insert-transfer'; transfer: Transfer }
  /** guard: it is still pending */
  | { kind: 'move-transfer'; id: string; to: Pick<Transfer, 'status' | 'failureCode'> }
  /** writes its items too */
  | { kind: 'insert-bulk'; bulk: Bulk; items: readonly BulkItem[] }
  /** adds to what is counted already; guard: it is open, and `begun.after` items have begun */
  | {
      kind: 'count-bulk-items'
      id: string
      begun: { after: number; count: number } | null
      settled: Tally
      failed: Tally
      atMs: number
    }
  /** guard: its status is still that of `from`, and so are its counts */
  | { kind: 'move-bulk'; from: Bulk; to: BulkStatus; atMs: number }
  /** guard: the payment is settled, and no more of it goes back than was paid */
  | { kind: 'use-refundable'; paymentId: string; amountMinor: number }
  /** what was used is not needed after all */
  | { kind: 'return-refundable'; paymentId: string; amountMinor: number }
  | { kind: 'insert-refund'; refund: Refund }
  /** guard: the status is still `from` */
  | { kind: 'move-refund'; id: string; from: RefundStatus; to: RefundMove }
  /** guard: at least this much is available */
  | { kind: 'hold'; accountId: string; amountMinor: number }
  | { kind: 'release'; accountId: string; amountMinor: number }
  /** what is held, as the account's holder sees it */
  | { kind: 'show-pending'; pending: PendingTransaction }
  /** one that is not there, or has ended, stays as it is */
  | { kind: 'end-pending'; accountId: string; id: string; to: PendingEnd }
  /** guard: whoever gives has at least that much available */
  | { kind: 'post'; entry: Entry }
  /** the same as posting each of them in turn, for less */
  | { kind: 'post-many'; entries: readonly Entry[] }
  /** without a guard: an outside core has booked it, and what is so is written down */
  | { kind: 'mirror'; entry: Entry }
  | { kind: 'insert-core-instruction'; instruction: CoreInstruction }
  /** guard: it still waits */
  | {
      kind: 'move-core-instruction'
      id: string
      to: Pick<CoreInstruction, 'status' | 'asks' | 'updatedAtMs'>
    }
  /** guard: it was not taken before */
  | { kind: 'take-core-posting'; posting: TakenPosting }
  /** guard: the feed was read up to `from` */
  | { kind: 'move-core-cursor'; from: string | null; to: string }
  /** one that is open stays as it is; one that was resolved is open again */
  | { kind: 'note-difference'; difference: CoreDifference }
  /** one that is not there or not open stays so */
  | { kind: 'resolve-difference'; id: string; atMs: number }
  | { kind: 'insert-review'; review: RiskReview }
  /** guard: nobody has decided it yet */
  | { kind: 'decide-review'; id: string; paymentId: string; to: ReviewEnd }
  /** how a rail behaves from now on */
  | { kind: 'set-rail'; state: RailState }
  /** a payee that is there already stays as it is */
  | { kind: 'keep-beneficiary'; beneficiary: Beneficiary }
  | { kind: 'insert-standing-order'; order: StandingOrder }
  /** guard: its next day is still `from` */
  | { kind: 'move-standing-order'; id: string; from: string; to: StandingOrderMove }
  /** the event waits to be handed over */
  | { kind: 'emit'; event: NewEvent }
  /** hands them over in this order, and notes who is to hear them; guard: the last place is still `after`, and all wait */
  | { kind: 'place-events'; after: number; events: readonly HandedOver[] }
  | { kind: 'insert-webhook'; webhook: Webhook; secret: SealedSecret }
  /** guard: its version is still `from`; it is one more then */
  | { kind: 'move-webhook'; id: string; from: number; to: WebhookMove }
  /** one that is not there stays so */
  | { kind: 'note-webhook'; id: string; to: WebhookHealth }
  /** its secrets go with it */
  | { kind: 'delete-webhook'; id: string }
  /** those before it retire then, unless they do so earlier; guard: the webhook is there */
  | { kind: 'add-webhook-secret'; id: string; secret: SealedSecret; othersRetireAtMs: number }
  /** one of the same event to the same webhook that is there already stays as it is */
  | { kind: 'insert-delivery'; delivery: Delivery }
  /** nobody holds it afterwards; guard: it stands as `from` does, and was not begun anew since that was read */
  | { kind: 'move-delivery'; from: Delivery; to: DeliveryMove }
  | { kind: 'insert-fault'; fault: FaultRule }
  /** one more call has met it; guard: it is there, and was for more than those before */
  | { kind: 'use-fault'; id: string }
  /** one that is not there stays so */
  | { kind: 'delete-fault'; id: string }
  /** all of one application's */
  | { kind: 'clear-faults'; applicationId: string }
  /** a row that is there already stays as it is */
  | { kind: 'schedule'; due: DueWork }
  /** guard: nobody has finished it before */
  | { kind: 'finish-due'; dueId: string }

/** The guard that did not hold: what was read has changed, so decide again. */
export interface FailedGuard {
  readonly guard:
    | 'consent'
    | 'period'
    | 'payment'
    | 'refund'
    | 'funds'
    | 'due'
    | 'core'
    | 'review'
    | 'bulk'
    | 'standing_order'
    | 'event'
    | 'webhook'
    | 'delivery'
    | 'fault'
  readonly subjectId: string
}
