import { randomUUID } from 'node:crypto'
import type { Client } from './start-replicas.ts'

const PAYEE = {
  type: 'account',
  name: 'Baraka Traders Ltd',
  account_number: '0110000021',
  bank_code: '77',
}

export interface Answered {
  readonly status: number
  readonly body: Record<string, unknown> & { readonly id: string }
  readonly headers: Headers
}

export interface Asked {
  readonly token: string
  readonly body?: object | undefined
  readonly key?: string
}

/** Calls an operation, and reads the answer's JSON. */
export async function ask(address: string, method: string, asked: Asked): Promise<Answered> {
  const { token, body, key = randomUUID() } = asked
  const response = await fetch(address, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'idempotency-key': key,
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  const read = (await response.json().catch(() => ({}))) as Answered['body']
  return { status: response.status, body: read, headers: response.headers }
}

export async function applicationToken(
  url: string,
  { client_id, client_secret }: Client,
): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id,
    client_secret,
  })
  const answer = await fetch(`${url}/oauth/token`, { method: 'POST', body })
  return ((await answer.json()) as { access_token: string }).access_token
}

/** A consent that Wanjiru has given, and a token of hers. */
export async function consented(url: string, token: string, terms: object) {
  const { body: consent } = await ask(`${url}/v1/consents`, 'POST', { token, body: terms })
  const approval = { token, body: { customer_id: 'cus_wanjiru' } }
  await ask(`${url}/v1/sandbox/consents/${consent.id}/approve`, 'POST', approval)
  const given = { token, body: { consent_id: consent.id } }
  const { body } = await ask(`${url}/v1/sandbox/tokens`, 'POST', given)
  return { consentId: consent.id, token: String(body.access_token) }
}

/** Terms under which Baraka may be paid again and again. */
export function payingTerms(): object {
  return {
    kind: 'recurring_payment',
    cap_per_payment: { amount: '10.00', currency: 'KES' },
    payees: [PAYEE],
    rail: 'internal',
    expires_at: new Date(Date.now() + 86_400_000).toISOString(),
  }
}

export const READING_TERMS = {
  kind: 'account_access',
  permissions: ['accounts.read', 'balances.read', 'transactions.read'],
}

export function paymentOf(amount: string): object {
  return {
    debtor_account_id: 'acc_wanjiru_current',
    amount: { amount, currency: 'KES' },
    payee: PAYEE,
    rail: 'internal',
  }
}
