import type { Change } from '../changes.ts'
import type { Consent } from '../consents/consent.ts'
import { unspendConsent } from '../consents/spend-consent.ts'
import { movesAtMs } from './moves-at.ts'
import type { Payment } from './payment.ts'

/** What a payment that does not come about gives back to the period that it was to be part of. */
export function unspentBy({ instruction, createdAtMs }: Payment, consent: Consent): Change[] {
  const { amountMinor } = instruction
  return unspendConsent(consent, { amountMinor, movesAtMs: movesAtMs(instruction, createdAtMs) })
}
