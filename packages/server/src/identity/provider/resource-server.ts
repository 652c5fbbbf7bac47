import type Provider from 'oidc-provider'
import type { ResourceServer, ResourceServerInstance } from 'oidc-provider'
import { ACCESS_TOKEN_SECONDS } from '../limits.ts'

/** The one resource, the api: JWT access tokens (RFC 9068) that it verifies by itself. */
export function describeResource(issuer: string, scopes: readonly string[]): ResourceServer {
  return {
    scope: scopes.join(' '),
    audience: issuer,
    accessTokenFormat: 'jwt',
    accessTokenTTL: ACCESS_TOKEN_SECONDS,
    jwt: { sign: { alg: 'ES256' } },
  }
}

export function resourceServer(
  provider: Provider,
  scopes: readonly string[],
): ResourceServerInstance {
  const { issuer } = provider
  return new provider.ResourceServer(issuer, describeResource(issuer, scopes))
}
