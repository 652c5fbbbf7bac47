import type { ApplicationProfile } from '@wekeza/platform'
import { type ClientMetadata, errors } from 'oidc-provider'
import { type AuthMethod, type ProfileRule, profileRules } from './profile-rules.ts'

/** What the provider is told of a client beside what the standards name. */
export const EXTRA_METADATA = ['profile'] as const

/**
 * Holds a client's metadata against its profile, each time that the provider makes a client of them. The provider's own
 * switch for FAPI 2.0 asks for neither pushed requests nor bound tokens; this does.
 * @throws {errors.InvalidClientMetadata} which is told to whoever presents the client id
 */
export function checkClient(
  _ctx: unknown,
  _key: string,
  profile: unknown,
  metadata: ClientMetadata,
): void {
  if (typeof profile !== 'string' || !Object.hasOwn(profileRules, profile)) {
    throw new errors.InvalidClientMetadata('The application has no profile.')
  }
  const rule = profileRules[profile as ApplicationProfile]
  const unfit = misfits(rule, metadata).join(', ')
  if (unfit === '') return
  throw new errors.InvalidClientMetadata(
    `The application is registered with what the profile ${profile} forbids: ${unfit}. Register it anew.`,
  )
}

function misfits(rule: ProfileRule, metadata: ClientMetadata): string[] {
  const { grant_types: grants = [], token_endpoint_auth_method: method } = metadata
  return [
    ...grants.filter((grant) => !rule.grantTypes.includes(grant)),
    ...(rule.authMethods.includes(method as AuthMethod) ? [] : [String(method)]),
    ...(rule.pushedOnly && !metadata.require_pushed_authorization_requests
      ? ['requests that are not pushed']
      : []),
    ...(rule.boundTokens && !isBound(metadata) ? ['tokens that are bound to nothing'] : []),
  ]
}

function isBound(metadata: ClientMetadata): boolean {
  return Boolean(
    metadata.dpop_bound_access_tokens || metadata.tls_client_certificate_bound_access_tokens,
  )
}
