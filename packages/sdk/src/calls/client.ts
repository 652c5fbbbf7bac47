import { ApplicationCredential } from '../credentials/application-credential.ts'
import { goesBySession } from '../credentials/browser-session.ts'
import type { Credential } from '../credentials/credential.ts'
import { DeveloperCredential, noDeveloper } from '../credentials/developer-credential.ts'
import type { DeveloperSession } from '../credentials/developer-session.ts'
import { GivenTokenCredential } from '../credentials/given-token-credential.ts'
import { noCustomer } from '../credentials/no-customer.ts'
import type { WekezaEvent } from '../events/event.ts'
import type { StreamOptions } from '../events/stream-options.ts'
import { operations } from '../generated/operations.ts'
import type { TokenSet } from '../generated/schemas.ts'
import type { CallOptions, WriteOptions } from '../options.ts'
import type { Settings } from '../settings/settings.ts'
import { openTransport, type Transport } from '../transport/transport.ts'
import { answerOperation, type Calling } from './answer-operation.ts'
import type { Answered } from './answered.ts'
import { Call } from './call.ts'
import type { Operation } from './operation.ts'
import { Page, type WirePage } from './page.ts'
import { PagedCall } from './paged-call.ts'
import type { Sender } from './sender.ts'

/** For whom a client acts, beside its application. */
export interface ActsFor {
  readonly customer: Credential | null
  readonly developer: DeveloperSession | Credential | null
}

/** Settings, transport and tokens of one `Wekeza`. Those for several people share all but the people. */
export class Client implements Sender, Calling {
  readonly settings: Settings
  readonly transport: Transport
  readonly customer: Credential | null
  readonly developer: Credential | null
  readonly #applicationTokens: Map<string, Credential>

  constructor(settings: Settings, { customer, developer }: ActsFor, shared?: Client) {
    this.settings = settings
    this.customer = customer
    this.developer = developer && 'renew' in developer ? developer : this.#signedIn(developer)
    this.transport = shared?.transport ?? openTransport(settings.baseUrl)
    this.#applicationTokens = shared ? shared.#applicationTokens : new Map()
  }

  send<T>(
    operation: Operation,
    path: readonly string[],
    content: unknown,
    options: WriteOptions | undefined,
  ): Call<T> {
    return new Call(answerOperation<T>(this, { operation, path, content }, options))
  }

  page<Item>(
    operation: Operation,
    path: readonly string[],
    query: object | undefined,
    options: CallOptions | undefined,
  ): PagedCall<Item> {
    const answerPage = async (content: object | undefined): Promise<Answered<Page<Item>>> => {
      const asked = { operation, path, content }
      const answered = await answerOperation<WirePage<Item>>(this, asked, options)
      return { ...answered, data: new Page(answered.data, turn) }
    }
    const turn = async (cursor: string) => (await answerPage({ ...query, cursor })).data
    return new PagedCall(answerPage(query))
  }

  async *streamEvents(options: StreamOptions): AsyncGenerator<WekezaEvent, void, undefined> {
    const { streamEvents } = await import('../events/stream-events.ts')
    yield* streamEvents(this, options)
  }

  /** Whose token an operation carries; null is nobody's. Each set of scopes has a token of its own. */
  credentialFor(operation: Operation): Credential | null {
    const { caller, scopes } = operation
    if (caller === 'public' || goesBySession(this.settings.session, operation)) return null
    if (caller === 'customer' || caller === 'me' || caller === 'staff')
      return this.customer ?? noCustomer
    if (caller === 'developer') return this.developer ?? noDeveloper
    const { applicationToken } = this.settings
    const scope = applicationToken ? '' : scopes.join(' ')
    const known = this.#applicationTokens.get(scope)
    if (known) return known
    const made = applicationToken
      ? new GivenTokenCredential(applicationToken)
      : new ApplicationCredential(this.settings, scopes)
    this.#applicationTokens.set(scope, made)
    return made
  }

  #signedIn(session: DeveloperSession | null): Credential | null {
    if (session === null) return null
    const operation = operations.createDeveloperSession
    const signIn = async (content: object) =>
      (await answerOperation<TokenSet>(this, { operation, path: [], content })).data
    return new DeveloperCredential(session, signIn, this.settings.now)
  }

  now(): number {
    return this.settings.now()
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return this.settings.sleep(ms, signal)
  }
}
