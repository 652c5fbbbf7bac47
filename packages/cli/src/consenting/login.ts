import type { Consent, TokenSet } from '@wekeza/sdk'
import type { Session } from '../session/session.ts'
import { type Approved, approveAs } from './approve-as.ts'
import { authoriseInBrowser } from './approve-in-browser.ts'
import { authoriseOnDevice } from './approve-on-device.ts'
import { findPersona } from './find-persona.ts'
import { readClaims } from './read-claims.ts'
import { PERMISSIONS } from './read-consent-request.ts'

/** Where the customer themself decides. */
export type OwnWay = { readonly by: 'browser'; readonly opens: boolean } | { readonly by: 'device' }

export type LoginWay = OwnWay | { readonly by: 'persona'; readonly name: string }

/** What a consent to see accounts carries, and that the login lasts as long as the consent (spec/scopes.yaml). */
const SCOPES = ['openid', 'offline_access', 'accounts.read', 'balances.read', 'transactions.read']

/** Asks for a consent to see accounts, has it approved, and keeps its tokens. */
export async function login(session: Session, way: LoginWay): Promise<void> {
  if (way.by === 'persona') {
    const { consent, tokens } = await loginAs(session, way.name)
    return session.keepLogin(consent, tokens)
  }
  // An application that proves itself asks by a consent of its own; one without has the approval make it.
  const asked = session.confidential
    ? { consent: await createConsent(session) }
    : { scopes: SCOPES }
  const tokens = await authorise(session, way, asked)
  const { consent_id, customer_id } = readClaims(tokens)
  session.keepLogin({ id: consent_id, customer_id }, tokens)
}

async function loginAs(session: Session, name: string): Promise<Approved> {
  // Found first, so that a name that nobody has leaves no consent behind.
  const customer = await findPersona(session.wekeza, name)
  const { id } = await createConsent(session)
  return approveAs(session, id, customer.customer_id)
}

function createConsent({ wekeza }: Session): Promise<Consent> {
  const permissions = [...PERMISSIONS]
  return Promise.resolve(wekeza.consents.create({ kind: 'account_access', permissions }))
}

export function authorise(
  session: Session,
  way: OwnWay,
  asked: { consent: Consent } | { scopes: readonly string[] },
): Promise<TokenSet> {
  if (way.by === 'device') return authoriseOnDevice(session, asked)
  return authoriseInBrowser(session, { ...asked, opens: way.opens })
}
