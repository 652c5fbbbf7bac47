import type { Consent, Decision } from '@wekeza/bank'
import { done, failed, type Given } from '../../operation.ts'
import { toMyConsent } from '../../wire/to-my-consent.ts'

type OnMyConsent =
  | 'getMyConsent'
  | 'revokeMyConsent'
  | 'getMyConsentHistory'
  | 'approveMyConsent'
  | 'rejectMyConsent'
  | 'renewMyConsent'
  | 'listMyReceipts'

/** The consent that the path names, if it is this customer's; or why it is not there. */
export async function myConsent({ bank, customerId, params }: Given<OnMyConsent>) {
  const consentId = params.consent_id ?? ''
  const consent = await bank.consents.held(customerId, consentId)
  if (consent) return { ok: true, consent } as const
  return { ok: false, outcome: failed({ code: 'consent_not_found', consentId }) } as const
}

/** What a decision upon it made, as its customer sees it. */
export async function decided(
  { host }: Given<OnMyConsent>,
  decision: Decision<{ consent: Consent }>,
) {
  if (!decision.ok) return failed(decision.failure)
  return done(await toMyConsent(decision.consent, host), decision.changes)
}
