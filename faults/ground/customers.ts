import {
  applicationToken,
  ask,
  consented,
} from '../../packages/server/src/testing/customer-client.ts'
import type { Ground } from './ground.ts'

const DAY_MS = 86_400_000

export const BARAKA = {
  type: 'account',
  name: 'Baraka Traders Ltd',
  account_number: '0110000021',
  bank_code: '77',
} as const
/** Somebody who banks at another bank, and is paid by a rail that takes its time. */
export const ELSEWHERE = {
  type: 'account',
  name: 'Amani Clinic',
  account_number: '0112345678',
  bank_code: '01',
} as const
export const PAYER = 'acc_wanjiru_current'

type Payee = typeof BARAKA | typeof ELSEWHERE
type Rail = 'internal' | 'pesalink'

export function payment(rail: Rail, amount: string, reference: string): object {
  return {
    debtor_account_id: PAYER,
    amount: kes(amount),
    payee: payeeOf(rail),
    rail,
    reference,
  }
}

export function kes(amount: string) {
  return { amount, currency: 'KES' }
}

function payeeOf(rail: Rail): Payee {
  return rail === 'internal' ? BARAKA : ELSEWHERE
}

/** Tokens of Wanjiru's to pay again and again, by rail, which can be had anew when they end. */
export interface Payers {
  application(): string
  token(rail: Rail): string
  renew(): Promise<void>
}

/** Asks a running server for consents, which Wanjiru gives. */
export async function openPayers({ url, client }: Ground): Promise<Payers> {
  let application = await applicationToken(url, client)
  const expires_at = new Date(Date.now() + 30 * DAY_MS).toISOString()
  const consentTo = (rail: Rail) => {
    const terms = { cap_per_payment: kes('1000.00'), payees: [payeeOf(rail)], rail, expires_at }
    return consented(url, application, { kind: 'recurring_payment', ...terms })
  }
  const internal = await consentTo('internal')
  const pesalink = await consentTo('pesalink')
  const ids = { internal: internal.consentId, pesalink: pesalink.consentId }
  const tokens = { internal: internal.token, pesalink: pesalink.token }
  async function renew(): Promise<void> {
    application = await applicationToken(url, client)
    for (const rail of ['internal', 'pesalink'] as const) {
      const body = { consent_id: ids[rail] }
      const given = await ask(`${url}/v1/sandbox/tokens`, 'POST', { token: application, body })
      tokens[rail] = String(given.body.access_token)
    }
  }
  return { application: () => application, token: (rail) => tokens[rail], renew }
}
