import type { Consent } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { consentScopes } from './consent-scopes.ts'
import { toMoney } from './to-money.ts'
import { toTime } from './to-time.ts'

export function toConsent(consent: Consent, publicUrl: string): Schema<'Consent'> {
  const { terms } = consent
  const paid = terms.kind === 'account_access' ? null : terms
  return {
    id: consent.id,
    kind: terms.kind,
    status: consent.status,
    application_id: consent.applicationId,
    customer_id: consent.customerId,
    account_ids: [...consent.accountIds],
    debtor_account_id: paid ? (consent.accountIds[0] ?? paid.debtorAccountId) : null,
    permissions: terms.kind === 'account_access' ? [...terms.permissions] : [],
    amount: terms.kind === 'single_payment' ? toMoney(terms.amountMinor) : null,
    cap_per_payment: terms.kind === 'recurring_payment' ? toMoney(terms.capPerPaymentMinor) : null,
    payee: paid?.payee ?? null,
    rail: paid?.rail ?? null,
    payment_id: consent.paymentId,
    expires_at: toTime(consent.expiresAtMs),
    created_at: toTime(consent.createdAtMs),
    updated_at: toTime(consent.updatedAtMs),
    authorisation_url: authorisationUrl(consent, publicUrl),
  }
}

function authorisationUrl(consent: Consent, publicUrl: string): string | null {
  if (consent.status !== 'awaiting_authorisation') return null
  const query = new URLSearchParams({
    client_id: consent.applicationId,
    response_type: 'code',
    scope: consentScopes(consent.terms).join(' '),
    consent_id: consent.id,
  })
  return `${publicUrl}/oauth/authorize?${query}`
}
