import {
  type AuthorizationDetail,
  type Client,
  type Configuration,
  errors,
  type KoaContextWithOIDC,
} from 'oidc-provider'
import { callerOf } from '../../http/caller.ts'
import type { IdentityPorts } from '../ports.ts'
import { CONSENT_DETAIL, checkConsentDetail } from './asked-consent.ts'
import { renderCodeAccepted, renderCodeConfirm, renderCodeInput } from './device-pages.ts'
import { mayIntrospect } from './may-introspect.ts'
import { nonceKey } from './nonce-key.ts'
import { describeResource } from './resource-server.ts'
import { renderSignedOut, renderSignOut } from './sign-out.ts'
import { subjectMatches } from './subject-matches.ts'

interface Source {
  readonly rar?: AuthorizationDetail[] | undefined
}

const OFF = { enabled: false }

/** What the authorization server speaks; everything else stays off. */
export function features(ports: IdentityPorts): Configuration['features'] {
  return {
    devInteractions: OFF,
    // The provider's own takes no JWT access tokens; ours does (tokens/answer-userinfo.ts).
    userinfo: OFF,
    clientCredentials: { enabled: true },
    // A redirect address is compared as in any other request: pushing one does not register it.
    pushedAuthorizationRequests: { enabled: true },
    introspection: { enabled: true, allowedPolicy: mayIntrospect(ports) },
    // Another client's token is as good as an unknown one (RFC 7009, section 2.2).
    revocation: {
      enabled: true,
      allowedPolicy: async (_ctx, client, token) => token.clientId === client.clientId,
    },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: renderSignOut,
      postLogoutSuccessSource: renderSignedOut,
    },
    fapi: {
      enabled: true,
      profile: (_ctx, client) => (client?.profile === 'fapi2' ? '2.0' : undefined),
    },
    ...resources(ports),
    ...senderConstraints(ports),
    ...devices(),
  }
}

function resources(ports: IdentityPorts) {
  return {
    resourceIndicators: {
      enabled: true,
      defaultResource: async () => ports.issuer,
      useGrantedResource: async () => true,
      getResourceServerInfo: async (_ctx: unknown, resource: string, client: Client) => {
        if (resource !== ports.issuer) throw new errors.InvalidTarget()
        // The application's live scopes: one that it lost is gone from its tokens at the next refresh.
        return describeResource(ports.issuer, (client.scope ?? '').split(' '))
      },
    },
    richAuthorizationRequests: {
      enabled: true,
      types: { [CONSENT_DETAIL]: { validate: checkConsentDetail } },
      authorizationDetailsForGrantSource: (ctx: KoaContextWithOIDC) =>
        JSON.parse(String(ctx.oidc.params?.authorization_details ?? '[]')),
      // What the customer approved, whatever the token request says of it (RFC 9396, section 6.1).
      authorizationDetailsForAccessToken: (_ctx: unknown, _token: unknown, source?: Source) => {
        if (source === undefined) throw new errors.InvalidAuthorizationDetails('nobody approves')
        return source.rar
      },
      authorizationDetailsForIntrospection: (_ctx: unknown, token: Source) => token.rar,
    },
  }
}

/** RFC 9449 and RFC 8705. */
function senderConstraints(ports: IdentityPorts) {
  return {
    dPoP: {
      enabled: true,
      nonceSecret: nonceKey(ports.keys.cookieKeys, 'authorization server'),
      requireNonce: () => ports.proofNonces === true,
    },
    mTLS: {
      enabled: true,
      certificateBoundAccessTokens: true,
      tlsClientAuth: true,
      getCertificate: (ctx: KoaContextWithOIDC) => callerOf(ctx.req).certificate?.x509,
      // One that was not verified is never a caller's certificate in the first place.
      certificateAuthorized: (ctx: KoaContextWithOIDC) =>
        callerOf(ctx.req).certificate !== undefined,
      certificateSubjectMatches: (ctx: KoaContextWithOIDC, _property: string, expected: string) =>
        subjectMatches(callerOf(ctx.req).certificate?.x509.subject, expected),
    },
  }
}

/** RFC 8628. Eight letters of twenty: more than an address may guess of while a code lives (section 5.1). */
function devices() {
  return {
    deviceFlow: {
      enabled: true,
      charset: 'base-20' as const,
      mask: '****-****',
      // Neither address nor browser is kept: the person compares the code, and knows which device shows it.
      deviceInfo: () => ({}),
      userCodeInputSource: renderCodeInput,
      userCodeConfirmSource: renderCodeConfirm,
      successSource: renderCodeAccepted,
    },
  }
}
