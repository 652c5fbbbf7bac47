import type { Authenticator, Banks, Connection } from '@wekeza/api'
import type { Clock } from '@wekeza/bank'
import type { PlatformStore } from '@wekeza/platform'
import { authenticateApiKey, looksLikeApiKey } from './api-key.ts'
import { AssertionDesk } from './assertion-desk.ts'
import { authorize } from './authorize.ts'
import { clientsOf } from './clients.ts'
import { CodeDesk } from './code-desk.ts'
import { discovery } from './discovery.ts'
import { OAuthError } from './oauth-error.ts'
import { ProofDesk } from './proof-desk.ts'
import { revoke } from './revoke.ts'
import { newSigningKey } from './signing-key.ts'
import { token } from './token.ts'
import { TokenDesk, unguessableIds } from './token-desk.ts'
import { userinfo } from './userinfo.ts'

export interface SandboxIdentity {
  readonly tokens: TokenDesk
  readonly authenticator: Authenticator
  /** answers the paths that are the authorization server's, or nothing for the others */
  fetch(request: Request, connection: Connection): Promise<Response> | undefined
}

/** The sandbox's sign-in: the server's endpoints and tokens, and a customer who approves at once. */
export async function createIdentity(parts: {
  issuer: string
  wall: Clock
  banks: Banks
  store: PlatformStore
}): Promise<SandboxIdentity> {
  const { issuer, wall, banks, store } = parts
  const key = await newSigningKey()
  const ids = unguessableIds()
  const tokens = new TokenDesk({ issuer, key, wall, ids })
  const codes = new CodeDesk(ids, wall)
  const proofs = new ProofDesk(wall)
  const assertions = new AssertionDesk(issuer, wall)
  const clients = clientsOf(store, wall)
  const shared = { issuer, clients, assertions, banks, codes, tokens, proofs }

  const routes: Record<string, Route> = {
    'GET /.well-known/openid-configuration': () => Response.json(discovery(issuer)),
    'GET /.well-known/oauth-authorization-server': () => Response.json(discovery(issuer)),
    'GET /oauth/jwks': () => Response.json({ keys: [key.publicJwk] }),
    'GET /oauth/authorize': (request) =>
      authorize(new URL(request.url), { ...shared, customerId: 'cus_wanjiru' }),
    'POST /oauth/token': (request, connection) => token(request, shared, connection),
    'POST /oauth/revoke': (request) => revoke(request, shared),
    'GET /oauth/userinfo': (request) => userinfo(request, shared),
  }
  return {
    tokens,
    authenticator: {
      authenticate: (token) =>
        looksLikeApiKey(token)
          ? authenticateApiKey(token, store, wall)
          : tokens.authenticate(token),
      checkProof: (asked) => proofs.check(asked),
    },
    fetch(request, connection) {
      const route = routes[`${request.method} ${new URL(request.url).pathname}`]
      return route && answered(() => route(request, connection))
    },
  }
}

type Route = (request: Request, connection: Connection) => Promise<Response> | Response

async function answered(answer: () => Promise<Response> | Response): Promise<Response> {
  try {
    return await answer()
  } catch (fault) {
    if (!(fault instanceof OAuthError)) throw fault
    const body = { error: fault.code, error_description: fault.message }
    const headers = { 'cache-control': 'no-store', ...challengeOf(fault) }
    return Response.json(body, { status: fault.status, headers })
  }
}

/** How to authenticate, where that is what failed (RFC 6749, section 5.2; RFC 6750, section 3). */
function challengeOf({ code }: OAuthError): Record<string, string> {
  if (code === 'invalid_client') return { 'www-authenticate': 'Basic realm="wekeza"' }
  const bearer = code === 'invalid_token' || code === 'insufficient_scope'
  return bearer ? { 'www-authenticate': `Bearer error="${code}"` } : {}
}
