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
  return { ok: true, terms: { kind, amountMinor, payee, rail, debtorAccountId } }
}

function readRecurring(request: Recurring): Read {
  const { kind, payees, rail, debtor_account_id: debtorAccountId = null } = request
  const { starts_at: startsAt } = request
  const cap = readMoney(request.cap_per_payment)
  if (!cap.ok) return cap
  const limit = readLimit(request)
  if (!limit.ok) return limit
  const options = {
    ...(limit.perPeriod && { perPeriod: limit.perPeriod }),
    ...(startsAt !== undefined && { startsAtMs: fromTime(startsAt) }),
  }
  const capPerPaymentMinor = cap.amountMinor
  const fixed = { kind, capPerPaymentMinor, payees, rail, debtorAccountId }
  return { ok: true, terms: { ...fixed, ...options } }
}

function readLimit(request: Recurring): { ok: true; perPeriod?: PeriodLimit } | Refusal {
  const { cap_per_period: cap, payments_per_period_max: paymentsMax } = request
  if (cap === undefined) return { ok: true }
  const money = readMoney(cap.amount)
  if (!money.ok) return money
  const most = paymentsMax === undefined ? {} : { paymentsMax }
  return { ok: true, perPeriod: { period: cap.period, capMinor: money.amountMinor, ...most } }
}
