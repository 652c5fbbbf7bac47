import { type Banks, type Credentials, type PresentedToken, presentedToken } from '@wekeza/api'
import { checkGrant } from '@wekeza/bank'
import { OAuthError } from './oauth-error.ts'
import type { ProofDesk } from './proof-desk.ts'
import type { TokenDesk } from './token-desk.ts'

interface Parts {
  readonly issuer: string
  readonly banks: Banks
  readonly tokens: TokenDesk
  readonly proofs: ProofDesk
}

/** GET /oauth/userinfo: who the customer is by their id, and no more, for a token with the scope openid. */
export async function userinfo(request: Request, parts: Parts) {
  const presented = presentedToken(request.headers.get('authorization'))
  const credentials = await parts.tokens.authenticate(presented?.token ?? '')
  if (!presented || typeof credentials === 'string' || credentials.customerId === null) {
    throw new OAuthError('invalid_token', 'The token is not a customer’s, or not valid.', 401)
  }
  await requireKey(request, presented, credentials, parts)
  if (!credentials.scopes.has('openid')) {
    throw new OAuthError('insufficient_scope', 'The token lacks openid.', 403)
  }
  const { bank } = await parts.banks.open(credentials.bankKey)
  const consent = await bank.store.consents.get(credentials.consentId ?? '')
  if (!consent || checkGrant(consent, true, bank.clock.nowMs())) {
    throw new OAuthError('invalid_token', 'The consent has ended.', 401)
  }
  return Response.json({ sub: credentials.customerId })
}

/** What the token is bound to is asked for here as at an operation. */
async function requireKey(
  request: Request,
  { scheme, token }: PresentedToken,
  { binding }: Credentials,
  { issuer, proofs }: Parts,
): Promise<void> {
  if (!binding && scheme === 'bearer') return
  const proof = request.headers.get('dpop')
  if (!binding || scheme !== 'dpop' || proof === null) {
    throw new OAuthError('invalid_token', 'The token and its scheme or proof do not fit.', 401)
  }
  const { thumbprint } = binding
  const { method } = request
  const url = `${issuer}/oauth/userinfo`
  const answer = await proofs.check({ token, thumbprint, proof, method, url })
  if (!answer.ok) throw new OAuthError('invalid_dpop_proof', answer.fact, 401)
}
