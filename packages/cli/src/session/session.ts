import { type TokenSet, Wekeza, type WekezaOptions } from '@wekeza/sdk'
import { loginNeeded } from '../errors/login-needed.ts'
import { usageError } from '../errors/usage-error.ts'
import { clientOptions } from './client-options.ts'
import {
  CredentialsFile,
  credentialsPath,
  type KeptTokens,
  OWN_SESSION,
} from './credentials-file.ts'
import { CredentialsStore } from './credentials-store.ts'
import { bindingOf, chooseBinding, isSameBinding, type KeptBinding } from './kept-binding.ts'
import { toKept, withPaymentId, withPaymentTokens } from './kept-tokens.ts'
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
  readonly #more: WekezaOptions
  #application: Wekeza | undefined
  #bound: KeptBinding | undefined
  #file: CredentialsFile | undefined

  /** @param more what a command adds to the client's options */
  constructor(settings: Settings, more: WekezaOptions = {}) {
    this.settings = settings
    this.#more = more
  }

  /** Whether the application can prove itself, and so act without a customer. */
  get confidential(): boolean {
    const { clientSecret, privateKeyFile } = this.settings
    const { certificate } = this.#binding
    return clientSecret !== null || privateKeyFile !== null || certificate !== undefined
  }

  /** The client that calls as the application, or as nobody. */
  get wekeza(): Wekeza {
    this.#application ??= this.#clientOf(this.#binding)
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
    if (login) return this.#actingWith(login)
    if (process.env.WEKEZA_ACCESS_TOKEN) return this.wekeza
    throw loginNeeded(`Nobody is logged in at ${this.settings.baseUrl.value}.`)
  }

  /** The client of whoever is signed in to a session of their own; null where nobody is. */
  own(): Wekeza | null {
    const { me } = this.file.read()
    return me && this.#actingWith(me)
  }

  /** The client that acts under a payment consent, if its tokens are kept here. */
  underConsent(consentId: string): Wekeza | null {
    const kept = this.file.read().payments.find((one) => one.consent_id === consentId)
    return kept ? this.#actingWith(kept) : null
  }

  /** Keeps whoever logged in. */
  keepLogin(consent: Consented, tokens: TokenSet): void {
    const login = toKept(consent, tokens, Date.now(), this.#binding)
    this.file.update((kept) => ({ ...kept, login }))
  }

  /** Keeps whoever signed in to a session of their own. */
  keepOwn(customerId: string | null, tokens: TokenSet): void {
    const consented = { id: OWN_SESSION, customer_id: customerId }
    const me = toKept(consented, tokens, Date.now(), this.#binding)
    this.file.update((kept) => ({ ...kept, me }))
  }

  /** Keeps a payment consent's tokens, and answers the client that acts with them. */
  keepPaymentConsent(consent: Consented, tokens: TokenSet): Wekeza {
    const fresh = toKept(consent, tokens, Date.now(), this.#binding)
    this.file.update((kept) => withPaymentTokens(kept, fresh))
    return this.#actingWith(fresh)
  }

  /** Notes what was paid under a consent. */
  keepPaymentId(consentId: string, paymentId: string): void {
    this.file.update((kept) => withPaymentId(kept, consentId, paymentId))
  }

  /** What new tokens are bound to: as was asked, or as those that are kept. */
  get #binding(): KeptBinding {
    this.#bound ??= chooseBinding(this.settings, this.#kept())
    return this.#bound
  }

  #kept(): KeptBinding {
    if (!this.settings.clientId) return {}
    try {
      const { login, me, payments } = this.file.read()
      return login ?? me ?? payments.at(-1) ?? {}
    } catch {
      // A keychain that is locked ends what needs a customer, and not what an application does for itself.
      return {}
    }
  }

  #actingWith(kept: KeptTokens): Wekeza {
    const own = bindingOf(this.settings, kept)
    const client = isSameBinding(own, this.#binding) ? this.wekeza : this.#clientOf(own)
    return client.withCustomer(tokenStoreOf(this.file, kept.consent_id))
  }

  #clientOf(binding: KeptBinding): Wekeza {
    return new Wekeza({ ...clientOptions(this.settings, binding), ...this.#more })
  }
}
