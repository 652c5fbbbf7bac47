import type { Call } from './calls/call.ts'
import { type ActsFor, Client } from './calls/client.ts'
import { type RequestOptions, requestOperation } from './calls/request-operation.ts'
import { CustomerCredential } from './credentials/customer-credential.ts'
import type { CustomerTokens, OnTokens } from './credentials/customer-tokens.ts'
import type { DeveloperSession } from './credentials/developer-session.ts'
import { noCustomer } from './credentials/no-customer.ts'
import { memoryStore, type TokenStore } from './credentials/token-store.ts'
import { ConfigurationError } from './errors/local-errors.ts'
import { ResourceList } from './generated/resource-list.ts'
import { OAuth } from './oauth/oauth.ts'
import type { WekezaOptions } from './options.ts'
import { readEnvironment } from './settings/read-environment.ts'
import { readSettings, warnIfUnprotected } from './settings/read-settings.ts'
import type { Settings } from './settings/settings.ts'
import { openRecord } from './transport/open-record.ts'

/**
 * A client of the Wekeza Open Platform.
 * @throws {ConfigurationError} for an option that is unknown or not usable
 * @example
 * const wekeza = new Wekeza({ clientId: 'app_demo', clientSecret: 'sandbox-secret' })
 * const consent = await wekeza.consents.create({ kind: 'account_access', permissions: ['accounts.read'] })
 */
export class Wekeza extends ResourceList {
  /** sends a customer to their approval, and takes what they come back with */
  readonly oauth: OAuth
  readonly #client: Client

  constructor(options?: WekezaOptions)
  constructor(options: WekezaOptions | Client = {}) {
    const client = options instanceof Client ? options : clientOf(options)
    super(client)
    this.#client = client
    this.oauth = new OAuth(client.settings)
  }

  /**
   * A client that acts for a customer, with everything else as this one's.
   * @param tokens what `oauth.exchange` or `sandbox.createToken` answered, or a store that keeps them
   * @param options.onTokens told of the new tokens after each refresh; keep them, the old ones work no more
   * @example
   * const wanjiru = wekeza.withCustomer({ access_token: 'eyJhbGciOi…', refresh_token: 'rt_…' })
   */
  withCustomer(tokens: CustomerTokens | TokenStore, options: { onTokens?: OnTokens } = {}): Wekeza {
    const { settings, developer } = this.#client
    const customer = customerOf(settings, tokens, options.onTokens)
    return this.#acting({ customer, developer })
  }

  /**
   * A client for a developer's own operations (`developers`, `organisations`, `applications`, `goLive`), with everything
   * else as this one's. It signs in when the first of them is called, and again when its session has ended.
   * @param session an address with its password, or what `developers.createSession` answered
   * @throws {ConfigurationError} for neither of both
   * @example
   * const amina = wekeza.withDeveloper({ email: 'amina@soko.example', password: '…' })
   * const { memberships } = await amina.developers.me()
   */
  withDeveloper(session: DeveloperSession): Wekeza {
    return this.#acting({ customer: this.#client.customer, developer: session })
  }

  #acting(actsFor: ActsFor): Wekeza {
    // The constructor's second shape is for here only, and is not part of its type.
    const Acting = Wekeza as unknown as new (client: Client) => Wekeza
    return new Acting(new Client(this.#client.settings, actsFor, this.#client))
  }

  /**
   * The customer's access token, refreshed first where the store has none, for a program that sends requests itself.
   * @throws {ConsentRequiredError} when this client acts for nobody, or the approval has ended
   * @example
   * const token = await wekeza.withCustomer(store).accessToken()
   */
  async accessToken(): Promise<string> {
    const { settings, customer } = this.#client
    const name = 'accessToken'
    const record = openRecord(settings, { name, repeatable: true, idempotencyKey: null })
    return (await (customer ?? noCustomer).token(record)).value
  }

  /**
   * Makes any request, with the same tokens, retries and errors as the methods: for a path that this version does not
   * know, or that a program is given.
   * @param path from the slash on, with its query: `/v1/payments?limit=5`
   * @example
   * const version = await wekeza.request('GET', '/version')
   */
  request<T = unknown>(method: string, path: string, options: RequestOptions = {}): Call<T> {
    const { body, caller, ...rest } = options
    const actsForCustomer = this.#client.customer !== null
    const operation = requestOperation(method, path, { caller, actsForCustomer })
    return this.#client.send<T>(operation, [], body, rest)
  }

  /** What is no secret of it. */
  toJSON(): Record<string, unknown> {
    const { baseUrl, clientId } = this.#client.settings
    return { baseUrl, clientId, actsForCustomer: this.#client.customer !== null }
  }

  /** @internal what Node prints of it (util.inspect.custom) */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `Wekeza ${JSON.stringify(this)}`
  }
}

function clientOf(options: WekezaOptions): Client {
  const settings = readSettings(options)
  warnIfUnprotected(settings)
  const accessToken = readEnvironment('WEKEZA_ACCESS_TOKEN')
  const tokens = options.customer ?? (accessToken ? { access_token: accessToken } : undefined)
  const customer = tokens ? customerOf(settings, tokens, options.onTokens) : null
  return new Client(settings, { customer, developer: options.developer ?? null })
}

function customerOf(
  settings: Settings,
  tokens: CustomerTokens | TokenStore,
  onTokens: OnTokens | undefined,
) {
  if ('read' in tokens) return new CustomerCredential(settings, tokens)
  if (!tokens.access_token && !tokens.refresh_token) {
    throw new ConfigurationError(
      'The customer’s tokens hold neither an access_token nor a refresh_token. Give the answer of wekeza.oauth.exchange.',
    )
  }
  return new CustomerCredential(settings, memoryStore(tokens, onTokens))
}
