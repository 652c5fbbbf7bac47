import { ApiError } from '../errors/api-error.ts'
import { ConsentRequiredError } from '../errors/local-errors.ts'
import type { Settings } from '../settings/settings.ts'
import type { CallRecord } from '../transport/call-record.ts'
import { withLimits } from '../transport/with-limits.ts'
import type { AccessToken, Credential } from './credential.ts'
import type { CustomerTokens } from './customer-tokens.ts'
import { SingleFlight } from './single-flight.ts'
import type { TokenStore } from './token-store.ts'

/** A customer's token, refreshed once for all calls that find it expired. */
export class CustomerCredential implements Credential {
  readonly #settings: Settings
  readonly #store: TokenStore
  readonly #flight = new SingleFlight<AccessToken>()

  constructor(settings: Settings, store: TokenStore) {
    this.#settings = settings
    this.#store = store
  }

  async token(record: CallRecord): Promise<AccessToken> {
    return this.#usable(await this.#kept()) ?? this.#refreshed(undefined, record)
  }

  async renew(refused: string, code: string, record: CallRecord): Promise<AccessToken | null> {
    if (code !== 'token_expired') return null
    const tokens = await this.#kept()
    if (tokens.refresh_token === undefined && tokens.access_token === refused) return null
    return this.#refreshed(refused, record)
  }

  #refreshed(refused: string | undefined, record: CallRecord): Promise<AccessToken> {
    const store = this.#store
    const work = () => this.#refresh(refused)
    const refresh = () => this.#flight.run(() => (store.inTurn ? store.inTurn(work) : work()))
    return withLimits(record, this.#settings.now(), 'in-all', refresh)
  }

  async #refresh(refused: string | undefined): Promise<AccessToken> {
    // Read anew: somebody may have refreshed it while this call was on its way, or waited for its turn.
    const kept = await this.#kept()
    const current = this.#usable(kept)
    if (current && current.value !== refused) return current
    const { refresh_token = '' } = kept
    const fields = { grant_type: 'refresh_token', refresh_token }
    const name = 'oauth.refresh'
    const { requestTokens } = await import('./request-tokens.ts')
    // Not repeated when its answer is lost: a rotated refresh token that comes a second time counts as stolen
    // (RFC 9700, section 4.14.2).
    const tokens = await requestTokens(this.#settings, { name, fields, repeatable: false }).catch(
      ended,
    )
    this.#settings.log.info('wekeza: a customer’s token was refreshed')
    // A server that does not rotate answers without one, and the old one goes on (RFC 6749, section 6).
    await this.#store.write({ refresh_token, ...tokens })
    return { value: tokens.access_token, bound: this.#isBound(tokens) }
  }

  async #kept(): Promise<CustomerTokens> {
    const tokens = await this.#store.read()
    if (tokens?.access_token || tokens?.refresh_token) return tokens
    throw new ConsentRequiredError(
      'No tokens are kept for this customer. Create a consent and send the customer to wekeza.oauth.authorisation({ consent, redirectUri }).',
    )
  }

  #usable(tokens: CustomerTokens): AccessToken | undefined {
    const { access_token } = tokens
    return access_token ? { value: access_token, bound: this.#isBound(tokens) } : undefined
  }

  #isBound({ token_type }: CustomerTokens): boolean {
    if (token_type === undefined) return this.#settings.dpop !== null
    return token_type.toLowerCase() === 'dpop'
  }
}

function ended(error: unknown): never {
  if (!(error instanceof ApiError) || error.code !== 'invalid_grant') throw error
  throw new ConsentRequiredError(
    'The customer’s approval has ended: their refresh token is no longer accepted. Create a consent and send the customer to wekeza.oauth.authorisation({ consent, redirectUri }).',
    error,
  )
}
