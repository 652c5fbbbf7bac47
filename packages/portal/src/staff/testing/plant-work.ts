import {
  ask,
  OUR_PAGE,
  signIn,
} from '../../../../server/src/browser-sessions/testing/sign-in-page.ts'
import { applicationToken, call } from '../../../../server/src/testing/test-server.ts'
import type { Portal } from '../../testing/open-portal.ts'

type Server = Portal['server']

/** Asks as the page of the demo's developer does. */
export async function asDeveloper({ localUrl, developer }: Server) {
  const cookie = await signIn(localUrl, 'developers', developer)
  return async (request: string, body?: object) => {
    const headers = {
      ...OUR_PAGE,
      ...{ cookie, 'x-wekeza-session': 'developers', 'idempotency-key': crypto.randomUUID() },
    }
    const answer = await ask(localUrl, request, { headers, ...(body && { body }) })
    if (!answer.ok) throw new Error(`${request}: ${await answer.text()}`)
    return answer.json()
  }
}

const ASKED = {
  registration_number: 'PVT-AAB12CD',
  country: 'KE',
  use_case: 'Shopkeepers pay their suppliers from the till, and see at once what was paid to whom.',
  documents: [{ name: 'Certificate of incorporation', url: 'https://ann.example/certificate.pdf' }],
  scopes: ['accounts.read', 'balances.read', 'transactions.read', 'payments.write'],
  rails: ['internal', 'pesalink', 'mpesa'],
}

/** Asks to go live for the demo's organisation. */
export async function submitGoLive(
  server: Server,
  asked: { readonly legal_name: string; readonly rehearsal?: boolean },
): Promise<string> {
  const developer = await asDeveloper(server)
  const path = 'POST /v1/organisations/org_demo/go-live-requests'
  return (await developer(path, { ...ASKED, ...asked })).id
}

const MUCH = { amount: '2450000.00', currency: 'KES' }
const FROM = 'acc_zawadi_business'
const PAYEE = {
  ...{ type: 'account', name: 'Baraka Traders Ltd' },
  ...{ account_number: '0110000021', bank_code: '77' },
}

/** A payment of the demo application's that is so large that a person must look. */
export async function stopPayment(server: Server, reference: string): Promise<void> {
  const token = await applicationToken(server)
  const done = async (bearer: string, request: string, body: object) => {
    const answer = await call(server, bearer, request, body)
    if (answer.status >= 300) throw new Error(`${request}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const terms = { kind: 'single_payment', amount: MUCH, payee: PAYEE, rail: 'internal' }
  const { id } = await done(token, 'POST /v1/consents', terms)
  const approval = { customer_id: 'cus_zawadi', account_ids: [FROM] }
  await done(token, `POST /v1/sandbox/consents/${id}/approve`, approval)
  const { access_token } = await done(token, 'POST /v1/sandbox/tokens', { consent_id: id })
  const payment = { debtor_account_id: FROM, amount: MUCH, payee: PAYEE, rail: 'internal' }
  await done(access_token, 'POST /v1/payments', { ...payment, reference })
}
