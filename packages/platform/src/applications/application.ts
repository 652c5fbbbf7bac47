/** Software of an organisation, with credentials of its own. The credentials pick the bank. */
export interface Application {
  /** also its OAuth client id */
  readonly id: string
  readonly organisationId: string
  readonly name: string
  /** `live` or the organisation's test bank */
  readonly bankKey: string
  /** how the host remembers the secret; never the secret */
  readonly secretHash: string
  /** compared exactly, but for the port of a loopback address (RFC 8252, section 7.3) */
  readonly redirectUris: readonly string[]
  readonly scopes: readonly string[]
  readonly status: 'active' | 'suspended'
  readonly createdAtMs: number
}
