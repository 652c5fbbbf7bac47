import { type Refusal, readMoney, type Terms } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'

/** Reads what an application asks for; amounts are the only part that the schema leaves to the bank. */
export function fromConsentRequest(
  request: Schema<'ConsentRequest'>,
): { ok: true; terms: Terms } | Refusal {
  if (request.kind === 'account_access') {
    return { ok: true, terms: { kind: request.kind, permissions: request.permissions } }
  }
  const { payee, rail } = request
  const shared = { payee, rail, debtorAccountId: request.debtor_account_id ?? null }
  if (request.kind === 'single_payment') {
    const money = readMoney(request.amount)
    if (!money.ok) return money
    return { ok: true, terms: { kind: request.kind, amountMinor: money.amountMinor, ...shared } }
  }
  const cap = readMoney(request.cap_per_payment)
  if (!cap.ok) return cap
  const capPerPaymentMinor = cap.amountMinor
  return { ok: true, terms: { kind: request.kind, capPerPaymentMinor, ...shared } }
}
