import type { Consent, SinglePaymentRequest } from '@wekeza/sdk'
import type { Session } from '../session/session.ts'
import { deriveConsentKey } from './derive-consent-key.ts'

/** What a payment or a transfer needs a consent for. */
export interface ConsentAsk {
  readonly operation: 'createPayment' | 'createTransfer'
  /** the key of the payment, from which the consent's is made */
  readonly key: string
  readonly terms: Omit<SinglePaymentRequest, 'kind'>
  /** a consent that exists already */
  readonly consentId?: string | undefined
}

/** The consent that was named, or one for exactly this payment; as it stands now. */
export async function obtainConsent({ wekeza }: Session, ask: ConsentAsk): Promise<Consent> {
  if (ask.consentId !== undefined) return wekeza.consents.get(ask.consentId)
  const idempotencyKey = deriveConsentKey(ask.operation, ask.key)
  const body: SinglePaymentRequest = { kind: 'single_payment', ...ask.terms }
  const answer = await wekeza.consents.create(body, { idempotencyKey }).withResponse()
  // A replayed answer tells how the consent stood first.
  return answer.replayed ? wekeza.consents.get(answer.data.id) : answer.data
}
