import { askedPermissions, consentScopes } from '@wekeza/api'
import { type Consent, checkAwaiting } from '@wekeza/bank'
import type { Application } from '@wekeza/platform'
import { type Client, errors, type KoaContextWithOIDC } from 'oidc-provider'
import { beyond } from '../beyond.ts'
import type { IdentityPorts } from '../ports.ts'

type Ports = Pick<IdentityPorts, 'applications' | 'banks'>

/**
 * Holds an authorization request against its consent, before anybody is asked to sign in: the consent is the
 * application's and still open, and the scopes are within it. Runs for each request, with or without `consent_id`.
 */
export function checkAuthorizationRequest({ applications, banks }: Ports) {
  return async (ctx: KoaContextWithOIDC, consentId: unknown, client: Client): Promise<void> => {
    const scopes = [...ctx.oidc.requestParamScopes]
    if (scopes.length === 0)
      throw new errors.InvalidScope('No scope was asked for. Send scope.', '')
    const application = await applications.get(client.clientId)
    if (!application) throw new errors.InvalidClient()
    refuseBeyond(scopes, application.scopes, 'The application may not ask for')
    if (typeof consentId !== 'string') return checkBareScopes(scopes)
    const consent = await openConsent(banks, application, consentId)
    refuseBeyond(scopes, consentScopes(consent.terms), `The consent ${consentId} does not carry`)
  }
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
      'Nothing to consent to. Add accounts.read, balances.read or transactions.read, or send consent_id.',
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
