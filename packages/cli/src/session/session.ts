import { type TokenSet, Wekeza, type WekezaOptions } from '@wekeza/sdk'
import { loginNeeded } from '../errors/login-needed.ts'
import { usageError } from '../errors/usage-error.ts'
import { note } from '../terminal/note.ts'
import { CredentialsFile, credentialsPath } from './credentials-file.ts'
import { CredentialsStore } from './credentials-store.ts'
import { toKept, withPaymentId, withPaymentTokens } from './kept-tokens.ts'
import { keyAuthentication } from './key-authentication.ts'
import type { Settings } from './setting.ts'
import { tokenStoreOf } from './token-store-of.ts'

/** A consent as far as keeping its tokens goes. */
export interface Consented {
  readonly id: string
  readonly customer_id: string | null
}

const CLIENT_HINT =
  'set WEKEZA_CLIENT_ID and WEKEZA_CLIENT_SECRET, or run wekeza sandbox start --write-env'

/** One platform, one application and the customers it may act for. */
export class Session {
  readonly settings: Settings
  readonly #options: WekezaOptions
  #application: Wekeza | undefined
  #file: CredentialsFile | undefined

  /** @param more what a command adds to the client's options */
  constructor(settings: Settings, more: WekezaOptions = {}) {
    const { baseUrl, clientId, clientSecret, privateKeyFile } = settings
    this.settings = settings
    this.#options = {
      baseUrl: baseUrl.value,
      ...(clientId && { clientId: clientId.value }),
      ...(clientSecret && { clientSecret: clientSecret.value }),
      ...(privateKeyFile && { auth: keyAuthentication(privateKeyFile.value) }),
      logger: { debug: note, info: note, warn: note, error: note },
      ...more,
    }
  }

  /** Whether the application can prove itself, and so act without a customer. */
  get confidential(): boolean {
    const { clientSecret, privateKeyFile } = this.settings
    return clientSecret !== null || privateKeyFile !== null
  }

  /** The client that calls as the application, or as nobody. */
  get wekeza(): Wekeza {
    this.#application ??= new Wekeza(this.#options)
    return this.#application
  }

  /** Where this application's customers are kept. */
  get file(): CredentialsFile {
    const { baseUrl, clientId } = this.settings
    if (!clientId) throw usageError('There is no client id.', CLIENT_HINT)
    const store = new CredentialsStore(credentialsPath())
    this.#file ??= new CredentialsFile(store, baseUrl.value, clientId.value)
    return this.#file
  }

  /**
   * The client that acts for whoever is logged in; WEKEZA_ACCESS_TOKEN stands in for a login.
   * @throws {CliError} login_needed
   */
  customer(): Wekeza {
    const { login } = this.file.read()
    if (login) return this.#actingUnder(login.consent_id)
    if (process.env.WEKEZA_ACCESS_TOKEN) return this.wekeza
    throw loginNeeded(`Nobody is logged in at ${this.settings.baseUrl.value}.`)
  }

  /** The client that acts under a payment consent, if its tokens are kept here. */
  underConsent(consentId: string): Wekeza | null {
    const kept = this.file.read().payments.find((one) => one.consent_id === consentId)
    return kept ? this.#actingUnder(consentId) : null
  }

  /** Keeps whoever logged in. */
  keepLogin(consent: Consented, tokens: TokenSet): void {
    const login = toKept(consent, tokens, Date.now())
    this.file.update((kept) => ({ ...kept, login }))
  }

  /** Keeps a payment consent's tokens, and answers the client that acts with them. */
  keepPaymentConsent(consent: Consented, tokens: TokenSet): Wekeza {
    const fresh = toKept(consent, tokens, Date.now())
    this.file.update((kept) => withPaymentTokens(kept, fresh))
    return this.#actingUnder(consent.id)
  }

  #actingUnder(consentId: string): Wekeza {
    return this.wekeza.withCustomer(tokenStoreOf(this.file, consentId))
  }

  /** Notes what was paid under a consent. */
  keepPaymentId(consentId: string, paymentId: string): void {
    this.file.update((kept) => withPaymentId(kept, consentId, paymentId))
  }
}
