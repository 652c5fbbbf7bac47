import type { Refund, RefundRequest } from '@wekeza/sdk'
import type { ApprovalFlags } from '../consenting/approval-flags.ts'
import { approveAs } from '../consenting/approve-as.ts'
import { findPersona } from '../consenting/find-persona.ts'
import type { Session } from '../session/session.ts'
import { deriveConsentKey } from './derive-consent-key.ts'

export interface RefundAsk {
  readonly paymentId: string
  readonly refund: RefundRequest
  /** one for each refund that is meant */
  readonly key: string
  readonly approval: ApprovalFlags
}

/**
 * Pays back, safe to repeat as a whole with one key. Of an internal payment the paid account's holder must have agreed:
 * a consent of the kind refunds, named by its id, or on a test bank given here by the persona who was paid.
 */
export async function refund(session: Session, ask: RefundAsk): Promise<Refund> {
  const { paymentId, refund: body, key, approval } = ask
  const consentId = body.consent_id ?? (approval.as && (await agree(session, approval.as, key)))
  return session.wekeza.refunds.create(
    paymentId,
    { ...body, ...(consentId && { consent_id: consentId }) },
    { idempotencyKey: key },
  )
}

async function agree(session: Session, persona: string, key: string): Promise<string> {
  const { wekeza } = session
  const { customer_id } = await findPersona(wekeza, persona)
  const idempotencyKey = deriveConsentKey('createRefund', key)
  const { id } = await wekeza.consents.create({ kind: 'refunds' }, { idempotencyKey })
  const { status } = await wekeza.consents.get(id)
  if (status === 'awaiting_authorisation') await approveAs(session, id, customer_id)
  return id
}
