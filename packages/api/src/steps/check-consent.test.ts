import { expect, test } from 'vitest'
import { createApi } from '../create-api.ts'
import { type TinyHost, tinyHost } from '../testing/tiny-host.ts'

const payee = {
  type: 'account',
  name: 'Baraka Traders Ltd',
  account_number: '0110000021',
  bank_code: '77',
} as const

/** A single payment consent of Wanjiru's, approved. */
async function approvedConsent(host: TinyHost): Promise<string> {
  const { bank } = await host.banks.open('test_demo')
  const terms = { kind: 'single_payment', amountMinor: 100, payee, rail: 'internal' } as const
  const ask = { ...terms, debtorAccountId: null }
  const asked = bank.consents.request({
    applicationId: 'app_demo',
    terms: ask,
    expiresAtMs: undefined,
  })
  if (!asked.ok) throw new Error(asked.failure.code)
  const decided = await bank.consents.approve(asked.consent, { customerId: 'cus_wanjiru' })
  if (!decided.ok) throw new Error(decided.failure.code)
  await bank.store.commit({ changes: [...asked.changes, ...decided.changes] })
  return asked.consent.id
}

function post(): Request {
  const amount = { amount: '1.00', currency: 'KES' }
  return new Request('http://bank.test/v1/payments', {
    method: 'POST',
    headers: {
      authorization: 'Bearer paying',
      'content-type': 'application/json',
      'idempotency-key': 'one',
    },
    body: JSON.stringify({
      debtor_account_id: 'acc_wanjiru_current',
      amount,
      payee,
      rail: 'internal',
    }),
  })
}

test('a retry that overtakes the commit of its first request gets the first answer, not the spent consent', async () => {
  const known: Record<string, object> = {}
  const host = await tinyHost(known)
  const consentId = await approvedConsent(host)
  known.paying = { customerId: 'cus_wanjiru', consentId, scopes: new Set(['payments.write']) }
  const api = createApi(host)
  const { answers } = host.ports.store
  const { get } = answers
  // The retry has looked for an answer and found none; the first request is through before it looks at the consent.
  let first: Response | undefined
  answers.get = async (...asked) => {
    answers.get = get
    const found = await get(...asked)
    first = await api.fetch(post())
    return found
  }
  const retry = await api.fetch(post())
  expect(first?.status).toBe(201)
  expect(retry.headers.get('idempotency-replayed')).toBe('true')
  expect(await retry.text()).toBe(await first?.text())
})

test('a token whose consent is gone is refused with a challenge', async () => {
  const scopes = new Set(['payments.write'])
  const paying = { customerId: 'cus_wanjiru', consentId: 'csn_gone', scopes }
  const response = await createApi(await tinyHost({ paying })).fetch(post())
  expect(response.status).toBe(401)
  expect(response.headers.get('www-authenticate')).toContain('error="invalid_token"')
})

test.each(['cus_baraka', ''])(
  'a token of "%s" with the consent of somebody else opens nothing',
  async (customerId) => {
    const known: Record<string, object> = {}
    const host = await tinyHost(known)
    const consentId = await approvedConsent(host)
    known.paying = { customerId, consentId, scopes: new Set(['payments.write']) }
    const answer = await createApi(host).fetch(post())
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ code: 'token_invalid' })
  },
)

/** A payment consent from the account of Halima and Yusuf, signed by these of them in turn. */
async function signedBy(host: TinyHost, customerIds: readonly string[]): Promise<string> {
  const { bank } = await host.banks.open('test_demo')
  const terms = { kind: 'single_payment', amountMinor: 100, payee, rail: 'internal' } as const
  const debtorAccountId = 'acc_halima_joint'
  const ask = { applicationId: 'app_demo', terms: { ...terms, debtorAccountId } }
  const asked = bank.consents.request({ ...ask, expiresAtMs: undefined })
  if (!asked.ok) throw new Error(asked.failure.code)
  await bank.store.commit({ changes: asked.changes })
  let { consent } = asked
  for (const customerId of customerIds) {
    const decided = await bank.consents.approve(consent, { customerId })
    if (!decided.ok) throw new Error(decided.failure.code)
    await bank.store.commit({ changes: decided.changes })
    consent = decided.consent
  }
  return consent.id
}

test.each([
  ['cus_yusuf', ['cus_halima'], 403, 'consent_not_authorised'],
  ['cus_yusuf', ['cus_halima', 'cus_yusuf'], 200, undefined],
  ['cus_halima', ['cus_halima', 'cus_yusuf'], 200, undefined],
  ['cus_wanjiru', ['cus_halima', 'cus_yusuf'], 401, 'token_invalid'],
])('a token of %s under what %j signed is answered by %i', async (...row) => {
  const [customerId, signers, status, code] = row
  const known: Record<string, object> = {}
  const host = await tinyHost(known)
  const consentId = await signedBy(host, signers)
  known.asking = { customerId, consentId, scopes: new Set(['payments.read']) }
  const url = 'http://bank.test/v1/payments'
  const headers = { authorization: 'Bearer asking' }
  const answer = await createApi(host).fetch(new Request(url, { headers }))
  expect(answer.status).toBe(status)
  expect(((await answer.json()) as { code?: string }).code).toBe(code)
})
