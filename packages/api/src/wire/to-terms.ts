import type {
  AccountAccess,
  BulkPayment,
  PaymentTerms,
  PeriodLimit,
  RecurringPayment,
  Refunds,
  Terms,
} from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { toMoney } from './to-money.ts'
import { toTime } from './to-time.ts'

type Term =
  | 'permissions'
  | 'transactions_from'
  | 'transactions_to'
  | 'amount'
  | 'cap_per_payment'
  | 'cap_per_period'
  | 'payments_per_period_max'
  | 'total'
  | 'items_count'
  | 'file_hash'
  | 'cap_per_refund'
  | 'payee'
  | 'payees'
  | 'rail'
  | 'fallback_rails'
  | 'starts_at'

/** What a consent of another kind has not: every term is always told. */
const NONE: Pick<Schema<'Consent'>, Term> = {
  permissions: [],
  transactions_from: null,
  transactions_to: null,
  amount: null,
  cap_per_payment: null,
  cap_per_period: null,
  payments_per_period_max: null,
  total: null,
  items_count: null,
  file_hash: null,
  cap_per_refund: null,
  payee: null,
  payees: [],
  rail: null,
  fallback_rails: [],
  starts_at: null,
}

export function toTerms(terms: Terms): Pick<Schema<'Consent'>, Term> {
  return { ...NONE, ...ownTerms(terms) }
}

function ownTerms(terms: Terms): Partial<Pick<Schema<'Consent'>, Term>> {
  switch (terms.kind) {
    case 'account_access':
      return accessTerms(terms)
    case 'single_payment':
      return { amount: toMoney(terms.amountMinor), payee: terms.payee, ...railTerms(terms) }
    case 'recurring_payment':
      return recurringTerms(terms)
    case 'bulk_payment':
      return bulkTerms(terms)
    case 'refunds':
      return refundTerms(terms)
    case 'funds_confirmation':
      return {}
  }
}

function accessTerms({ permissions, transactionsFromMs, transactionsToMs }: AccountAccess) {
  return {
    permissions: [...permissions],
    transactions_from: timeOrNull(transactionsFromMs),
    transactions_to: timeOrNull(transactionsToMs),
  }
}

function recurringTerms(terms: RecurringPayment) {
  return {
    cap_per_payment: toMoney(terms.capPerPaymentMinor),
    cap_per_period: terms.perPeriod ? toPeriodCap(terms.perPeriod) : null,
    payments_per_period_max: terms.perPeriod?.paymentsMax ?? null,
    payees: [...terms.payees],
    ...railTerms(terms),
    starts_at: timeOrNull(terms.startsAtMs),
  }
}

function railTerms({ rail, fallbackRails = [] }: PaymentTerms) {
  return { rail, fallback_rails: [...fallbackRails] }
}

function bulkTerms({ totalMinor, itemsCount, fileHash }: BulkPayment) {
  return { total: toMoney(totalMinor), items_count: itemsCount, file_hash: fileHash }
}

function refundTerms({ capPerRefundMinor }: Refunds) {
  return { cap_per_refund: capPerRefundMinor === undefined ? null : toMoney(capPerRefundMinor) }
}

function toPeriodCap({ capMinor, period }: PeriodLimit): Schema<'PeriodCap'> {
  return { amount: toMoney(capMinor), period }
}

function timeOrNull(atMs: number | undefined): string | null {
  return atMs === undefined ? null : toTime(atMs)
}
