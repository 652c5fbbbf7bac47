import { checkStanding } from '../consents/check-standing.ts'
import { checkUse } from '../consents/check-use.ts'
import type { Consent, Permission } from '../consents/consent.ts'
import { shownBy } from '../transactions/shown-by.ts'
import type { Happening, NewEvent } from './event.ts'
import type { Look } from './look.ts'

/**
 * Which applications may hear an event now: those that could read what it tells. It is asked when the event is handed
 * over, at each delivery and at each read, so that a consent that has ended since keeps it back.
 */
export async function audienceOf(
  { happening }: Pick<NewEvent, 'happening'>,
  look: Look,
  atMs: number,
): Promise<string[]> {
  if (happening.type === 'simulated') return [happening.applicationId]
  if ('consent' in happening) return [happening.consent.applicationId]
  if ('webhook' in happening) return [happening.webhook.applicationId]
  if ('transactionId' in happening) return whoSeesTransaction(happening, look, atMs)
  if ('crossing' in happening) return whoSeesBalance(happening.crossing, look, atMs)
  // What an application pays back is its own, whatever became of the payer's consent.
  if ('refund' in happening) {
    const consent = await look.consent(happening.refund.paymentConsentId)
    return consent ? [consent.applicationId] : []
  }
  const consent = await look.consent(consentIdOf(happening))
  return consent && !checkStanding(consent, true, atMs) ? [consent.applicationId] : []
}

type UnderConsent = Extract<
  Happening,
  { payment: unknown } | { transfer: unknown } | { bulk: unknown }
>

function consentIdOf(happening: UnderConsent): string {
  if ('payment' in happening) return happening.payment.consentId
  return 'transfer' in happening ? happening.transfer.consentId : happening.bulk.consentId
}

async function whoSeesTransaction(
  { accountId, transactionId }: { readonly accountId: string; readonly transactionId: string },
  look: Look,
  atMs: number,
): Promise<string[]> {
  const consents = await permitting('transactions.read', accountId, look, atMs)
  if (consents.length === 0) return []
  const transaction = await look.transaction(accountId, transactionId)
  if (!transaction) return []
  return applicationsOf(consents.filter((consent) => shownBy(consent)(transaction.bookedAtMs)))
}

async function whoSeesBalance(
  { accountId, applicationId }: { readonly accountId: string; readonly applicationId: string },
  look: Look,
  atMs: number,
): Promise<string[]> {
  const consents = await permitting('balances.read', accountId, look, atMs)
  return applicationsOf(consents).filter((id) => id === applicationId)
}

/** The consents that let their applications read this of the account now. */
async function permitting(
  permission: Permission,
  accountId: string,
  look: Look,
  atMs: number,
): Promise<Consent[]> {
  const use = { kinds: ['account_access'], permission, accountId, consumedAllowed: false }
  return (await look.covering(accountId)).filter((consent) => !checkUse(consent, use, atMs))
}

function applicationsOf(consents: readonly Consent[]): string[] {
  return [...new Set(consents.map(({ applicationId }) => applicationId))]
}
