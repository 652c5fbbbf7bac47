export type { Account } from './accounts/account.ts'
export { availableMinor } from './accounts/available.ts'
export { type Bank, openBank } from './bank.ts'
export type { Beneficiary, StoredBeneficiary } from './beneficiaries/beneficiary.ts'
export {
  MONEY_OPERATIONS,
  type MoneyOperation,
  type MoneyOperations,
  type PaidFee,
} from './billing/money-operations.ts'
export {
  BULK_ITEMS_MAX,
  type Bulk,
  type BulkFormat,
  type BulkItem,
  type BulkItemNow,
  type BulkItemStatus,
  type BulkMode,
  type BulkStatus,
  type Duplicate,
  type ItemFault,
  type StoredBulk,
  stillPending,
  type Tally,
} from './bulk-payments/bulk.ts'
export type { BulkFile } from './bulk-payments/bulk-file.ts'
export type { ItemAsk, ReadRow } from './bulk-payments/read-row.ts'
export { nairobiDay, startOfNairobiDayMs } from './calendar/nairobi-day.ts'
export { type Period, periodAt } from './calendar/nairobi-period.ts'
export type { Change, FailedGuard } from './changes.ts'
export type { ActName, Actor, ConsentAct } from './consents/act.ts'
export { checkAwaiting } from './consents/check-awaiting.ts'
export { type BulkPaid, checkBulk } from './consents/check-bulk.ts'
export { checkGrant } from './consents/check-grant.ts'
export { checkStanding } from './consents/check-standing.ts'
export { payeesOf } from './consents/check-terms.ts'
export { checkUse } from './consents/check-use.ts'
export type {
  AccountAccess,
  BulkPayment,
  Consent,
  ConsentKind,
  ConsentStatus,
  FundsConfirmation,
  PaymentTerms,
  PeriodLimit,
  Permission,
  RecurringPayment,
  Refunds,
  SinglePayment,
  Terms,
} from './consents/consent.ts'
export { LIFETIME } from './consents/lifetime.ts'
export { movesMoney } from './consents/moves-money.ts'
export { NOTHING_USED, type PeriodUse, type PeriodUsed } from './consents/period-use.ts'
export type { ConsentAsk } from './consents/request-consent.ts'
export { type Transition, transitions } from './consents/transitions.ts'
export { builtInCore } from './core/built-in.ts'
export type { CoreDifference } from './core/core-difference.ts'
export type { CoreInstruction } from './core/core-instruction.ts'
export type { CorePosting, TakenPosting } from './core/core-posting.ts'
export { importAccounts } from './core/import-accounts.ts'
export { coreOutside } from './core/outside.ts'
export { readFeed } from './core/read-feed.ts'
export { type BalanceDifference, type CoreReport, reconcileCore } from './core/reconcile-core.ts'
export { resolveByHand } from './core/resolve-by-hand.ts'
export type { Customer } from './customers/customer.ts'
export { decideAgain } from './decide-again.ts'
export { type Decision, type Refusal, refuse } from './decision.ts'
export type { DueWork } from './due/due-work.ts'
export {
  type BankEvent,
  type HandedOver,
  type Happening,
  type HappeningType,
  type JournalEvent,
  type NewEvent,
  type Resource,
  type ResourceType,
  type Simulated,
  typeOf,
} from './events/event.ts'
export { type Look, lookOnce } from './events/look.ts'
export { resourceOf } from './events/resource-of.ts'
export {
  versionOfBulk,
  versionOfMoney,
  versionOfPayment,
  versionOfTransaction,
} from './events/version-of.ts'
export type { Failure, FailureCode } from './failure.ts'
export { assertBalanced, type Entry, type Posting } from './ledger/entry.ts'
export { type AccountRun, type RunPosting, runPostings } from './ledger/run-postings.ts'
export { CURRENCY } from './money/currency.ts'
export { formatAmount } from './money/format-amount.ts'
export { readMoney } from './money/read-money.ts'
export type {
  AccountPayee,
  Instruction,
  Payee,
  Payment,
  PaymentMove,
  PaymentStatus,
  RailName,
  StoredPayment,
} from './payments/payment.ts'
export type { PaymentStep } from './payments/payment-step.ts'
export type { Quote, RailQuote } from './payments/quote-payment.ts'
export type { BankPorts } from './ports/bank-ports.ts'
export { type Clock, frozenClock, type SettableClock, tickingClock } from './ports/clock.ts'
export {
  type AccountPage,
  type CoreAccount,
  type CoreAnswer,
  type CoreBanking,
  CoreSilent,
  type OutsideCore,
  type PostingPage,
} from './ports/core-banking.ts'
export { BASE32_DIGITS, base32, type Ids, seededIds } from './ports/ids.ts'
export {
  type Activity,
  ALLOWED,
  type Risk,
  type RiskCase,
  type RiskDecision,
  type RiskReason,
  type RiskVerdict,
} from './ports/risk.ts'
export type { Message, Sender, SendResult } from './ports/sender.ts'
export type { SimulatedOutcome, Simulation } from './ports/simulation.ts'
export type {
  ChangesAsk,
  Commit,
  CommitResult,
  DeliveryFilter,
  Heard,
  HeardAsk,
  Hold,
  IdempotentAnswer,
  JournalAsk,
  PageAsk,
  Store,
  StoredConsent,
} from './ports/store.ts'
export { StoreUnavailable } from './ports/store-unavailable.ts'
export type { WebhookSecrets } from './ports/webhook-secrets.ts'
export { OWN_BANK_CODE } from './rails/figures.ts'
export { highestFeeMinor } from './rails/highest-fee.ts'
export { ownAccountNumber } from './rails/internal.ts'
export { OUTSIDE_RAILS, type OutsideRail, type RailState } from './rails/rail-state.ts'
export { addReads, type Readable, type ReadCount } from './reads/read-count.ts'
export type { Paid, Receipt } from './receipts/receipt.ts'
export type { Refund, RefundStatus, StoredRefund } from './refunds/refund.ts'
export { builtInRules } from './risk/built-in-rules.ts'
export {
  RECENT_PAYMENTS_MAX,
  type RiskFigures,
  SANDBOX_FIGURES,
  SMALL_PAYMENT_MINOR,
} from './risk/figures.ts'
export { payeeKey } from './risk/payee-key.ts'
export type { ReviewStatus, RiskReview, StoredReview } from './risk/review.ts'
export { strictest } from './risk/strictest.ts'
export { bankAccounts, isBankAccount, SIMULATED_ACCOUNT_ID } from './seed/bank-accounts.ts'
export { seedBank } from './seed/seed-bank.ts'
export type { PostedByHand, PostingAsk } from './simulation/decide-posting.ts'
export type { FaultAsk } from './simulation/fault-book.ts'
export { type FaultReply, type FaultRule, isUsedUp } from './simulation/fault-rule.ts'
export { MAGIC, type MagicRow, magic, magicAmountMinor, RESERVED } from './simulation/magic.ts'
export type { Probed, ProbeKind, Probing } from './simulation/probe-receiver.ts'
export type {
  StandingOrder,
  StandingOrderMove,
  StandingOrderRun,
} from './standing-orders/standing-order.ts'
export type { SideSum, StoryAsk, StoryStep } from './stories/story.ts'
export type { PendingEnd, PendingTransaction } from './transactions/pending.ts'
export type { Statement } from './transactions/statement.ts'
export {
  foldText,
  type HeldAs,
  type Totals,
  type Transaction,
  type TransactionChange,
  type TransactionFilter,
  type TransactionStatus,
} from './transactions/transaction.ts'
export type { StoredTransfer, Transfer } from './transfers/transfer.ts'
export { checkUrl } from './webhooks/check-url.ts'
export type { ThresholdWish, WebhookWish } from './webhooks/create-webhook.ts'
export type { Delivering } from './webhooks/deliver.ts'
export type {
  Attempt,
  AttemptOutcome,
  Delivery,
  DeliveryMove,
  DeliveryStatus,
  DiscardReason,
  StoredDelivery,
} from './webhooks/delivery.ts'
export { DELIVERING, type Dispatcher, dispatch, type Limits } from './webhooks/dispatcher.ts'
export { playSecrets } from './webhooks/play-secrets.ts'
export { signEvent } from './webhooks/sign-event.ts'
export type { Crossing, Threshold } from './webhooks/threshold.ts'
export type { WebhookUpdate } from './webhooks/update-webhook.ts'
export { listensTo } from './webhooks/wants.ts'
export {
  type DisabledReason,
  type SealedSecret,
  type StoredWebhook,
  THRESHOLDS_MAX,
  WEBHOOKS_MAX,
  type Webhook,
  type WebhookHealth,
  type WebhookMove,
} from './webhooks/webhook.ts'
