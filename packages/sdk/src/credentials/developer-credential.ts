import { ConfigurationError } from '../errors/local-errors.ts'
import type { TokenSet } from '../generated/schemas.ts'
import type { CallRecord } from '../transport/call-record.ts'
import { withLimits } from '../transport/with-limits.ts'
import type { AccessToken, Credential } from './credential.ts'
import type { DeveloperSession } from './developer-session.ts'
import { SingleFlight } from './single-flight.ts'

export type SignIn = (session: {
  readonly email: string
  readonly password: string
}) => Promise<TokenSet>

/** A developer's session: opened when it is first needed, once for all calls that wait, and again when it has ended. */
export class DeveloperCredential implements Credential {
  readonly #session: DeveloperSession
  readonly #signIn: SignIn
  readonly #now: () => number
  readonly #flight = new SingleFlight<AccessToken>()
  #kept: AccessToken | null = null

  constructor(session: DeveloperSession, signIn: SignIn, now: () => number) {
    const { access_token, email, password } = session as Partial<Record<string, string>>
    if (!access_token && !(email && password)) throw new ConfigurationError(INCOMPLETE)
    this.#session = session
    this.#signIn = signIn
    this.#now = now
  }

  async token(record: CallRecord): Promise<AccessToken> {
    if ('access_token' in this.#session) return bearer(this.#session.access_token)
    return this.#kept ?? this.#open(record)
  }

  /** Ended by time, by signing out everywhere or by a new password: signing in again tells. */
  async renew(refused: string, code: string, record: CallRecord): Promise<AccessToken | null> {
    if ('access_token' in this.#session) return null
    if (code !== 'token_expired' && code !== 'token_invalid') return null
    if (this.#kept?.value === refused) this.#kept = null
    return this.token(record)
  }

  #open(record: CallRecord): Promise<AccessToken> {
    return withLimits(record, this.#now(), 'in-all', () =>
      this.#flight.run(async () => {
        const session = this.#session as Parameters<SignIn>[0]
        this.#kept = bearer((await this.#signIn(session)).access_token)
        return this.#kept
      }),
    )
  }
}

const bearer = (value: string): AccessToken => ({ value, bound: false })

const INCOMPLETE =
  'A developer signs in with an email and a password, or with the access_token of a session that is open. Give one of both.'

/** In the place of a developer where there is none: says how to come by one. */
export const noDeveloper: Credential = {
  async token({ name }) {
    throw new ConfigurationError(
      `${name} is called by a developer, and this client has none. Use wekeza.withDeveloper({ email, password }).`,
    )
  },
  async renew() {
    return null
  },
}
