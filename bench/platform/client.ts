import type { Proved } from '../load/prove-key.ts'

export interface Payee {
  readonly type: 'account'
  readonly name: string
  readonly account_number: string
  readonly bank_code: string
}

const BARAKA: Payee = {
  type: 'account',
  name: 'Baraka Traders Ltd',
  account_number: '0110000021',
  bank_code: '77',
}

type Prover = (proved: Proved) => string

/** A consent that Wanjiru gave, and a token of hers under it. */
export interface Granted {
  readonly consentId: string
  readonly token: string
}

/** The few calls that a bench prepares itself with, by plain fetch: nothing of ours may be faster for being warm. */
export class Client {
  readonly #baseUrl: string
  readonly #application: string
  readonly #prove: Prover | undefined

  private constructor(baseUrl: string, application: string, prove: Prover | undefined) {
    this.#baseUrl = baseUrl
    this.#application = application
    this.#prove = prove
  }

  /** @param prove whose key all tokens are bound to; nobody's unless it is there */
  static async open(
    baseUrl: string,
    clientId: string,
    clientSecret: string,
    prove?: Prover,
  ): Promise<Client> {
    const form = {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }
    const body = new URLSearchParams(form)
    const url = `${baseUrl}/oauth/token`
    const headers = prove && { dpop: prove({ method: 'POST', url }) }
    const answer = await fetch(url, { method: 'POST', body, ...(headers && { headers }) })
    const { access_token } = (await answer.json()) as { access_token: string }
    return new Client(baseUrl, access_token, prove)
  }

  /** To read everything of the accounts that are named, or of all. */
  async mayRead(accountIds?: readonly string[]): Promise<Granted> {
    const permissions = ['accounts.read', 'balances.read', 'transactions.read']
    return this.#grant({ kind: 'account_access', permissions }, accountIds)
  }

  /** To pay Baraka, or whoever is named, again and again, from the account that is named, or the first. */
  async mayPay(payee = BARAKA, accountIds?: readonly string[]): Promise<Granted> {
    const expires_at = new Date(Date.now() + 86_400_000).toISOString()
    const cap_per_payment = { amount: '10.00', currency: 'KES' }
    const terms = { cap_per_payment, payees: [payee], rail: 'internal', expires_at }
    return this.#grant({ kind: 'recurring_payment', ...terms }, accountIds)
  }

  /** Has all events of these types sent to an address. */
  async listen(url: string, types: readonly string[]): Promise<void> {
    await this.#post('/v1/webhooks', { url, types })
  }

  /** What the application itself calls with. */
  get token(): string {
    return this.#application
  }

  /** To pay a file, once, from the first account. */
  async mayPayFile(terms: object): Promise<Granted> {
    const from = { debtor_account_id: 'acc_wanjiru_current' }
    return this.#grant({ kind: 'bulk_payment', ...terms, ...from })
  }

  async #grant(ask: object, accountIds?: readonly string[]): Promise<Granted> {
    const { id } = await this.#post<{ id: string }>('/v1/consents', ask)
    const approval = { customer_id: 'cus_wanjiru', account_ids: accountIds }
    await this.#post(`/v1/sandbox/consents/${id}/approve`, approval)
    const body = { consent_id: id }
    const answer = await this.#post<{ access_token: string }>('/v1/sandbox/tokens', body)
    return { consentId: id, token: answer.access_token }
  }

  async #post<Answer>(path: string, body: object): Promise<Answer> {
    const url = `${this.#baseUrl}${path}`
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        ...this.#authorization(url),
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Answer
  }

  #authorization(url: string): Record<string, string> {
    const token = this.#application
    if (!this.#prove) return { authorization: `Bearer ${token}` }
    return { authorization: `DPoP ${token}`, dpop: this.#prove({ method: 'POST', url, token }) }
  }
}

/** The body of a payment of one cent. */
export function paymentBody(debtorAccountId = 'acc_wanjiru_current', payee = BARAKA): string {
  return JSON.stringify({
    debtor_account_id: debtorAccountId,
    amount: { amount: '0.01', currency: 'KES' },
    payee,
    rail: 'internal',
  })
}
