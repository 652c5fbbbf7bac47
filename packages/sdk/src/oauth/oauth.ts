import type { TokenSet } from '../generated/schemas.ts'
import type { Settings } from '../settings/settings.ts'
import {
  type Authorisation,
  type AuthorisationAsk,
  beginAuthorisation,
} from './begin-authorisation.ts'
import { type ExchangeAsk, exchangeCode } from './exchange-code.ts'

/** `wekeza.oauth`: the customer's approval, by authorization code with PKCE (RFC 9700). */
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
   * @example
   * const consent = await wekeza.consents.create({ kind: 'account_access', permissions: ['accounts.read'] })
   * const visit = await wekeza.oauth.authorisation({ consent, redirectUri: 'http://127.0.0.1:3000/callback' })
   */
  authorisation(ask: AuthorisationAsk): Promise<Authorisation> {
    return beginAuthorisation(ask)
  }

  /**
   * Takes the address that the customer came back to, and answers their tokens.
   * @throws {AuthorisationError} when the customer said no, or the address does not belong to this visit
   * @throws {ApiError} when the code is not accepted; `code` is that of RFC 6749, section 5.2
   * @example
   * const tokens = await wekeza.oauth.exchange({ callbackUrl: request.url, redirectUri, state, codeVerifier, nonce })
   * const customer = wekeza.withCustomer(tokens)
   */
  exchange(ask: ExchangeAsk): Promise<TokenSet> {
    return exchangeCode(this.#settings, ask)
  }
}
