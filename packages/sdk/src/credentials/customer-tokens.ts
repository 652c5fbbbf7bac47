/** What is kept of a customer's token set; the answer of `oauth.exchange` or `sandbox.createToken` fits as it is. */
export interface CustomerTokens {
  /** left out, the refresh token is used first */
  readonly access_token?: string
  /** left out, the customer's approval is asked again when the access token has expired */
  readonly refresh_token?: string
  /** `Bearer`, or `DPoP` for one that is bound to the client's key. Default: DPoP if the client has `dpop` */
  readonly token_type?: string
}

/** Told of a customer's new tokens. The old refresh token works no more, so keep these before you return. */
export type OnTokens = (tokens: CustomerTokens & TokenDetails) => void | Promise<void>

interface TokenDetails {
  /** seconds from now */
  readonly expires_in?: number
  /** space-separated */
  readonly scope?: string
  readonly id_token?: string
}
