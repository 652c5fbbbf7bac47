/** What an application may do, and how it must prove itself. */
export const APPLICATION_PROFILES = [
  'standard',
  'fapi2',
  'machine',
  'device',
  'first-party',
] as const
export type ApplicationProfile = (typeof APPLICATION_PROFILES)[number]

/** A public key as RFC 7517 writes it. */
export interface PublicJwk {
  readonly kty: string
  readonly kid?: string
  readonly alg?: string
  readonly [member: string]: unknown
}

/** Software of an organisation, with credentials of its own. The credentials pick the bank. */
export interface Application {
  /** also its OAuth client id */
  readonly id: string
  readonly organisationId: string
  readonly name: string
  /** `live` or the organisation's test bank */
  readonly bankKey: string
  /**
   * `standard` acts for customers by OAuth 2.1, `fapi2` by the FAPI 2.0 security profile, `machine` for itself alone,
   * `device` for customers from where there is no browser, `first-party` is the platform's own portal
   */
  readonly profile: ApplicationProfile
  /** what it signs its assertions with (RFC 7523), or nothing */
  readonly jwks: { readonly keys: readonly PublicJwk[] } | null
  /** whom its certificate must name, as RFC 4514 writes it (RFC 8705, section 2.1.2), or nothing */
  readonly tlsClientSubject: string | null
  /** compared exactly, but for the port of a loopback address (RFC 8252, section 7.3) */
  readonly redirectUris: readonly string[]
  readonly scopes: readonly string[]
  /** from where it may call, as CIDR blocks; empty: from everywhere */
  readonly ipAllowList: readonly string[]
  readonly status: 'active' | 'suspended'
  readonly createdAtMs: number
}
