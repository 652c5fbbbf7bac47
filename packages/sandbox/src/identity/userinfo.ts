import { type OpenBank, presentedToken } from '@wekeza/api'
import { checkGrant } from '@wekeza/bank'
import { OAuthError } from './oauth-error.ts'
import type { TokenDesk } from './token-desk.ts'

/** GET /oauth/userinfo: who the customer is by their id, and no more, for a token with the scope openid. */
export async function userinfo(request: Request, tokens: TokenDesk, { bank }: OpenBank) {
  const bearer = presentedToken(request.headers.get('authorization'))?.token
  const credentials = await tokens.authenticate(bearer ?? '')
  if (typeof credentials === 'string' || credentials.customerId === null) {
    throw new OAuthError('invalid_token', 'The token is not a customer’s, or not valid.', 401)
  }
  if (!credentials.scopes.has('openid')) {
    throw new OAuthError('insufficient_scope', 'The token lacks openid.', 403)
  }
  const consent = await bank.store.consents.get(credentials.consentId ?? '')
  if (!consent || checkGrant(consent, true, bank.clock.nowMs())) {
    throw new OAuthError('invalid_token', 'The consent has ended.', 401)
  }
  return Response.json({ sub: credentials.customerId })
}
