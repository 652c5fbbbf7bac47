import type { Consent } from '../consents/consent.ts'
import type { Instruction } from '../payments/payment.ts'
import type { Risk, RiskVerdict } from '../ports/risk.ts'
import type { Store } from '../ports/store.ts'
import { SANDBOX_FIGURES, SMALL_PAYMENT_MINOR } from './figures.ts'

export interface PaymentToAssess {
  readonly consent: Consent
  readonly instruction: Instruction
  readonly atMs: number
}

/**
 * Gathers what is known of a payment's account, and asks for the last word. A small payment costs no read, any other
 * one read of an index; only a very large one asks whether its payee is known.
 */
export async function assessPayment(
  { store, risk }: { readonly store: Store; readonly risk: Risk },
  { consent, instruction, atMs }: PaymentToAssess,
): Promise<RiskVerdict> {
  const { amountMinor, payee } = instruction
  // The account that is paid from is the consent's: what the request names may be another, and is refused later.
  const accountId = consent.accountIds[0] ?? ''
  const [activity, knownPayee] = await Promise.all([
    amountMinor < SMALL_PAYMENT_MINOR
      ? null
      : store.risk.activity(accountId, atMs - SANDBOX_FIGURES.windowMs),
    amountMinor < SANDBOX_FIGURES.newPayeeFromMinor ? null : store.risk.hasPaid(accountId, payee),
  ])
  const { id: consentId, applicationId } = consent
  return risk.assess({ consentId, applicationId, instruction, activity, knownPayee, atMs })
}
