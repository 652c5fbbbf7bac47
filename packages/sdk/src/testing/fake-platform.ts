import type { WekezaOptions } from '../options.ts'
import { Wekeza } from '../wekeza.ts'

/** A request that arrived, read whole. */
export interface Seen {
  readonly method: string
  readonly path: string
  readonly headers: Headers
  readonly body: string
  readonly redirect: RequestRedirect
}

/** What the platform does with a request: answers, breaks, or decides by looking at it. */
export type Step =
  | Response
  | Error
  | ((seen: Seen, signal: AbortSignal) => Response | Promise<Response>)

/** A platform that does what a test tells it, request by request, and gives tokens to whoever asks. */
export class FakePlatform {
  /** without those for tokens */
  readonly seen: Seen[] = []
  readonly tokenRequests: Seen[] = []
  /** how long was waited between tries, in milliseconds */
  readonly waits: number[] = []
  nowMs = 0
  readonly #steps: Step[]
  tokens: Step[] = []
  /** its discovery document */
  metadata: object = {
    issuer: 'http://127.0.0.1:8080',
    authorization_endpoint: 'http://127.0.0.1:8080/oauth/authorize',
  }

  constructor(...steps: Step[]) {
    this.#steps = steps
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url)
    const body = await request.clone().text()
    const { method, headers, redirect } = request
    const seen: Seen = { method, path: pathname + search, headers, body, redirect }
    if (pathname === '/.well-known/openid-configuration') return json(this.metadata)
    const isToken = pathname === '/oauth/token'
    ;(isToken ? this.tokenRequests : this.seen).push(seen)
    const scripted = (isToken ? this.tokens : this.#steps).shift()
    const step = scripted ?? (isToken ? tokenSet(`token-${this.tokenRequests.length}`) : undefined)
    if (step === undefined) throw new Error(`no step is left for ${method} ${pathname}`)
    if (step instanceof Error) throw step
    return typeof step === 'function' ? step(seen, request.signal) : step
  }

  /** A client of it, whose waits take no time but are counted. */
  client(options: WekezaOptions = {}): Wekeza {
    return new Wekeza({
      clientId: 'app_demo',
      clientSecret: 'a secret',
      baseUrl: 'http://127.0.0.1:8080',
      fetch: this.fetch,
      logLevel: 'off',
      random: () => 0,
      now: () => this.nowMs,
      sleep: async (ms) => {
        this.waits.push(ms)
        this.nowMs += ms
      },
      ...options,
    })
  }

  /** The same, acting for a customer. */
  customer(options: WekezaOptions = {}): Wekeza {
    return this.client({ customer: { access_token: 'customer-token' }, ...options })
  }

  /** The same, acting for a customer and signed in as a developer: every operation has its caller. */
  everybody(): Wekeza {
    return this.customer({ developer: { access_token: 'developer-token' } })
  }
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  const text = JSON.stringify(body)
  return new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } })
}

export function tokenSet(access_token: string, more: object = {}): Response {
  return json({ access_token, token_type: 'Bearer', expires_in: 300, scope: '', ...more })
}

export function problem(
  status: number,
  code: string,
  more: object = {},
  headers: Record<string, string> = {},
): Response {
  const body = {
    type: `/errors/${code}`,
    title: `title of ${code}`,
    status,
    detail: `Fact of ${code}. Next of ${code}.`,
    code,
    request_id: 'req_1',
    docs_url: `/errors/${code}`,
    retryable: false,
    ...more,
  }
  return json(body, status, { 'x-request-id': 'req_1', ...headers })
}

export const PAYMENT = {
  debtor_account_id: 'acc_wanjiru_current',
  amount: { amount: '1250.00', currency: 'KES' },
  payee: {
    type: 'account',
    name: 'Baraka Traders Ltd',
    account_number: '0110000021',
    bank_code: '77',
  },
  rail: 'internal',
} as const
