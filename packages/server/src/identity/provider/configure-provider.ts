import { PROOF_ALGORITHMS } from '@wekeza/api'
import { allScopes } from '@wekeza/contract'
import type { ApplicationProfile } from '@wekeza/platform'
import type { JWK } from 'jose'
import type { Client, Configuration } from 'oidc-provider'
import { ACR } from '../acr.ts'
import * as limits from '../limits.ts'
import { paths } from '../paths.ts'
import type { IdentityPorts } from '../ports.ts'
import { checkAssertion } from './check-assertion.ts'
import { checkAuthorizationRequest } from './check-authorization-request.ts'
import { checkClient, EXTRA_METADATA } from './check-client.ts'
import { features } from './features.ts'
import { findAccount } from './find-account.ts'
import { asksOwnSession, grantOwnSession, mayRefresh, SESSION_SCOPE } from './own-session.ts'
import { profileRules } from './profile-rules.ts'
import { providerAdapter } from './provider-adapter.ts'
import { renderError } from './render-error.ts'
import { requireOwnDecision } from './require-own-decision.ts'
import { tokenClaims } from './token-claims.ts'

const ALG = 'ES256'

/** The authorization server's whole configuration. What an application may do of it follows from its profile. */
export function configureProvider(ports: IdentityPorts, signingJwks: JWK[]): Configuration {
  const ownSession = grantOwnSession(ports)
  return {
    adapter: providerAdapter(ports),
    jwks: { keys: signingJwks },
    findAccount: findAccount(ports),
    extraTokenClaims: tokenClaims(ports.applications),
    extraParams: { consent_id: checkAuthorizationRequest(ports) },
    extraClientMetadata: { properties: [...EXTRA_METADATA], validator: checkClient },
    assertJwtClientAuthClaimsAndHeader: checkAssertion(ports.wall),
    clockTolerance: limits.CLOCK_SKEW_SECONDS,
    interactions: {
      policy: requireOwnDecision(),
      url: async (_ctx, { uid }) => `${paths.interaction}/${uid}`,
    },
    // Only the grant of this very decision; a session remembers none.
    loadExistingGrant: async (ctx) => {
      if (asksOwnSession(ctx.oidc.params)) return ownSession(ctx)
      const grantId = ctx.oidc.result?.consent?.grantId
      return grantId === undefined ? undefined : ctx.oidc.provider.Grant.find(grantId)
    },
    scopes: [...allScopes, SESSION_SCOPE],
    claims: { openid: ['sub', 'auth_time', 'amr', 'acr'] },
    acrValues: [ACR],
    responseTypes: ['code'],
    pkce: { required: () => true },
    allowOmittingSingleRegisteredRedirectUri: false,
    issueRefreshToken: async (...asked) => mayRefresh(...asked),
    rotateRefreshToken: (ctx) => rotates(ctx.oidc.client),
    // What a customer granted ends with its consent, not with the browser's session.
    expiresWithSession: async () => false,
    clientBasedCORS: () => false,
    renderError,
    routes: routes(),
    features: features(ports),
    ttl: lifetimes(),
    cookies: cookies(ports),
    ...algorithms(),
    discovery: {
      userinfo_endpoint: `${ports.issuer}${paths.userinfo}`,
      ...mtlsAliases(ports.mtlsOrigin),
    },
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
    pushed_authorization_request: paths.par,
    device_authorization: paths.deviceAuthorization,
    code_verification: paths.device,
  }
}

function rotates(client: Client | undefined): boolean {
  return profileRules[client?.profile as ApplicationProfile].rotates
}

/** Where clients with certificates go, if a proxy asks for them under an address of its own (RFC 8705, section 5). */
function mtlsAliases(origin: string | undefined): object {
  if (origin === undefined) return {}
  const aliases = {
    token_endpoint: paths.token,
    pushed_authorization_request_endpoint: paths.par,
    device_authorization_endpoint: paths.deviceAuthorization,
    revocation_endpoint: paths.revoke,
    introspection_endpoint: paths.introspect,
    userinfo_endpoint: paths.userinfo,
  }
  const entries = Object.entries(aliases).map(([name, path]) => [name, `${origin}${path}`])
  return { mtls_endpoint_aliases: Object.fromEntries(entries) }
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
    DeviceCode: limits.DEVICE_CODE_SECONDS,
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
    clientAuthMethods: [
      'client_secret_basic',
      'client_secret_post',
      'private_key_jwt',
      'tls_client_auth',
      'none',
    ],
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
      clientAuthSigningAlgValues: [...PROOF_ALGORITHMS],
      dPoPSigningAlgValues: [...PROOF_ALGORITHMS],
    },
  }
}
