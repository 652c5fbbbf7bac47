import { askedPermissions, consentScopes } from '@wekeza/api'
import { type Consent, checkAwaiting } from '@wekeza/bank'
import type { Application } from '@wekeza/platform'
import { type Client, errors, type KoaContextWithOIDC } from 'oidc-provider'
import { beyond } from '../beyond.ts'
import type { IdentityPorts } from '../ports.ts'
import { askedConsentId } from './asked-consent.ts'
import { mayAskOwnSession, SESSION_SCOPE } from './own-session.ts'

type Ports = Pick<IdentityPorts, 'applications' | 'banks'>

/**
 * Holds an authorization request against its consent, before anybody is asked to sign in: the consent is the
 * application's and still open, and the scopes are within it. Runs for each request, with or without `consent_id`.
 */
export function checkAuthorizationRequest({ applications, banks }: Ports) {
  return async (ctx: KoaContextWithOIDC, _value: unknown, client: Client): Promise<void> => {
    const scopes = [...ctx.oidc.requestParamScopes]
    if (scopes.length === 0)
      throw new errors.InvalidScope('No scope was asked for. Send scope.', '')
    const application = await applications.get(client.clientId)
    if (!application) throw new errors.InvalidClient()
    if (scopes.includes(SESSION_SCOPE)) return checkOwnSession(ctx, scopes, application)
    refuseBeyond(scopes, application.scopes, 'The application may not ask for')
    const consentId = askedConsentId(ctx.oidc.params ?? {})
    if (consentId === undefined) return checkBareScopes(scopes)
    const consent = await openConsent(banks, application, consentId)
    refuseBeyond(scopes, consentScopes(consent.terms), `The consent ${consentId} does not carry`)
  }
}

/** A customer's own session is for the bank's own application, and carries nothing beside (api: is-session.ts). */
function checkOwnSession(
  ctx: KoaContextWithOIDC,
  scopes: readonly string[],
  application: Application,
): void {
  const alone = scopes.length === 1 && askedConsentId(ctx.oidc.params ?? {}) === undefined
  if (alone && mayAskOwnSession(application)) return
  throw new errors.InvalidScope(
    "The scope me is for the bank's own application, by itself and without a consent. Leave it out.",
    SESSION_SCOPE,
  )
}

/** Without a consent only account access can be asked for: a payment needs its terms first. */
function checkBareScopes(scopes: readonly string[]): void {
  const permissions = askedPermissions(scopes)
  const unfit = beyond(scopes, consentScopes({ kind: 'account_access', permissions }))
  if (unfit.length > 0) {
    const list = unfit.join(' ')
    throw new errors.InvalidScope(`${list} needs a consent. Create one, and send consent_id.`, list)
  }
  if (permissions.length === 0) {
    throw new errors.InvalidScope(
      'Nothing to consent to. Add a scope that reads accounts, such as accounts.read or transactions.read, or send consent_id.',
      scopes.join(' '),
    )
  }
}

async function openConsent(
  banks: Ports['banks'],
  application: Application,
  consentId: string,
): Promise<Consent> {
  const { bank } = await banks.open(application.bankKey)
  const consent = await bank.consents.owned(application.id, consentId)
  if (!consent) {
    throw new errors.InvalidRequest(
      'There is no such consent of your application. Create one, and send its id as consent_id.',
    )
  }
  const late = checkAwaiting(consent, bank.clock.nowMs())
  if (late) {
    const status = late.code === 'consent_not_awaiting' ? late.status : consent.status
    throw new errors.InvalidRequest(`The consent ${consentId} is ${status}. Create a new one.`)
  }
  return consent
}

function refuseBeyond(scopes: readonly string[], allowed: readonly string[], what: string): void {
  const list = beyond(scopes, allowed).join(' ')
  if (list === '') return
  const rest =
    allowed.length > 0 ? `Ask for no more than ${allowed.join(' ')}.` : 'It has no scopes.'
  throw new errors.InvalidScope(`${what} ${list}. ${rest}`, list)
}
