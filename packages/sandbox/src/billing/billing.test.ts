import { expect, test } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { buildingClient } from '../testing/building-client.ts'

const DAY_SECONDS = 86_400

interface Listed {
  readonly data: { readonly id: string; readonly month: string; readonly issued_at: string }[]
}

/** Ann's organisation, whose application has called its test bank a few times in January. */
async function built() {
  const sandbox = await createSandbox()
  const client = buildingClient(sandbox)
  const { organisationId, session, clientId, clientSecret } = await client.build()
  const token = await client.tokenOf(clientId, clientSecret)
  const at = `/v1/organisations/${organisationId}`
  const call = () => client.call('GET', '/v1/application', token)
  for (const _ of [1, 2, 3]) await call()
  const advance = (days: number) =>
    client.json('POST', '/v1/sandbox/clock/advance', token, { seconds: days * DAY_SECONDS })
  const invoices = (): Promise<Listed> => client.json('GET', `${at}/invoices`, session)
  return { sandbox, client, session, token, at, call, advance, invoices }
}

test('an invoice stands once the clock is advanced past the end of its month, and not before', async () => {
  const { advance, invoices } = await built()
  await advance(16)
  expect((await invoices()).data).toEqual([])
  await advance(1)
  expect((await invoices()).data).toMatchObject([
    { month: '2026-01', environment: 'test', issued_at: '2026-02-01T06:00:00.000Z' },
  ])
})

test('a month ends at midnight in Nairobi, to the second', async () => {
  const { client, token, invoices } = await built()
  const advance = (seconds: number) =>
    client.json('POST', '/v1/sandbox/clock/advance', token, { seconds })
  // From 09:00 in Nairobi on 15 January.
  await advance(16 * DAY_SECONDS + 15 * 3_600 - 1)
  expect((await invoices()).data).toEqual([])
  await advance(1)
  expect((await invoices()).data).toMatchObject([
    { month: '2026-01', issued_at: '2026-01-31T21:00:00.000Z' },
  ])
})

test('its calls are those that were made, and it stands as it was drawn', async () => {
  const { client, session, at, advance, invoices } = await built()
  await advance(17)
  const [drawn] = (await invoices()).data
  const invoice = await client.json('GET', `${at}/invoices/${drawn?.id}`, session)
  expect(invoice.periods).toMatchObject([{ units_by_operation: { getOwnApplication: 3 } }])
  await advance(31)
  expect(await client.json('GET', `${at}/invoices/${drawn?.id}`, session)).toEqual(invoice)
})

test('an advance over several months draws those in which something was called', async () => {
  const { call, advance, invoices } = await built()
  await advance(100)
  await call()
  await advance(40)
  expect((await invoices()).data.map(({ month }) => month)).toEqual(['2026-04', '2026-01'])
})

test('no PDF is written here, and the answer says what to ask for', async () => {
  const { client, session, at, advance, invoices } = await built()
  await advance(17)
  const [drawn] = (await invoices()).data
  const file = await client.json('GET', `${at}/invoices/${drawn?.id}/file?format=pdf`, session)
  expect([file.code, file.detail]).toEqual([
    'invoice_format_unavailable',
    expect.stringContaining('format=csv'),
  ])
})

test('the thousand and first call of a day is refused, until its owner chooses a larger plan', async () => {
  const { client, session, at, call } = await built()
  for (let calls = 3; calls < 1_000; calls += 1) expect((await call()).status).toBe(200)
  expect(JSON.parse((await call()).text).code).toBe('quota_exceeded')
  await client.json('PUT', `${at}/plan`, session, { plan_id: 'pay_per_call' })
  expect((await call()).status).toBe(200)
})

test('a day that is used up ends at the midnight of the bank’s own clock', async () => {
  const { call, advance } = await built()
  for (let calls = 3; calls < 1_000; calls += 1) await call()
  expect((await call()).status).toBe(429)
  await advance(1)
  expect((await call()).status).toBe(200)
})

test('a reset forgets what was called and what was billed', async () => {
  const { sandbox, advance } = await built()
  await advance(17)
  await sandbox.reset()
  const client = buildingClient(sandbox)
  const { organisationId, session, clientId, clientSecret } = await client.build()
  const at = `/v1/organisations/${organisationId}`
  expect((await client.json('GET', `${at}/invoices`, session)).data).toEqual([])
  const token = await client.tokenOf(clientId, clientSecret)
  expect((await client.json('GET', '/v1/usage', token)).data).toEqual([])
})
