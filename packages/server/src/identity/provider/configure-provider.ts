import { allScopes } from '@wekeza/contract'
import type { JWK } from 'jose'
import { type Configuration, errors } from 'oidc-provider'
import * as limits from '../limits.ts'
import { paths } from '../paths.ts'
import type { IdentityPorts } from '../ports.ts'
import { checkAuthorizationRequest } from './check-authorization-request.ts'
import { findAccount } from './find-account.ts'
import { mayIntrospect } from './may-introspect.ts'
import { providerAdapter } from './provider-adapter.ts'
import { renderError } from './render-error.ts'
import { requireOwnDecision } from './require-own-decision.ts'
import { describeResource } from './resource-server.ts'
import { renderSignedOut, renderSignOut } from './sign-out.ts'
import { tokenClaims } from './token-claims.ts'

const ALG = 'ES256'
const OFF = { enabled: false }

/** The authorization server's whole configuration: code with PKCE, refresh and client credentials, and nothing else. */
export function configureProvider(ports: IdentityPorts, signingJwks: JWK[]): Configuration {
  return {
    adapter: providerAdapter(ports),
    jwks: { keys: signingJwks },
    findAccount: findAccount(ports),
    extraTokenClaims: tokenClaims(ports.applications),
    extraParams: { consent_id: checkAuthorizationRequest(ports) },
    interactions: {
      policy: requireOwnDecision(),
      url: async (_ctx, { uid }) => `${paths.interaction}/${uid}`,
    },
    // Only the grant of this very decision; a session remembers none.
    loadExistingGrant: async (ctx) => {
      const grantId = ctx.oidc.result?.consent?.grantId
      return grantId === undefined ? undefined : ctx.oidc.provider.Grant.find(grantId)
    },
    scopes: [...allScopes],
    claims: { openid: ['sub', 'auth_time'] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    allowOmittingSingleRegisteredRedirectUri: false,
    rotateRefreshToken: true,
    // What a customer granted ends with its consent, not with the browser's session.
    expiresWithSession: async () => false,
    clientBasedCORS: () => false,
    renderError,
    routes: routes(),
    features: features(ports),
    ttl: lifetimes(),
    cookies: cookies(ports),
    ...algorithms(),
    discovery: { userinfo_endpoint: `${ports.issuer}${paths.userinfo}` },
  }
}

function routes(): Configuration['routes'] {
  return {
    authorization: paths.authorize,
    token: paths.token,
    jwks: paths.jwks,
    end_session: paths.endSession,
    revocation: paths.revoke,
    introspection: paths.introspect,
  }
}

function features(ports: IdentityPorts): Configuration['features'] {
  return {
    devInteractions: OFF,
    dPoP: OFF,
    pushedAuthorizationRequests: OFF,
    // The provider's own takes no JWT access tokens; ours does (tokens/answer-userinfo.ts).
    userinfo: OFF,
    clientCredentials: { enabled: true },
    introspection: { enabled: true, allowedPolicy: mayIntrospect(ports) },
    // Another client's token is as good as an unknown one (RFC 7009, section 2.2).
    revocation: {
      enabled: true,
      allowedPolicy: async (_ctx, client, token) => token.clientId === client.clientId,
    },
    resourceIndicators: {
      enabled: true,
      defaultResource: async () => ports.issuer,
      useGrantedResource: async () => true,
      getResourceServerInfo: async (_ctx, resource, client) => {
        if (resource !== ports.issuer) throw new errors.InvalidTarget()
        // The application's live scopes: one that it lost is gone from its tokens at the next refresh.
        return describeResource(ports.issuer, (client.scope ?? '').split(' '))
      },
    },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: renderSignOut,
      postLogoutSuccessSource: renderSignedOut,
    },
  }
}

/** Each is set, so that none falls back to a default with a notice. */
function lifetimes(): Configuration['ttl'] {
  return {
    AccessToken: limits.ACCESS_TOKEN_SECONDS,
    ClientCredentials: limits.ACCESS_TOKEN_SECONDS,
    AuthorizationCode: limits.CODE_SECONDS,
    IdToken: limits.ID_TOKEN_SECONDS,
    Interaction: limits.INTERACTION_SECONDS,
    Session: limits.SESSION_SECONDS,
    // As long as the grant, which lives as long as its consent.
    RefreshToken: (ctx) => Math.max(1, ctx.oidc.entities.Grant?.remainingTTL ?? 1),
    // Grants bring their own (save-grant.ts).
    Grant: limits.UNUSED_SECONDS,
    BackchannelAuthenticationRequest: limits.UNUSED_SECONDS,
    DeviceCode: limits.UNUSED_SECONDS,
    PreAuthorizedCode: limits.UNUSED_SECONDS,
  }
}

/** A `__Host-` cookie cannot be set by a neighbour or over plain http; the others are bound to a path, and cannot have it. */
function cookies({ issuer, keys }: IdentityPorts): Configuration['cookies'] {
  const secure = issuer.startsWith('https:')
  const options = { httpOnly: true, sameSite: 'lax', secure, signed: true } as const
  return {
    names: {
      session: secure ? '__Host-cus_session' : 'cus_session',
      interaction: secure ? '__Secure-cus_interaction' : 'cus_interaction',
      resume: secure ? '__Secure-cus_resume' : 'cus_resume',
    },
    long: options,
    short: options,
    keys: keys.cookieKeys,
  }
}

function algorithms(): Partial<Configuration> {
  return {
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    clientDefaults: {
      id_token_signed_response_alg: ALG,
      authorization_signed_response_alg: ALG,
      introspection_signed_response_alg: ALG,
      token_endpoint_auth_method: 'client_secret_basic',
    },
    enabledJWA: {
      idTokenSigningAlgValues: [ALG],
      userinfoSigningAlgValues: [ALG],
      introspectionSigningAlgValues: [ALG],
      authorizationSigningAlgValues: [ALG],
      requestObjectSigningAlgValues: [ALG],
      clientAuthSigningAlgValues: [ALG],
    },
  }
}
