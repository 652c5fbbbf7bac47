/** Who calls, as the token says. Rows are checked live by later steps. */
export interface Credentials {
  readonly bankKey: string
  readonly applicationId: string
  /** null: the application itself */
  readonly customerId: string | null
  readonly consentId: string | null
  readonly scopes: ReadonlySet<string>
}

export type TokenFault = 'token_invalid' | 'token_expired'

/** Verifies a bearer token. A verified token may be remembered until it expires. */
export interface Authenticator {
  authenticate(token: string): Credentials | TokenFault | Promise<Credentials | TokenFault>
}
