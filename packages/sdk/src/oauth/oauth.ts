import type { TokenSet } from '../generated/schemas.ts'
import type { Settings } from '../settings/settings.ts'
import type { Authorisation, AuthorisationAsk } from './begin-authorisation.ts'
import type { DeviceAsk } from './device-login.ts'
import type { ExchangeAsk } from './exchange-code.ts'

/** `wekeza.oauth`: the customer's approval, by authorization code with PKCE (RFC 9700) or by a code on another device. Loaded when it is first used. */
export class OAuth {
  readonly #settings: Settings

  /** @internal */
  constructor(settings: Settings) {
    this.#settings = settings
  }

  /**
   * Makes the address to send a customer to, and the secrets of this one visit.
   * @returns url to redirect to; state, nonce and codeVerifier to keep in the customer's session, and nowhere else
   * @throws {ConfigurationError} when the consent no longer awaits a decision
   * @throws {AuthorisationError} `issuer_mismatch` when another server answers at baseUrl
   * @example
   * const consent = await wekeza.consents.create({ kind: 'account_access', permissions: ['accounts.read'] })
   * const visit = await wekeza.oauth.authorisation({ consent, redirectUri: 'http://127.0.0.1:3000/callback' })
   */
  async authorisation(ask: AuthorisationAsk): Promise<Authorisation> {
    const { beginAuthorisation } = await import('./begin-authorisation.ts')
    return beginAuthorisation(this.#settings, ask)
  }

  /**
   * Takes the address that the customer came back to, and answers their tokens.
   * @throws {AuthorisationError} when the customer said no, or the address does not belong to this visit
   * @throws {ApiError} when the code is not accepted; `code` is that of RFC 6749, section 5.2
   * @example
   * const tokens = await wekeza.oauth.exchange({ callbackUrl: request.url, redirectUri, state, codeVerifier, nonce })
   * const customer = wekeza.withCustomer(tokens)
   */
  async exchange(ask: ExchangeAsk): Promise<TokenSet> {
    const { exchangeCode } = await import('./exchange-code.ts')
    return exchangeCode(this.#settings, ask)
  }

  /**
   * Has the customer approve on another device, for programs without a browser (RFC 8628): shows a code, and waits.
   * @throws {AuthorisationError} `access_denied` when the customer said no, `device_code_expired` when nobody decided
   * @throws {AbortedError} when the signal aborts
   * @throws {ConfigurationError} where the platform does not offer it
   * @example
   * const tokens = await wekeza.oauth.deviceLogin({
   *   scopes: ['openid', 'offline_access', 'accounts.read'],
   *   onCode: ({ verificationUri, userCode }) => console.log(`Open ${verificationUri} and type ${userCode}`),
   * })
   */
  async deviceLogin(ask: DeviceAsk): Promise<TokenSet> {
    const { deviceLogin } = await import('./device-login.ts')
    return deviceLogin(this.#settings, ask)
  }

  /**
   * Ends a refresh token at the platform (RFC 7009), as at a logout. The consent stands; `consents.revoke` ends that.
   * @throws {ConfigurationError} where the platform does not offer it
   * @example
   * await wekeza.oauth.revoke(tokens.refresh_token)
   */
  async revoke(refreshToken: string): Promise<void> {
    const { revokeToken } = await import('./revoke-token.ts')
    return revokeToken(this.#settings, refreshToken)
  }
}
