import type { Consent, TokenSet } from '@wekeza/sdk'
import type { Session } from '../session/session.ts'

/** A customer's yes, and the tokens that came of it. */
export interface Approved {
  readonly consent: Consent
  readonly tokens: TokenSet
}

/** Approves a consent as a persona of a test bank, and takes its tokens: what the browser does elsewhere. */
export async function approveAs(
  { wekeza }: Session,
  consentId: string,
  customerId: string,
): Promise<Approved> {
  const consent = await wekeza.sandbox.approveConsent(consentId, { customer_id: customerId })
  const tokens = await wekeza.sandbox.createToken({ consent_id: consentId })
  return { consent, tokens }
}
