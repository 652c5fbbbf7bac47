export type { Account } from './accounts/account.ts'
export { availableMinor } from './accounts/available.ts'
export { type Bank, openBank } from './bank.ts'
export { nairobiDay } from './calendar/nairobi-day.ts'
export type { Change, FailedGuard } from './changes.ts'
export { checkAwaiting } from './consents/check-awaiting.ts'
export { checkStanding } from './consents/check-standing.ts'
export { checkUse } from './consents/check-use.ts'
export type {
  Consent,
  ConsentKind,
  ConsentStatus,
  Permission,
  Terms,
} from './consents/consent.ts'
export type { ConsentAsk } from './consents/request-consent.ts'
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
export { singlePaymentLimit } from './risk/single-payment-limit.ts'
export { seedBank } from './seed/seed-bank.ts'
export type { Transaction, TransactionFilter } from './transactions/transaction.ts'
export type { Transfer } from './transfers/transfer.ts'
