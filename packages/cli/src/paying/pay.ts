import type { Payment, PaymentRequest, WaitOptions } from '@wekeza/sdk'
import type { ApprovalFlags } from '../consenting/approval-flags.ts'
import type { Session } from '../session/session.ts'
import { actUnder } from './act-under.ts'
import { endOfDay } from './end-of-day.ts'
import { obtainConsent } from './obtain-consent.ts'

export interface PayAsk {
  readonly payment: PaymentRequest
  /** 1 to 255 visible ASCII characters; one for each payment that is meant */
  readonly key: string
  readonly consentId: string | undefined
  readonly approval: ApprovalFlags
  /** null does not wait for the end */
  readonly wait: WaitOptions | null
}

/**
 * Consent → approval → token → payment, safe to repeat as a whole with one key for as long as the platform keeps keys
 * (24 hours of bank time).
 *
 * The consent is asked for with a key made from the payment's (deriveConsentKey), so a repeated command is answered
 * with the consent of the first one. If that still waits, it is approved; if it was approved, its tokens are kept here
 * since before the payment was sent; if it was consumed, those tokens still carry the same payment with the same key,
 * which the platform answers from the first. Wherever the first run was cut off, the second goes on from there, and
 * no two of them pay twice: a single payment consent is good for one payment, whatever its key.
 * @example
 * await pay(session, { payment, key: 'invoice-42', consentId: undefined, approval: { as: 'wanjiru' }, wait: null })
 */
export async function pay(session: Session, ask: PayAsk): Promise<Payment> {
  const { payment: body, key, consentId, approval, wait } = ask
  const { reference: _, execution_date: day, ...terms } = body
  const consent = await obtainConsent(session, {
    operation: 'createPayment',
    key,
    terms: { ...terms, ...(day && { expires_at: endOfDay(day) }) },
    consentId,
  })
  const customer = await actUnder(session, consent, approval)
  const payment = await customer.payments.create(body, { idempotencyKey: key })
  session.keepPaymentId(consent.id, payment.id)
  return wait && payment.status === 'pending' ? customer.payments.wait(payment.id, wait) : payment
}
