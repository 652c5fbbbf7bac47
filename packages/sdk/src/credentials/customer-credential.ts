import { ApiError } from '../errors/api-error.ts'
import { ConsentRequiredError } from '../errors/local-errors.ts'
import type { Settings } from '../settings/settings.ts'
import type { CallRecord } from '../transport/call-record.ts'
import { withLimits } from '../transport/with-limits.ts'
import type { Credential } from './credential.ts'
import type { CustomerTokens, OnTokens } from './customer-tokens.ts'
import { requestTokens } from './request-tokens.ts'
import { SingleFlight } from './single-flight.ts'

/** A customer's token, refreshed once for all calls that find it expired. */
export class CustomerCredential implements Credential {
  readonly #settings: Settings
  readonly #onTokens: OnTokens | undefined
  readonly #flight = new SingleFlight<string>()
  #tokens: CustomerTokens

  constructor(settings: Settings, tokens: CustomerTokens, onTokens: OnTokens | undefined) {
    this.#settings = settings
    this.#tokens = tokens
    this.#onTokens = onTokens
  }

  async token(record: CallRecord): Promise<string> {
    return this.#tokens.access_token ?? this.#refreshed(record)
  }

  async renew(refused: string, code: string, record: CallRecord): Promise<string | null> {
    if (code !== 'token_expired' || this.#tokens.refresh_token === undefined) return null
    const current = this.#tokens.access_token
    // Somebody refreshed it while this call was on its way.
    return current !== undefined && current !== refused ? current : this.#refreshed(record)
  }

  #refreshed(record: CallRecord): Promise<string> {
    const refresh = () => this.#flight.run(() => this.#refresh())
    return withLimits(record, this.#settings.now(), 'in-all', refresh)
  }

  async #refresh(): Promise<string> {
    const { refresh_token = '' } = this.#tokens
    const fields = { grant_type: 'refresh_token', refresh_token }
    const name = 'oauth.refresh'
    // Not repeated when its answer is lost: a rotated refresh token that comes a second time counts as stolen
    // (RFC 9700, section 4.14.2).
    const tokens = await requestTokens(this.#settings, { name, fields, repeatable: false }).catch(
      ended,
    )
    this.#tokens = { refresh_token, ...tokens }
    this.#settings.log.info('wekeza: a customer’s token was refreshed')
    await this.#onTokens?.({ ...this.#tokens })
    return tokens.access_token
  }
}

function ended(error: unknown): never {
  if (!(error instanceof ApiError) || error.code !== 'invalid_grant') throw error
  throw new ConsentRequiredError(
    'The customer’s approval has ended: their refresh token is no longer accepted. Create a consent and send the customer to wekeza.oauth.authorisation({ consent, redirectUri }).',
    error,
  )
}
