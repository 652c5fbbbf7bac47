import type { Sandbox } from '../create-sandbox.ts'
import { payingClient } from './paying-client.ts'

export const SHOP = {
  type: 'account',
  name: 'Baraka Traders Ltd',
  account_number: '0110000021',
  bank_code: '77',
}
export const CLINIC = {
  type: 'account',
  name: 'Amani Clinic',
  account_number: '1234567890',
  bank_code: '01',
}

export interface Trial {
  readonly amount: string
  readonly payee: Readonly<Record<string, string>>
  readonly rail: string
  readonly fallback_rails?: readonly string[]
  readonly execution_date?: string
}

interface Told {
  readonly id: string
  readonly status: string
  readonly code?: string
  readonly failure_code?: string | null
  readonly carried_by?: string
}

/** Wanjiru tries to pay, and looks what has become of it. */
export function tryingIn(sandbox: Sandbox) {
  const client = payingClient(sandbox, (request) => sandbox.fetch(request as Request))
  let keys = 0
  const nextKey = () => {
    keys += 1
    return `try-${keys}`
  }

  async function pay({ execution_date, ...trial }: Trial) {
    const application = await client.applicationToken()
    const terms = { ...trial, amount: { amount: trial.amount, currency: 'KES' } }
    const ask = { kind: 'single_payment', ...terms }
    const consent = await client.json('POST', '/v1/consents', application, ask, nextKey())
    const approve = `/v1/sandbox/consents/${consent.id}/approve`
    await client.call('POST', approve, application, { customer_id: 'cus_wanjiru' })
    const asked = { consent_id: consent.id }
    const tokens = await client.json('POST', '/v1/sandbox/tokens', application, asked)
    const token: string = tokens.access_token
    const body = { debtor_account_id: 'acc_wanjiru_current', ...terms, execution_date }
    const { status, text } = await client.call('POST', '/v1/payments', token, body, nextKey())
    const answer: Told = JSON.parse(text)
    const read = (): Promise<Told> => client.json('GET', `/v1/payments/${answer.id}`, token)
    return { status, answer, read, token }
  }

  async function wait(seconds: number): Promise<void> {
    const application = await client.applicationToken()
    await client.call('POST', '/v1/sandbox/clock/advance', application, { seconds })
  }

  return { client, pay, wait, nextKey }
}
