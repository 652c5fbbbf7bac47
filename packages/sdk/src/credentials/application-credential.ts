import { ConfigurationError } from '../errors/local-errors.ts'
import type { Settings } from '../settings/settings.ts'
import type { CallRecord } from '../transport/call-record.ts'
import { withLimits } from '../transport/with-limits.ts'
import type { AccessToken, Credential } from './credential.ts'
import { SingleFlight } from './single-flight.ts'

/** A token is given up this long before its end, or after nine tenths of its life if that is short. */
const MARGIN_MS = 30_000
const MARGIN_SHARE = 0.1

/** The application's own token (RFC 6749, section 4.4) for one set of scopes, kept until shortly before it ends. */
export class ApplicationCredential implements Credential {
  readonly #settings: Settings
  readonly #scope: string
  readonly #flight = new SingleFlight<AccessToken>()
  #kept: { readonly token: AccessToken; readonly untilMs: number } | null = null

  constructor(settings: Settings, scopes: readonly string[]) {
    this.#settings = settings
    this.#scope = scopes.join(' ')
  }

  async token(record: CallRecord): Promise<AccessToken> {
    const { confidential, now } = this.#settings
    if (this.#kept && now() < this.#kept.untilMs) return this.#kept.token
    if (!confidential) throw new ConfigurationError(missingSecret(record.name))
    return withLimits(record, now(), 'in-all', () => this.#flight.run(() => this.#fetch()))
  }

  /** A token that is refused as expired or unknown, as after a restart with new keys, is replaced once. */
  async renew(refused: string, code: string, record: CallRecord): Promise<AccessToken | null> {
    if (code !== 'token_expired' && code !== 'token_invalid') return null
    if (this.#kept?.token.value === refused) this.#kept = null
    return this.token(record)
  }

  async #fetch(): Promise<AccessToken> {
    const { now, dpop } = this.#settings
    // Counted from before the request, so that a slow answer does not make the token look younger than it is.
    const askedAtMs = now()
    const grant = { grant_type: 'client_credentials' }
    const fields = this.#scope === '' ? grant : { ...grant, scope: this.#scope }
    const name = 'oauth.token'
    const { requestTokens } = await import('./request-tokens.ts')
    const tokens = await requestTokens(this.#settings, { name, fields, repeatable: true })
    const livesMs = tokens.expires_in * 1_000
    const untilMs = askedAtMs + livesMs - Math.min(MARGIN_MS, livesMs * MARGIN_SHARE)
    const token = { value: tokens.access_token, bound: dpop !== null }
    this.#kept = { token, untilMs }
    return token
  }
}

const missingSecret = (name: string) =>
  `${name} is called by the application itself, and this client has no clientId and clientSecret. Give them to new Wekeza(), or set WEKEZA_CLIENT_ID and WEKEZA_CLIENT_SECRET; auth or mtls can stand in for the secret.`
