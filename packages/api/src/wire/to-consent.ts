import type { Consent } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { consentScopes } from './consent-scopes.ts'
import { toTerms } from './to-terms.ts'
import { toTime } from './to-time.ts'

export function toConsent(consent: Consent, publicUrl: string): Schema<'Consent'> {
  const { terms } = consent
  const named = terms.kind === 'account_access' ? null : terms
  return {
    id: consent.id,
    version: consent.acts,
    kind: terms.kind,
    status: consent.status,
    application_id: consent.applicationId,
    customer_id: consent.customerId,
    account_ids: [...consent.accountIds],
    accounts_withheld: consent.accountsWithheld,
    debtor_account_id: named ? (consent.accountIds[0] ?? named.debtorAccountId) : null,
    ...toTerms(terms),
    payment_id: consent.paymentId,
    expires_at: toTime(consent.expiresAtMs),
    created_at: toTime(consent.createdAtMs),
    updated_at: toTime(consent.updatedAtMs),
    authorisation_url: authorisationUrl(consent, publicUrl),
  }
}

function authorisationUrl(consent: Consent, publicUrl: string): string | null {
  if (!isAwaiting(consent)) return null
  const query = new URLSearchParams({
    client_id: consent.applicationId,
    response_type: 'code',
    scope: consentScopes(consent.terms).join(' '),
    consent_id: consent.id,
  })
  return `${publicUrl}/oauth/authorize?${query}`
}

function isAwaiting({ status }: Consent): boolean {
  return status === 'awaiting_authorisation' || status === 'awaiting_co_holder'
}
