import type { Permission } from '@wekeza/bank'
import type { Application } from '@wekeza/platform'
import { expect, test } from 'vitest'
import { createApi } from '../../create-api.ts'
import type { OpenBank } from '../../ports/banks.ts'
import type { Host } from '../../ports/host.ts'
import { type TinyHost, tinyHost } from '../../testing/tiny-host.ts'

const WANJIRU = 'cus_wanjiru'
const session = (customerId: string) => ({
  customerId,
  consentId: null,
  scopes: new Set(['me']),
})

/** A consent of Wanjiru's to see her accounts, and tokens of all kinds by their names. */
async function opened(more: Partial<Host> = {}) {
  const known: Record<string, object> = {
    wanjiru: session(WANJIRU),
    baraka: session('cus_baraka'),
    yusuf: session('cus_yusuf'),
  }
  const host = await tinyHost(known, more)
  const consentId = await approved(host)
  known.reading = { customerId: WANJIRU, consentId, scopes: new Set(['balances.read']) }
  const api = createApi(host)
  const ask = async (token: string, method: string, path: string) => {
    const headers = { authorization: `Bearer ${token}` }
    const request = new Request(`http://bank.test${path}`, { method, headers })
    const answer = await api.fetch(request)
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
  return { host, ask, consentId, mine: `/v1/me/consents/${consentId}` }
}

async function approved(host: TinyHost, permission: Permission = 'balances.read'): Promise<string> {
  const { bank } = await host.banks.open('test_demo')
  const terms = { kind: 'account_access', permissions: [permission] } as const
  const asked = bank.consents.request({ applicationId: 'app_demo', terms, expiresAtMs: undefined })
  if (!asked.ok) throw new Error(asked.failure.code)
  const decided = await bank.consents.approve(asked.consent, { customerId: WANJIRU })
  if (!decided.ok) throw new Error(decided.failure.code)
  await bank.store.commit({ changes: [...asked.changes, ...decided.changes] })
  return asked.consent.id
}

test('what an application reads is seen by the customer at once, and a refused read is not', async () => {
  const { ask, mine } = await opened()
  await ask('reading', 'GET', '/v1/accounts/acc_wanjiru_current/balance')
  await ask('reading', 'GET', '/v1/accounts/acc_baraka_business/balance')
  const { body } = await ask('wanjiru', 'GET', mine)
  expect(body.reads).toMatchObject([
    { account_id: 'acc_wanjiru_current', permission: 'balances.read', count: 1 },
  ])
})

test('what is refused after the consent was looked at shows nothing either', async () => {
  const reading = { customerId: WANJIRU, consentId: '', scopes: new Set(['transactions.read']) }
  const host = await tinyHost({ wanjiru: session(WANJIRU), reading })
  reading.consentId = await approved(host, 'transactions.read')
  const api = createApi(host)
  const list = '/v1/accounts/acc_wanjiru_current/transactions'
  const get = async (token: string, path: string) => {
    const headers = { authorization: `Bearer ${token}` }
    const answer = await api.fetch(new Request(`http://bank.test${path}`, { headers }))
    return (await answer.json()) as Record<string, unknown>
  }
  expect((await get('reading', `${list}?cursor=garbage`)).code).toBe('cursor_invalid')
  expect((await get('reading', `${list}/txn_none`)).code).toBe('transaction_not_found')
  expect((await get('wanjiru', `/v1/me/consents/${reading.consentId}`)).reads).toEqual([])
})

test.each(['application', 'reading'])(
  'a token of the kind %s opens nothing of /v1/me',
  async (token) => {
    const { ask, mine } = await opened()
    for (const path of [mine, `${mine}/history`, `${mine}/receipts`, '/v1/me/consents']) {
      expect(await ask(token, 'GET', path)).toMatchObject({
        status: 403,
        body: { code: 'caller_not_allowed' },
      })
    }
    expect((await ask(token, 'DELETE', mine)).status).toBe(403)
  },
)

test('a customer’s own session opens nothing but /v1/me', async () => {
  const { ask, consentId } = await opened()
  for (const path of ['/v1/accounts', '/v1/consents', `/v1/consents/${consentId}`]) {
    expect((await ask('wanjiru', 'GET', path)).body.code).toBe('caller_not_allowed')
  }
})

test('another customer’s consent is answered as one that is not there', async () => {
  const { ask, mine } = await opened()
  for (const [method, path] of [
    ['GET', ''],
    ['DELETE', ''],
    ['GET', '/history'],
    ['GET', '/receipts'],
    ['POST', '/approval'],
    ['POST', '/rejection'],
    ['POST', '/renewal'],
  ] as const) {
    expect((await ask('baraka', method, `${mine}${path}`)).body.code).toBe('consent_not_found')
  }
  expect((await ask('wanjiru', 'GET', mine)).body).toMatchObject({
    consent: { status: 'authorised' },
  })
})

test('on a live bank only the bank’s own application gets through', async () => {
  const { host, ask, mine } = await opened()
  const { testing: _, ...live } = (await host.banks.open('test_demo')) as OpenBank
  Object.assign(host.banks, { open: () => live })
  expect((await ask('wanjiru', 'GET', mine)).body.code).toBe('caller_not_allowed')
  const { get } = host.applications
  const own = async (id: string) => ({ ...(await get(id)), profile: 'first-party' }) as Application
  Object.assign(host.applications, { get: own })
  expect((await ask('wanjiru', 'GET', mine)).status).toBe(200)
})

test('on a live bank money is not approved without a code', async () => {
  const { host, ask } = await opened()
  const { bank, ...rest } = await host.banks.open('test_demo')
  const payee = {
    type: 'account',
    name: 'B',
    account_number: '0110000021',
    bank_code: '77',
  } as const
  const terms = { kind: 'single_payment', amountMinor: 100, payee, rail: 'internal' } as const
  const request = { ...terms, debtorAccountId: null }
  const asked = bank.consents.request({
    applicationId: 'app_demo',
    terms: request,
    expiresAtMs: undefined,
  })
  if (!asked.ok) throw new Error(asked.failure.code)
  const signed = await bank.consents.approve(asked.consent, { customerId: 'cus_halima' })
  if (!signed.ok) throw new Error(signed.failure.code)
  await bank.store.commit({ changes: [...asked.changes, ...signed.changes] })
  const approval = `/v1/me/consents/${asked.consent.id}/approval`

  const { get } = host.applications
  const own = async (id: string) => ({ ...(await get(id)), profile: 'first-party' }) as Application
  Object.assign(host.applications, { get: own })
  Object.assign(host.banks, { open: () => ({ key: rest.key, bank }) })
  expect((await ask('yusuf', 'POST', approval)).body.code).toBe('approval_code_needed')
  expect(await bank.store.consents.get(asked.consent.id)).toMatchObject({
    status: 'awaiting_co_holder',
  })
})

test('what was granted is forgotten after the commit, and a fault of that is nobody’s but ours', async () => {
  const ended: string[] = []
  const end = async (bankKey: string, consentId: string) => {
    ended.push(`${bankKey} ${consentId}`)
    throw new Error('the other database is away')
  }
  const { host, ask, mine, consentId } = await opened({ grants: { end } })
  const answer = await ask('wanjiru', 'DELETE', mine)
  expect(answer).toMatchObject({ status: 200, body: { consent: { status: 'revoked' } } })
  expect(ended).toEqual([`test_demo ${consentId}`])
  expect(host.faults).toHaveLength(1)
  expect((await ask('reading', 'GET', '/v1/accounts/acc_wanjiru_current/balance')).body.code).toBe(
    'consent_revoked',
  )
})

test('a cursor of one customer is worth nothing to another', async () => {
  const { host, ask } = await opened()
  await approved(host)
  const { body } = await ask('wanjiru', 'GET', '/v1/me/consents?limit=1')
  const { next_cursor: cursor } = body.page as { next_cursor: string }
  const at = `/v1/me/consents?limit=1&cursor=${cursor}`
  expect((await ask('wanjiru', 'GET', at)).status).toBe(200)
  expect((await ask('baraka', 'GET', at)).body.code).toBe('cursor_invalid')
})
