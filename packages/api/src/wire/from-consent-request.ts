import { type PeriodLimit, type Refusal, readMoney, type Terms } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { fromTime } from './from-time.ts'

type Read = { ok: true; terms: Terms } | Refusal
type Recurring = Schema<'RecurringPaymentRequest'>

/** Reads what an application asks for; amounts and times are what the schema leaves to the bank. */
export function fromConsentRequest(request: Schema<'ConsentRequest'>): Read {
  switch (request.kind) {
    case 'account_access':
      return readAccess(request)
    case 'single_payment':
      return readSingle(request)
    case 'recurring_payment':
      return readRecurring(request)
    case 'bulk_payment':
      return readBulk(request)
    case 'refunds':
      return readRefunds(request)
    case 'funds_confirmation': {
      const debtorAccountId = request.debtor_account_id ?? null
      return { ok: true, terms: { kind: request.kind, debtorAccountId } }
    }
  }
}

function readAccess(request: Schema<'AccountAccessRequest'>): Read {
  const { kind, permissions, transactions_from: from, transactions_to: to } = request
  const window = {
    ...(from !== undefined && { transactionsFromMs: fromTime(from) }),
    ...(to !== undefined && { transactionsToMs: fromTime(to) }),
  }
  return { ok: true, terms: { kind, permissions, ...window } }
}

function readSingle(request: Schema<'SinglePaymentRequest'>): Read {
  const { kind, payee, rail, debtor_account_id: debtorAccountId = null } = request
  const money = readMoney(request.amount)
  if (!money.ok) return money
  const { amountMinor } = money
  const fixed = { kind, amountMinor, payee, rail, debtorAccountId }
  return { ok: true, terms: { ...fixed, ...readFallback(request) } }
}

function readRecurring(request: Recurring): Read {
  const { kind, payees, rail, debtor_account_id: debtorAccountId = null } = request
  const { starts_at: startsAt } = request
  const cap = readMoney(request.cap_per_payment)
  if (!cap.ok) return cap
  const limit = readLimit(request)
  if (!limit.ok) return limit
  const options = {
    ...readFallback(request),
    ...(limit.perPeriod && { perPeriod: limit.perPeriod }),
    ...(startsAt !== undefined && { startsAtMs: fromTime(startsAt) }),
  }
  const capPerPaymentMinor = cap.amountMinor
  const fixed = { kind, capPerPaymentMinor, payees, rail, debtorAccountId }
  return { ok: true, terms: { ...fixed, ...options } }
}

/** None is the same as not saying it, so it is kept in one way. */
function readFallback({
  fallback_rails: fallbackRails = [],
}: Schema<'SinglePaymentRequest'> | Recurring) {
  return fallbackRails.length > 0 ? { fallbackRails } : {}
}

function readBulk(request: Schema<'BulkPaymentConsentRequest'>): Read {
  const { kind, items_count: itemsCount, file_hash: fileHash } = request
  const { debtor_account_id: debtorAccountId = null } = request
  const money = readMoney(request.total)
  if (!money.ok) return money
  const terms = { kind, totalMinor: money.amountMinor, itemsCount, fileHash, debtorAccountId }
  return { ok: true, terms }
}

function readRefunds(request: Schema<'RefundsConsentRequest'>): Read {
  const { kind, cap_per_refund: cap, debtor_account_id: debtorAccountId = null } = request
  if (cap === undefined) return { ok: true, terms: { kind, debtorAccountId } }
  const money = readMoney(cap)
  if (!money.ok) return money
  return { ok: true, terms: { kind, capPerRefundMinor: money.amountMinor, debtorAccountId } }
}

function readLimit(request: Recurring): { ok: true; perPeriod?: PeriodLimit } | Refusal {
  const { cap_per_period: cap, payments_per_period_max: paymentsMax } = request
  if (cap === undefined) return { ok: true }
  const money = readMoney(cap.amount)
  if (!money.ok) return money
  const most = paymentsMax === undefined ? {} : { paymentsMax }
  return { ok: true, perPeriod: { period: cap.period, capMinor: money.amountMinor, ...most } }
}
