export type { Account } from './accounts/account.ts'
export { availableMinor } from './accounts/available.ts'
export { type Bank, openBank } from './bank.ts'
export { nairobiDay } from './calendar/nairobi-day.ts'
export type { Period } from './calendar/nairobi-period.ts'
export type { Change, FailedGuard } from './changes.ts'
export type { ActName, Actor, ConsentAct } from './consents/act.ts'
export { checkAwaiting } from './consents/check-awaiting.ts'
export { checkGrant } from './consents/check-grant.ts'
export { checkStanding } from './consents/check-standing.ts'
export { payeesOf } from './consents/check-terms.ts'
export { checkUse } from './consents/check-use.ts'
export type {
  AccountAccess,
  Consent,
  ConsentKind,
  ConsentStatus,
  FundsConfirmation,
  PaymentTerms,
  PeriodLimit,
  Permission,
  RecurringPayment,
  SinglePayment,
  Terms,
} from './consents/consent.ts'
export { LIFETIME } from './consents/lifetime.ts'
export { movesMoney } from './consents/moves-money.ts'
export { NOTHING_USED, type PeriodUse, type PeriodUsed } from './consents/period-use.ts'
export type { ConsentAsk } from './consents/request-consent.ts'
export { type Transition, transitions } from './consents/transitions.ts'
export { builtInCore } from './core/built-in.ts'
export type { Customer } from './customers/customer.ts'
export { decideAgain } from './decide-again.ts'
export { type Decision, type Refusal, refuse } from './decision.ts'
export type { DueWork } from './due/due-work.ts'
export { drainOutbox } from './events/drain-outbox.ts'
export type { BankEvent, Happening, NewEvent } from './events/event.ts'
export type { Failure, FailureCode } from './failure.ts'
export { assertBalanced, type Entry, type Posting } from './ledger/entry.ts'
export { CURRENCY } from './money/currency.ts'
export { formatAmount } from './money/format-amount.ts'
export { readMoney } from './money/read-money.ts'
export type {
  Instruction,
  Payee,
  Payment,
  PaymentStatus,
  StoredPayment,
} from './payments/payment.ts'
export type { BankPorts } from './ports/bank-ports.ts'
export { type Clock, frozenClock, type SettableClock, tickingClock } from './ports/clock.ts'
export { BASE32_DIGITS, base32, type Ids, seededIds } from './ports/ids.ts'
export type { Sender } from './ports/sender.ts'
export type {
  Commit,
  CommitResult,
  Hold,
  IdempotentAnswer,
  PageAsk,
  Store,
  StoredConsent,
} from './ports/store.ts'
export { StoreUnavailable } from './ports/store-unavailable.ts'
export { OWN_BANK_CODE } from './rails/internal.ts'
export { addReads, type Readable, type ReadCount } from './reads/read-count.ts'
export type { Paid, Receipt } from './receipts/receipt.ts'
export { singlePaymentLimit } from './risk/single-payment-limit.ts'
export { seedBank } from './seed/seed-bank.ts'
export type { Transaction, TransactionFilter } from './transactions/transaction.ts'
export type { StoredTransfer, Transfer } from './transfers/transfer.ts'
