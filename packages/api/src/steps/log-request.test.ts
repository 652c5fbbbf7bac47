import { operations } from '@wekeza/contract'
import type { CountedCall } from '@wekeza/platform'
import { expect, test } from 'vitest'
import { limitBy } from '../limiting/limit-by.ts'
import { askAs } from '../testing/ask-as.ts'
import { tinyHost } from '../testing/tiny-host.ts'

const CONSENT = { kind: 'account_access', permissions: ['accounts.read'] }

test('what an application asked is kept for it, without anything that was in it', async () => {
  const host = await tinyHost()
  await askAs(host)('application', 'GET', '/v1/consents/csn_secret?limit=1')
  expect(host.kept).toEqual([
    {
      requestId: expect.stringMatching(/^req_/),
      atMs: 0,
      organisationId: 'org_demo',
      applicationId: 'app_demo',
      bankKey: 'test_demo',
      operationId: 'getConsent',
      method: 'GET',
      route: '/v1/consents/{consent_id}',
      status: expect.any(Number),
      code: expect.any(String),
      refusedBy: expect.any(String),
      durationMs: 0,
      replayed: false,
      retryAfterSeconds: null,
      consentId: null,
      resourceId: null,
      bankAtMs: expect.any(Number),
      probe: null,
    },
  ])
  expect(JSON.stringify(host.kept)).not.toMatch(/csn_secret|limit|Bearer/)
})

test('what nobody knows the application of is not kept', async () => {
  const host = await tinyHost()
  const ask = askAs(host)
  const answers = [
    await ask('nobody', 'GET', '/v1/consents'),
    await ask('application', 'GET', '/nowhere'),
    await ask('application', 'GET', '/livez'),
  ]
  expect(answers.map(({ status }) => status)).toEqual([401, 404, 200])
  expect([host.lines.length, host.kept.length]).toEqual([3, 0])
})

test('a refused call names the step that refused it, and an answered one names none', async () => {
  const host = await tinyHost({
    bare: { scopes: new Set() },
    suspended: { applicationId: 'app_suspended' },
  })
  const ask = askAs(host)
  await ask('application', 'GET', '/v1/sandbox/clock')
  await ask('bare', 'GET', '/v1/sandbox/clock')
  await ask('suspended', 'GET', '/v1/sandbox/clock')
  await ask('application', 'GET', '/v1/accounts')
  await ask('application', 'GET', '/v1/consents/csn_none')
  await ask('application', 'POST', '/v1/consents', { kind: 'none' })
  expect(host.kept.map(({ refusedBy, code }) => [refusedBy, code])).toEqual([
    [null, null],
    ['checkScope', 'scope_missing'],
    ['checkApplication', 'application_inactive'],
    ['checkCaller', 'caller_not_allowed'],
    ['runOperation', 'consent_not_found'],
    ['validateRequest', expect.any(String)],
  ])
})

test('a fault of ours is told by the step that it happened in', async () => {
  const open = () => Promise.reject(new Error('disk'))
  const host = await tinyHost({}, { banks: { open } })
  await askAs(host)('application', 'GET', '/v1/sandbox/clock')
  expect(host.kept).toMatchObject([{ refusedBy: 'openBank', code: 'internal_error' }])
})

test('a retry that got its first answer, and what it was asked to wait, are kept', async () => {
  const host = await tinyHost()
  const application = limitBy('application', { perSecond: 99, perMinute: 5 })
  const ask = askAs({ ...host, limiters: { ...host.limiters, application } })
  await ask('application', 'POST', '/v1/consents', CONSENT, 'one')
  await ask('application', 'POST', '/v1/consents', CONSENT, 'one')
  // More than there are units: it ends also where nothing is kept.
  for (let asked = 0; asked < 10 && host.kept.at(-1)?.status !== 429; asked += 1) {
    await ask('application', 'GET', '/v1/sandbox/clock')
  }
  expect(host.kept.slice(0, 2).map(({ status, replayed }) => [status, replayed])).toEqual([
    [201, false],
    [201, true],
  ])
  expect(host.kept.at(-1)).toMatchObject({ refusedBy: 'limitRate', retryAfterSeconds: 60 })
})

test('the consent of a customer’s token is kept with what was asked by it', async () => {
  const customer = { customerId: 'cus_wanjiru', consentId: 'csn_1', scopes: new Set<string>() }
  const host = await tinyHost({ customer })
  await askAs(host)('customer', 'GET', '/v1/accounts')
  expect(host.kept).toMatchObject([{ consentId: 'csn_1' }])
})

test('a fault that is played is told as what refused the call, also where its reply breaks', async () => {
  const host = await tinyHost()
  const ask = askAs(host, { breakOff: () => new Response('{}') })
  const fault = { operation: 'listConsents', code: 'service_unavailable', reply: 'cut' }
  expect((await ask('application', 'POST', '/v1/sandbox/faults', fault)).status).toBe(201)
  await ask('application', 'GET', '/v1/consents')
  expect(host.kept.at(-1)).toMatchObject({
    ...{ operationId: 'listConsents', refusedBy: 'injectFault', retryAfterSeconds: 1 },
  })
})

/** A host that keeps what it counts, and asks of it. */
async function counting(known = {}, more = {}) {
  const counted: CountedCall[] = []
  const meter = { count: (call: CountedCall) => void counted.push(call) }
  return { counted, ask: askAs(await tinyHost(known, { meter, ...more })) }
}

test('a call of an application is counted once: whose it is, how it went, and in the time of its bank', async () => {
  const { counted, ask } = await counting()
  const { text } = await ask('application', 'GET', '/v1/sandbox/clock')
  expect(counted).toEqual([
    {
      atMs: Date.parse('2026-01-15T06:00:00.000Z'),
      organisationId: 'org_demo',
      applicationId: 'app_demo',
      bankKey: 'test_demo',
      operationId: 'getClock',
      status: 200,
      durationMs: 0,
      bytes: text.length,
      costUnits: operations.getClock.rateCost,
      replayed: false,
    },
  ])
})

test('refused calls are counted, repeated ones are told as such, and what nobody knows the application of is not', async () => {
  const { counted, ask } = await counting()
  await ask('application', 'POST', '/v1/consents', CONSENT, 'one')
  await ask('application', 'POST', '/v1/consents', CONSENT, 'one')
  await ask('application', 'GET', '/v1/consents/csn_none')
  await ask('nobody', 'GET', '/v1/consents')
  await ask('application', 'GET', '/livez')
  expect(counted.map(({ status, replayed }) => [status, replayed])).toEqual([
    [201, false],
    [201, true],
    [404, false],
  ])
})

test('a call that ends before its bank is open is counted by the wall', async () => {
  const limiter = limitBy('application', { perSecond: 99, perMinute: 1 })
  const { limiters } = await tinyHost()
  const { counted, ask } = await counting({}, { limiters: { ...limiters, application: limiter } })
  await ask('application', 'GET', '/v1/sandbox/clock')
  await ask('application', 'GET', '/v1/sandbox/clock')
  expect(counted.map(({ status, atMs }) => [status, atMs === 0])).toEqual([
    [200, false],
    [429, true],
  ])
})
