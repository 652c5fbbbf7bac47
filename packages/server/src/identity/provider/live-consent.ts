import { type Bank, type Consent, checkGrant } from '@wekeza/bank'
import type { Application } from '@wekeza/platform'

export type Standing =
  | { readonly ok: true; readonly consent: Consent }
  | { readonly ok: false; readonly reason: string }

/**
 * Reads the live row of the consent behind a token. One that a payment has used up still stands here: its token
 * reads how the payment went, and the api refuses the next one.
 */
export async function readLiveConsent(
  bank: Bank,
  application: Application,
  claimed: { readonly consentId: string; readonly customerId: string },
): Promise<Standing> {
  const consent = await bank.consents.owned(application.id, claimed.consentId)
  if (!consent?.holderIds.includes(claimed.customerId)) {
    return { ok: false, reason: `The consent ${claimed.consentId} is not there any more.` }
  }
  const failure = checkGrant(consent, true, bank.clock.nowMs())
  if (!failure) return { ok: true, consent }
  const state = failure.code.replace('consent_', '').replace('_', ' ')
  return { ok: false, reason: `The consent ${consent.id} is ${state}.` }
}
