import type { Change, Payment } from '@wekeza/bank'
import { operations, type Schema } from '@wekeza/contract'
import { expect, test, vi } from 'vitest'
import { usageOfMonth } from '../../billing/of-month.ts'
import type { Host } from '../../ports/host.ts'
import { askAs } from '../../testing/ask-as.ts'
import { developerToken, plantDevelopers, SOKO, SOKO_BANK } from '../../testing/plant-developers.ts'
import { SOKO_NOW_MS, sokoCall } from '../../testing/plant-usage.ts'
import { sampleHappenings } from '../../testing/sample-happenings.ts'
import { tinyHost } from '../../testing/tiny-host.ts'

const OF_SOKO = `/v1/organisations/${SOKO}`
const COST = operations.createPayment.rateCost
/** midnight in Nairobi, as January begins */
const JANUARY_MS = Date.parse('2025-12-31T21:00:00.000Z')

function settled(id: string, feeMinor: number, atMs = SOKO_NOW_MS): Change {
  const sample = sampleHappenings['payment.settled'] as { payment: Payment }
  const times = { createdAtMs: atMs, updatedAtMs: atMs }
  const payment = { ...sample.payment, id, consentId: 'csn_soko', feeMinor, ...times }
  return { kind: 'insert-payment', payment }
}

function consented(): Change {
  const sample = sampleHappenings['consent.authorised']
  if (!('consent' in sample)) throw new Error('the sample is no consent')
  const consent = { ...sample.consent, id: 'csn_soko', applicationId: 'app_soko', acts: 1 }
  const actor = { kind: 'application', id: 'app_soko' } as const
  const act = { number: 1, act: 'request', actor, status: consent.status, atMs: 0 } as const
  return { kind: 'insert-consent', consent, act }
}

/** Soko, whose application read 400 accounts and made two payments in January, one of which its meter has lost. */
async function opened(more: Partial<Host> = {}) {
  const names = ['owner', 'developer', 'viewer', 'stranger']
  const known = names.map((name) => [name, developerToken(`dev_${name}`)])
  const tiny = await tinyHost(Object.fromEntries(known))
  const { store, service } = tiny.platform
  await plantDevelopers(store)
  const changes = [consented(), settled('pay_1', 33_00), settled('pay_2', 0)]
  await tiny.ports.store.commit({ changes })
  for (let calls = 0; calls < 400; calls += 1) tiny.meter.count(sokoCall())
  tiny.meter.count(sokoCall({ operationId: 'createPayment', costUnits: COST }))
  const wall = { nowMs: () => SOKO_NOW_MS }
  const host = { ...tiny, wall, applications: store.applications, ...more }
  const ask = askAs(host)
  const codeOf = async (...asked: Parameters<typeof ask>) => {
    const { status, body } = await ask(...asked)
    return [status, body.code]
  }
  /** Draws January's invoice, as a host does once it is over. */
  async function drawn(bankKey = SOKO_BANK) {
    const asked = { organisationId: SOKO, bankKey, month: '2026-01' }
    const { usage, banks } = host
    const ground = await usageOfMonth({ usage, banks, store }, asked)
    const issuedAtMs = Date.parse('2026-01-31T21:00:00.000Z')
    const decision = await service.billing.draw({ ...asked, usage: ground, issuedAtMs })
    if (!decision.ok || !decision.invoice) throw new Error('there is nothing to be billed')
    await store.commit({ changes: decision.changes, act: decision.act })
    return decision.invoice.id
  }
  const choose = (planId: string, token = 'owner') =>
    ask(token, 'PUT', `${OF_SOKO}/plan`, { plan_id: planId })
  const { meter, ports } = tiny
  return { ask, codeOf, drawn, choose, quota: host.quota, meter, ports }
}

test('everybody sees the plans that can be chosen, and their prices', async () => {
  const { ask } = await opened()
  const { data } = (await ask('', 'GET', '/v1/plans')).body as { data: { id: string }[] }
  expect(data.map(({ id }) => id)).toEqual(['free', 'pay_per_call', 'growth'])
  expect(data[1]).toMatchObject({
    subscription: { amount: '0.00', currency: 'KES' },
    tiers: [{ from_units: 0, unit_price: '0.50' }, { unit_price: '0.30' }, { unit_price: '0.15' }],
    calls_per_day_max: null,
  })
})

test('an organisation begins with the free plan, and sees what it has used of today', async () => {
  const { ask, quota } = await opened()
  await quota.counter.take(`${SOKO} ${SOKO_BANK}`, '2026-01-15', 1_000)
  const resets_at = '2026-01-15T21:00:00.000Z'
  expect((await ask('viewer', 'GET', `${OF_SOKO}/plan`)).body).toMatchObject({
    ...{ organisation_id: SOKO, current: { id: 'free' }, next: null },
    today: [{ environment: 'test', plan_id: 'free', calls: 1, limit: 1_000, resets_at }],
  })
})

test('a larger plan begins today, and its quota is asked anew; a smaller one begins tomorrow', async () => {
  const { choose, quota } = await opened()
  const forgetting = vi.spyOn(quota, 'forget')
  expect((await choose('growth')).body).toMatchObject({
    ...{ current: { id: 'growth' }, next: null },
    today: [{ environment: 'test', plan_id: 'growth', calls: null, limit: null }],
  })
  expect(forgetting).toHaveBeenCalledWith(SOKO)
  expect((await choose('free')).body).toMatchObject({
    ...{ current: { id: 'growth' }, next: { plan: { id: 'free' }, from: '2026-01-16' } },
  })
})

test.each([
  ['developer', 'growth', [403, 'role_not_allowed']],
  ['viewer', 'growth', [403, 'role_not_allowed']],
  ['stranger', 'growth', [404, 'organisation_not_found']],
  ['owner', 'gold', [404, 'plan_not_found']],
  ['owner', 'internal', [409, 'plan_not_offered']],
])('%s cannot choose the plan %s: %j', async (token, plan, refused) => {
  const { codeOf } = await opened()
  const asked = { plan_id: plan }
  expect(await codeOf(token, 'PUT', `${OF_SOKO}/plan`, asked)).toEqual(refused)
})

test('an invoice is listed and read as it was drawn, with the calls that its lines were made of', async () => {
  const { ask, choose, drawn } = await opened()
  await choose('pay_per_call')
  const id = await drawn()
  const units = 400 + 2 * COST
  const net = { amount: (units / 2).toFixed(2), currency: 'KES' }
  const listed = (await ask('viewer', 'GET', `${OF_SOKO}/invoices`)).body
  expect(listed.data).toMatchObject([{ id, environment: 'test', month: '2026-01', net }])
  const { body } = await ask('viewer', 'GET', `${OF_SOKO}/invoices/${id}`)
  expect(body).toMatchObject({
    lines: [{ kind: 'calls', quantity: units, unit_price: '0.50', amount: net }],
    net,
    tax_basis_points: 1_600,
    issuer: { name: 'Wekeza Open Platform', address: null, tax_number: null },
    issued_at: '2026-01-31T21:00:00.000Z',
  })
  expect((body.periods as { units_by_operation: object }[]).at(-1)?.units_by_operation).toEqual({
    ...{ getAccount: 400, createPayment: 2 * COST },
  })
})

test('a simulation costs what the invoice of the same calls does', async () => {
  const { ask, choose, drawn } = await opened()
  await choose('pay_per_call')
  const at = `${OF_SOKO}/invoice-simulations`
  const simulated = (await ask('viewer', 'POST', at, { month: '2026-01' })).body
  const invoice = (await ask('viewer', 'GET', `${OF_SOKO}/invoices/${await drawn()}`)).body
  const { lines, periods, net, tax, total } = invoice
  expect(simulated).toEqual({
    ...{ plan_id: null, environment: 'test', month: '2026-01', tax_basis_points: 1_600 },
    ...{ lines, periods, net, tax, total },
  })
})

test('a simulation of another plan prices the same calls by it, and writes nothing', async () => {
  const { ask } = await opened()
  const asked = { month: '2026-01', plan_id: 'growth', environment: 'test' }
  const { body } = await ask('viewer', 'POST', `${OF_SOKO}/invoice-simulations`, asked)
  expect(body).toMatchObject({ plan_id: 'growth', net: { amount: '25000.00' } })
  expect((await ask('viewer', 'GET', `${OF_SOKO}/invoices`)).body.data).toEqual([])
  expect((await ask('viewer', 'GET', `${OF_SOKO}/plan`)).body.current).toMatchObject({ id: 'free' })
})

test('a partner gets the share of its plan of each fee that was taken', async () => {
  const { ask, choose } = await opened()
  await choose('pay_per_call')
  const { body } = await ask('viewer', 'GET', `${OF_SOKO}/revenue-statements/2026-01`)
  const money = (amount: string) => ({ amount, currency: 'KES' })
  expect(body).toEqual({
    ...{ organisation_id: SOKO, environment: 'test', month: '2026-01' },
    ...{ fees: money('33.00'), partner_share: money('3.30'), bank_share: money('29.70') },
    lines: [
      {
        ...{ payment_id: 'pay_1', application_id: 'app_soko', day: '2026-01-15' },
        ...{ fee: money('33.00'), share_basis_points: 1_000 },
        ...{ partner_share: money('3.30'), bank_share: money('29.70') },
      },
    ],
    page: { has_more: false, next_cursor: null },
  })
})

test('a statement comes in pages, and each page tells what the whole month comes to', async () => {
  const { ask, choose, ports } = await opened()
  await choose('pay_per_call')
  const more = ['pay_3', 'pay_4', 'pay_5'].map((id) => settled(id, 10_00))
  await ports.store.commit({ changes: more })
  const path = `${OF_SOKO}/revenue-statements/2026-01?limit=3&environment=test`
  const read: string[] = []
  let next: string | null = path
  while (next !== null) {
    const { body, headers } = await ask('viewer', 'GET', next)
    const told = body as unknown as Schema<'RevenueStatement'>
    expect(told.fees.amount).toBe('63.00')
    read.push(...told.lines.map((line) => line.payment_id))
    const { has_more, next_cursor } = told.page
    next = has_more ? `${path}&cursor=${next_cursor}` : null
    expect(headers.get('link')).toBe(next && `<http://bank.test${next}>; rel="next"`)
  }
  expect(read).toEqual(['pay_1', 'pay_3', 'pay_4', 'pay_5'])
})

test.each(['January', '2026-13', '2026-02', '9999-12'])(
  'the month %s is refused',
  async (month) => {
    const { codeOf } = await opened()
    const refused = [422, 'month_invalid']
    const at = `${OF_SOKO}/revenue-statements/${month}`
    expect(await codeOf('viewer', 'GET', at)).toEqual(refused)
    const simulated = ['POST', `${OF_SOKO}/invoice-simulations`, { month }] as const
    expect(await codeOf('viewer', ...simulated)).toEqual(refused)
  },
)

test('whoever is no member learns nothing of what an organisation pays', async () => {
  const { codeOf, drawn, ask } = await opened()
  const id = await drawn()
  const unknown = [404, 'organisation_not_found']
  const paths = ['plan', 'invoices', `invoices/${id}`, `invoices/${id}/file`]
  for (const path of [...paths, 'revenue-statements/2026-01']) {
    expect([path, ...(await codeOf('stranger', 'GET', `${OF_SOKO}/${path}`))]).toEqual([
      path,
      ...unknown,
    ])
  }
  const simulated = ['POST', `${OF_SOKO}/invoice-simulations`, { month: '2026-01' }] as const
  expect(await codeOf('stranger', ...simulated)).toEqual(unknown)
  const { text } = await ask('stranger', 'GET', `${OF_SOKO}/invoices/${id}`)
  expect(text).not.toContain('amount')
})

test('nobody’s test bank is opened for whoever is no member there', async () => {
  const open = vi.fn(() => Promise.reject(new Error('opened')))
  const { codeOf } = await opened({ banks: { open } })
  await codeOf('stranger', 'POST', `${OF_SOKO}/invoice-simulations`, { month: '2026-01' })
  await codeOf('stranger', 'GET', '/v1/organisations/org_made_up/revenue-statements/2026-01')
  await codeOf('stranger', 'GET', '/v1/organisations/org_made_up/usage')
  expect(open).not.toHaveBeenCalled()
})

test('an invoice of another organisation is not found', async () => {
  const { codeOf } = await opened()
  expect(await codeOf('viewer', 'GET', `${OF_SOKO}/invoices/inv_none`)).toEqual([
    404,
    'invoice_not_found',
  ])
})

test('an invoice is handed out as a table, with its sums below its lines', async () => {
  const { ask, choose, drawn } = await opened()
  await choose('pay_per_call')
  const id = await drawn()
  const { body } = await ask('viewer', 'GET', `${OF_SOKO}/invoices/${id}/file`)
  expect(body).toMatchObject({
    ...{ name: `2026-01-test-${id}.csv`, media_type: 'text/csv', encoding: 'utf-8' },
  })
  const lines = String(body.content).split('\r\n')
  expect(lines[0]).toBe('line,plan,from,to,quantity,unit_price,amount')
  expect(lines.at(-3)).toMatch(/^Total,,,,,,\d+\.\d\d$/)
  expect(lines.at(-2)).toBe('Issuer,,,,,,Wekeza Open Platform')
})

test('a host that writes paper hands out its bytes, and one that does not says what to do', async () => {
  const bytes = new Uint8Array([37, 80, 68, 70, 0, 255])
  const paper = { write: async () => bytes }
  const writing = await opened({ invoicePaper: paper })
  const path = `${OF_SOKO}/invoices/${await writing.drawn()}/file?format=pdf`
  const { body } = await writing.ask('viewer', 'GET', path)
  expect(body).toMatchObject({ media_type: 'application/pdf', encoding: 'base64' })
  expect(Buffer.from(String(body.content), 'base64')).toEqual(Buffer.from(bytes))
  const bare = await opened()
  const refused = await bare.ask('viewer', 'GET', path.replace(/inv_[^/]*/, await bare.drawn()))
  expect([refused.status, refused.body.code]).toEqual([422, 'invoice_format_unavailable'])
  expect(refused.body.detail).toContain('format=csv')
})

test('a month begins at midnight in Nairobi, for calls and for fees', async () => {
  const { ask, meter, ports } = await opened()
  meter.count(sokoCall({ operationId: 'listConsents', atMs: JANUARY_MS - 1 }))
  meter.count(sokoCall({ operationId: 'getConsent', atMs: JANUARY_MS }))
  const fees = [
    settled('pay_before', 10_00, JANUARY_MS - 1),
    settled('pay_first', 20_00, JANUARY_MS),
  ]
  await ports.store.commit({ changes: fees })
  const at = `${OF_SOKO}/invoice-simulations`
  const { body } = await ask('viewer', 'POST', at, { month: '2026-01', plan_id: 'growth' })
  expect(body.periods).toMatchObject([
    { units_by_operation: { createPayment: 3 * COST, getAccount: 400, getConsent: 1 } },
  ])
  expect(JSON.stringify(body.periods)).not.toContain('listConsents')
  const statement = (await ask('viewer', 'GET', `${OF_SOKO}/revenue-statements/2026-01`)).body
  expect(statement.lines).toMatchObject([
    { payment_id: 'pay_first', day: '2026-01-01' },
    { payment_id: 'pay_1', day: '2026-01-15' },
  ])
})

test('live calls are billed apart from those of the test bank', async () => {
  const { ask } = await opened()
  const asked = { month: '2026-01', plan_id: 'pay_per_call', environment: 'live' }
  const { body } = await ask('viewer', 'POST', `${OF_SOKO}/invoice-simulations`, asked)
  expect([body.environment, body.lines]).toEqual(['live', []])
})
