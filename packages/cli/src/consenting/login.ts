import type { Consent } from '@wekeza/sdk'
import type { Session } from '../session/session.ts'
import { approveAs } from './approve-as.ts'
import { approveInBrowser } from './approve-in-browser.ts'
import { findPersona } from './find-persona.ts'
import { PERMISSIONS } from './read-consent-request.ts'

export interface LoginAsk {
  /** on a test bank; undefined goes by the browser */
  readonly persona: string | undefined
  readonly opens: boolean
}

/** Asks for a consent to see accounts, has it approved, and keeps its tokens. */
export async function login(session: Session, { persona, opens }: LoginAsk): Promise<Consent> {
  const { wekeza } = session
  // Found first, so that a name that nobody has leaves no consent behind.
  const customer = persona === undefined ? null : await findPersona(wekeza, persona)
  const asked = await wekeza.consents.create({
    kind: 'account_access',
    permissions: [...PERMISSIONS],
  })
  const { consent, tokens } = customer
    ? await approveAs(session, asked.id, customer.customer_id)
    : await approveInBrowser(session, asked, { opens })
  session.keepLogin(consent, tokens)
  return consent
}
