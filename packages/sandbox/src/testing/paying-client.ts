import type { Sandbox } from '../create-sandbox.ts'

/** Calls a sandbox the way a program does, with as little as a test needs. */
export function payingClient(sandbox: Pick<Sandbox, 'baseUrl' | 'client'>, send: typeof fetch) {
  const call = async (
    method: string,
    path: string,
    token: string,
    body?: unknown,
    key?: string,
  ) => {
    const headers: Record<string, string> = { authorization: `Bearer ${token}` }
    if (body !== undefined) headers['content-type'] = 'application/json'
    if (key !== undefined) headers['idempotency-key'] = key
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
    const response = await send(new Request(`${sandbox.baseUrl}${path}`, init))
    return { status: response.status, text: await response.text() }
  }
  const json = async (...args: Parameters<typeof call>) => JSON.parse((await call(...args)).text)

  async function applicationToken(): Promise<string> {
    const { clientId, clientSecret } = sandbox.client
    const form = {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }
    const request = new Request(`${sandbox.baseUrl}/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams(form),
    })
    const answer = (await (await send(request)).json()) as { access_token: string }
    return answer.access_token
  }

  /** Wanjiru pays Baraka 12.50; answers the texts of every step but the tokens. */
  async function pay(): Promise<string[]> {
    const application = await applicationToken()
    const payee = {
      type: 'account',
      name: 'Baraka Traders Ltd',
      account_number: '0110000021',
      bank_code: '77',
    }
    const terms = { amount: { amount: '12.50', currency: 'KES' }, payee, rail: 'internal' }
    const ask = { kind: 'single_payment', ...terms }
    const consent = await call('POST', '/v1/consents', application, ask, 'consent-1')
    const { id } = JSON.parse(consent.text)
    const approve = `/v1/sandbox/consents/${id}/approve`
    const approved = await call('POST', approve, application, { customer_id: 'cus_wanjiru' })
    const tokens = await json('POST', '/v1/sandbox/tokens', application, { consent_id: id })
    const body = { debtor_account_id: 'acc_wanjiru_current', ...terms }
    const payment = await call('POST', '/v1/payments', tokens.access_token, body, 'payment-1')
    return [consent.text, approved.text, payment.text]
  }
  return { applicationToken, call, json, pay }
}
