import type { Consent, Happening, NewEvent, Simulated } from '@wekeza/bank'
import { APPLICATIONS } from './people.ts'
import type { PlainBank } from './plain-bank.ts'

/** Who may hear an event at a moment, by the plain rule: a consent that stands lets its application hear what it shows. */
export function mayHear({ happening }: NewEvent, plain: PlainBank, nowMs: number): string[] {
  return APPLICATIONS.filter((application) => hears(application, happening, plain, nowMs))
}

function hears(
  application: string,
  happening: Happening | Simulated,
  plain: PlainBank,
  nowMs: number,
): boolean {
  if (happening.type === 'simulated') return happening.applicationId === application
  if ('consent' in happening) return happening.consent.applicationId === application
  if ('webhook' in happening) return happening.webhook.applicationId === application
  if ('refund' in happening) {
    const asked = plain.consents.get(happening.refund.paymentConsentId)
    return asked?.applicationId === application
  }
  if ('payment' in happening || 'bulk' in happening) {
    const { consentId } = 'payment' in happening ? happening.payment : happening.bulk
    const consent = plain.consents.get(consentId)
    return consent?.applicationId === application && stands(consent, nowMs)
  }
  if ('crossing' in happening && happening.crossing.applicationId !== application) return false
  const accountId = 'crossing' in happening ? happening.crossing.accountId : accountOf(happening)
  return [...plain.consents.values()].some(
    (consent) =>
      consent.applicationId === application &&
      consent.terms.kind === 'account_access' &&
      consent.accountIds.includes(accountId) &&
      stands(consent, nowMs),
  )
}

function accountOf(happening: Happening): string {
  if ('transactionId' in happening) return happening.accountId
  throw new Error(`${happening.type} is not simulated`)
}

/** One that was used up by what it was for stands for good. */
function stands({ status, expiresAtMs }: Consent, nowMs: number): boolean {
  return status === 'consumed' || (status === 'authorised' && nowMs < expiresAtMs)
}
