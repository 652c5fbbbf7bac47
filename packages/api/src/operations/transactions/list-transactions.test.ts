import { expect, test } from 'vitest'
import { createApi } from '../../create-api.ts'
import { tinyHost } from '../../testing/tiny-host.ts'

/** Lists a page of Wanjiru's transactions, under a consent that covers them. */
async function list(query: string): Promise<Response> {
  const scopes = new Set(['transactions.read'])
  const reading = { customerId: 'cus_wanjiru', consentId: '', scopes }
  const host = await tinyHost({ reading })
  const { bank } = await host.banks.open('test_demo')
  const terms = { kind: 'account_access', permissions: ['transactions.read'] } as const
  const ask = { applicationId: 'app_demo', terms, expiresAtMs: undefined }
  const asked = bank.consents.request(ask)
  if (!asked.ok) throw new Error(asked.failure.code)
  const decided = await bank.consents.approve(asked.consent, { customerId: 'cus_wanjiru' })
  if (!decided.ok) throw new Error(decided.failure.code)
  await bank.store.commit({ changes: [...asked.changes, ...decided.changes] })
  reading.consentId = asked.consent.id
  const address = `http://bank.test/v1/accounts/acc_wanjiru_current/transactions?${query}`
  const headers = { authorization: 'Bearer reading' }
  return createApi(host).fetch(new Request(address, { headers }))
}

const rowsOf = async (response: Response) =>
  ((await response.json()) as { data: unknown[] }).data.length

test('a leap second is a time like any other', async () => {
  const response = await list('from=2016-12-31T23:59:60Z')
  expect(await rowsOf(response)).toBeGreaterThan(0)
})

test.each(['from', 'to'])(
  'a time in %s that cannot be read is refused, not taken for none',
  async (name) => {
    const response = await list(`${name}=2016-12-31T09:00:00%2B03`)
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { code: 'parameter_invalid', errors: [{ pointer: `/query/${name}` }] },
    ])
  },
)
