import { type Banks, type Binding, type Connection, callsFrom } from '@wekeza/api'
import { checkGrant } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { applicationScopes } from '@wekeza/contract'
import type { Application } from '@wekeza/platform'
import { authenticateClient, type Proving } from './client-authentication.ts'
import type { CodeDesk } from './code-desk.ts'
import { OAuthError } from './oauth-error.ts'
import type { ProofDesk } from './proof-desk.ts'
import type { TokenDesk } from './token-desk.ts'

interface Parts extends Proving {
  readonly issuer: string
  readonly banks: Banks
  readonly codes: CodeDesk
  readonly tokens: TokenDesk
  readonly proofs: ProofDesk
}

/** POST /oauth/token: client credentials, authorization code, refresh token. */
export async function token(
  request: Request,
  parts: Parts,
  connection: Connection,
): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const application = await authenticateClient(request, form, parts)
  if (!callsFrom(application, connection)) {
    const reason = 'This address is not on the ip_allow_list of the application.'
    throw new OAuthError('unauthorized_client', reason)
  }
  const thumbprint = await parts.proofs.keyOf(request, `${parts.issuer}/oauth/token`)
  // FAPI 2.0 Security Profile, section 5.3.2.1: whoever has the token alone has nothing.
  if (application.profile === 'fapi2' && thumbprint === undefined) {
    throw new OAuthError('invalid_grant', 'A DPoP proof is required.')
  }
  const binding = thumbprint === undefined ? undefined : ({ kind: 'key', thumbprint } as const)
  const answer = await tokensFor(application, form, parts, binding)
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
}

function tokensFor(
  application: Application,
  form: URLSearchParams,
  parts: Parts,
  binding: Binding | undefined,
): Promise<Schema<'TokenSet'>> {
  switch (form.get('grant_type')) {
    case 'client_credentials':
      requireConfidential(application)
      return parts.tokens.forApplication(application, grantedTo(application, form), binding)
    case 'authorization_code':
      return parts.codes
        .redeem(application, form)
        .then((authorised) => parts.tokens.forCustomer(authorised, binding))
    case 'refresh_token':
      return refresh(application, form, parts, binding)
    default:
      throw new OAuthError('unsupported_grant_type', 'There is no such grant type.')
  }
}

/** Anybody can say that they are a public client (RFC 6749, section 4.4). */
function requireConfidential({ profile }: Application): void {
  if (profile !== 'device') return
  throw new OAuthError('unauthorized_client', 'An application of the profile device has no secret.')
}

function grantedTo(application: Application, form: URLSearchParams): string[] {
  const grantable = application.scopes.filter((scope) => applicationScopes.includes(scope))
  const asked = form.get('scope')?.split(' ').filter(Boolean) ?? grantable
  const beyond = asked.filter((scope) => !grantable.includes(scope))
  if (beyond.length > 0) throw new OAuthError('invalid_scope', `Not for you: ${beyond.join(' ')}.`)
  return asked
}

async function refresh(
  application: Application,
  form: URLSearchParams,
  parts: Parts,
  binding: Binding | undefined,
) {
  const grant = parts.tokens.takeRefresh(form.get('refresh_token') ?? '')
  if (grant?.application.id !== application.id) {
    throw new OAuthError('invalid_grant', 'The refresh token is spent or not yours.')
  }
  const { bank } = await parts.banks.open(application.bankKey)
  const consent = await bank.store.consents.get(grant.consentId)
  if (!consent || checkGrant(consent, true, bank.clock.nowMs())) {
    throw new OAuthError('invalid_grant', 'The consent has ended.')
  }
  return parts.tokens.forCustomer(grant, binding)
}
