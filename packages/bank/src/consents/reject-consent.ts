import { type Decision, refuse } from '../decision.ts'
import type { Ids } from '../ports/ids.ts'
import { checkAwaiting } from './check-awaiting.ts'
import type { Consent } from './consent.ts'
import { moveConsent } from './move-consent.ts'

/** The customer says no. */
export function rejectConsent(
  consent: Consent,
  customerId: string,
  ids: Ids,
  atMs: number,
): Decision<{ consent: Consent }> {
  const late = checkAwaiting(consent, atMs)
  if (late) return refuse(late)
  return { ok: true, ...moveConsent(consent, { status: 'rejected', customerId }, ids, atMs) }
}
