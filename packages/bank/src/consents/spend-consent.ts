import { periodAt } from '../calendar/nairobi-period.ts'
import type { Change } from '../changes.ts'
import type { Ids } from '../ports/ids.ts'
import { periodLimitOf } from './check-period.ts'
import type { Consent, ConsentKind } from './consent.ts'
import { moveConsent } from './move-consent.ts'

const SPENT_AT_ONCE: readonly ConsentKind[] = ['single_payment', 'bulk_payment']

/** What is paid under a consent, and when its money moves: a later day counts in the period of that day. */
export interface Spending {
  readonly paymentId: string
  readonly amountMinor: number
  readonly movesAtMs: number
}

/** What a payment does to its consent: one for a single or a bulk payment is consumed, any other must still stand and have room. */
export function spendConsent(
  consent: Consent,
  { paymentId, amountMinor, movesAtMs }: Spending,
  ids: Ids,
  atMs: number,
): Change[] {
  if (SPENT_AT_ONCE.includes(consent.terms.kind)) {
    const actor = { kind: 'application', id: consent.applicationId } as const
    return moveConsent(consent, { act: 'consume', actor, paymentId }, ids, atMs).changes
  }
  const { id: consentId } = consent
  const standing: Change = { kind: 'require-authorised', consentId }
  const limit = periodLimitOf(consent)
  if (!limit) return [standing]
  const { startMs } = periodAt(movesAtMs, limit.period)
  return [standing, { kind: 'use-period', use: { consentId, startMs, amountMinor }, limit }]
}

/** A payment that does not come about after all leaves its room in the period to another. */
export function unspendConsent(
  consent: Consent,
  { amountMinor, movesAtMs }: Omit<Spending, 'paymentId'>,
): Change[] {
  const limit = periodLimitOf(consent)
  if (!limit) return []
  const { startMs } = periodAt(movesAtMs, limit.period)
  return [{ kind: 'return-period', use: { consentId: consent.id, startMs, amountMinor } }]
}
