import { ApplicationCredential } from '../credentials/application-credential.ts'
import type { Credential } from '../credentials/credential.ts'
import { noCustomer } from '../credentials/no-customer.ts'
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

/** Settings, transport and tokens of one `Wekeza`. Those for several customers share all but the customer. */
export class Client implements Sender, Calling {
  readonly settings: Settings
  readonly transport: Transport
  readonly customer: Credential | null
  readonly #applicationTokens: Map<string, Credential>

  constructor(settings: Settings, customer: Credential | null, shared?: Client) {
    this.settings = settings
    this.customer = customer
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

  /** Whose token an operation carries; null is nobody's. Each set of scopes has a token of its own. */
  credentialFor({ caller, scopes }: Operation): Credential | null {
    if (caller === 'public') return null
    if (caller === 'customer' || caller === 'me' || caller === 'staff')
      return this.customer ?? noCustomer
    const scope = scopes.join(' ')
    const known = this.#applicationTokens.get(scope)
    if (known) return known
    const made = new ApplicationCredential(this.settings, scopes)
    this.#applicationTokens.set(scope, made)
    return made
  }

  now(): number {
    return this.settings.now()
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return this.settings.sleep(ms, signal)
  }
}
