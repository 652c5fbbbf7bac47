import { type Decision, refuse } from '../decision.ts'
import type { Ids } from '../ports/ids.ts'
import { checkAwaiting } from './check-awaiting.ts'
import type { Consent } from './consent.ts'
import { moveConsent } from './move-consent.ts'

/** The customer says no. Of a consent that several must sign, each of them can, and nobody else. */
export function rejectConsent(
  consent: Consent,
  customerId: string,
  ids: Ids,
  atMs: number,
): Decision<{ consent: Consent }> {
  const late = checkAwaiting(consent, atMs)
  if (late) return refuse(late)
  const first = consent.customerId === null
  if (!first && !consent.holderIds.includes(customerId)) {
    return refuse({ code: 'account_not_of_customer', accountId: consent.accountIds[0] ?? '' })
  }
  const actor = { kind: 'customer', id: customerId } as const
  const set = first ? { customerId, holderIds: [customerId] } : {}
  return { ok: true, ...moveConsent(consent, { act: 'reject', actor, ...set }, ids, atMs) }
}
