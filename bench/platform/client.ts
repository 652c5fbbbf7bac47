const PAYEE = {
  type: 'account',
  name: 'Baraka Traders Ltd',
  account_number: '0110000021',
  bank_code: '77',
}

/** The few calls that a bench prepares itself with, by plain fetch: nothing of ours may be faster for being warm. */
export class Client {
  readonly #baseUrl: string
  readonly #application: string

  private constructor(baseUrl: string, application: string) {
    this.#baseUrl = baseUrl
    this.#application = application
  }

  static async open(baseUrl: string, clientId: string, clientSecret: string): Promise<Client> {
    const form = {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }
    const body = new URLSearchParams(form)
    const answer = await fetch(`${baseUrl}/oauth/token`, { method: 'POST', body })
    return new Client(baseUrl, ((await answer.json()) as { access_token: string }).access_token)
  }

  /** A customer's token for reading everything of Wanjiru's. */
  async readingToken(): Promise<string> {
    const permissions = ['accounts.read', 'balances.read', 'transactions.read']
    return this.#token({ kind: 'account_access', permissions })
  }

  /** A customer's token for paying Baraka again and again. */
  async payingToken(): Promise<string> {
    const expires_at = new Date(Date.now() + 86_400_000).toISOString()
    const cap_per_payment = { amount: '10.00', currency: 'KES' }
    const terms = { cap_per_payment, payee: PAYEE, rail: 'internal', expires_at }
    return this.#token({ kind: 'recurring_payment', ...terms })
  }

  async #token(ask: object): Promise<string> {
    const { id } = await this.#post<{ id: string }>('/v1/consents', ask)
    await this.#post(`/v1/sandbox/consents/${id}/approve`, { customer_id: 'cus_wanjiru' })
    const body = { consent_id: id }
    return (await this.#post<{ access_token: string }>('/v1/sandbox/tokens', body)).access_token
  }

  async #post<Answer>(path: string, body: object): Promise<Answer> {
    const answer = await fetch(`${this.#baseUrl}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.#application}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Answer
  }
}

export const PAYMENT = JSON.stringify({
  debtor_account_id: 'acc_wanjiru_current',
  amount: { amount: '0.01', currency: 'KES' },
  payee: PAYEE,
  rail: 'internal',
})
