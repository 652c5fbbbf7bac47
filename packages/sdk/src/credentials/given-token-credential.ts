import type { AccessToken, Credential } from './credential.ts'
import { SingleFlight } from './single-flight.ts'

/** An application's token that somebody else asks for, so that the client has no secret: asked for once, and anew when it is refused. */
export class GivenTokenCredential implements Credential {
  readonly #give: () => Promise<{ readonly access_token: string }>
  readonly #flight = new SingleFlight<AccessToken>()
  #kept: AccessToken | null = null

  constructor(give: () => Promise<{ readonly access_token: string }>) {
    this.#give = give
  }

  async token(): Promise<AccessToken> {
    return this.#kept ?? this.#flight.run(() => this.#fetch())
  }

  async renew(refused: string, code: string): Promise<AccessToken | null> {
    if (code !== 'token_expired' && code !== 'token_invalid') return null
    if (this.#kept?.value === refused) this.#kept = null
    return this.token()
  }

  async #fetch(): Promise<AccessToken> {
    this.#kept = { value: (await this.#give()).access_token, bound: false }
    return this.#kept
  }
}
