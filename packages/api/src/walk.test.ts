import { StoreUnavailable } from '@wekeza/bank'
import { expect, test } from 'vitest'
import { createApi } from './create-api.ts'
import { limitBy } from './limiting/limit-by.ts'
import { tinyHost } from './testing/tiny-host.ts'

const asApplication = { authorization: 'Bearer application' }

function request(path: string, init: RequestInit = {}) {
  return new Request(`http://bank.test${path}`, init)
}

async function problemOf(response: Response) {
  return {
    status: response.status,
    ...((await response.json()) as { code: string; detail: string }),
  }
}

test('a fault of ours is told without its cause, and logged with it', async () => {
  const cause = new Error('the secret is 1234 at /home/bank/store.ts')
  const host = await tinyHost({}, { banks: { open: () => Promise.reject(cause) } })
  const response = await createApi(host).fetch(request('/v1/consents', { headers: asApplication }))
  const text = await response.text()
  expect(response.status).toBe(500)
  expect(text).not.toMatch(/secret|1234|store\.ts|stack/)
  expect(host.faults).toEqual([cause])
})

test('every request is logged once, refused, unknown and failed ones too', async () => {
  const host = await tinyHost()
  const api = createApi(host)
  await api.fetch(request('/livez'))
  await api.fetch(request('/nowhere'))
  await api.fetch(request('/v1/accounts'))
  expect(host.lines.map((line) => [line.operationId, line.status, line.code])).toEqual([
    ['getLiveness', 200, null],
    [null, 404, 'route_not_found'],
    ['listAccounts', 401, 'credentials_missing'],
  ])
})

test('a line of the log carries the contract’s path and never an id, a query or a token', async () => {
  const host = await tinyHost()
  const path = '/v1/consents/csn_secret?status=revoked'
  await createApi(host).fetch(request(path, { headers: asApplication }))
  expect(host.lines[0]?.route).toBe('/v1/consents/{consent_id}')
  expect(JSON.stringify(host.lines)).not.toMatch(/csn_secret|revoked|Bearer/)
})

test('a suspended application is refused on its next request', async () => {
  const host = await tinyHost({ suspended: { applicationId: 'app_suspended' } })
  const headers = { authorization: 'Bearer suspended' }
  const response = await createApi(host).fetch(request('/v1/consents', { headers }))
  expect(await problemOf(response)).toMatchObject({ status: 403, code: 'application_inactive' })
})

test('a token of a bank that its application has left is refused', async () => {
  const host = await tinyHost({ moved: { bankKey: 'live' } })
  const headers = { authorization: 'Bearer moved' }
  const response = await createApi(host).fetch(request('/v1/consents', { headers }))
  expect(await problemOf(response)).toMatchObject({ status: 403, code: 'application_inactive' })
})

test('an expired token is told apart from an invalid one, with a challenge', async () => {
  const host = await tinyHost({ old: 'token_expired' })
  const headers = { authorization: 'Bearer old' }
  const response = await createApi(host).fetch(request('/v1/consents', { headers }))
  expect(response.headers.get('www-authenticate')).toContain('error="invalid_token"')
  expect(await problemOf(response)).toMatchObject({ status: 401, code: 'token_expired' })
})

test('the sandbox’s operations are not there on a live bank', async () => {
  const { ports, ...host } = await tinyHost()
  const { bank } = await host.banks.open('test_demo')
  const live = { ...host, ports, banks: { open: () => ({ key: 'test_demo', bank }) } }
  const response = await createApi(live).fetch(
    request('/v1/sandbox/clock', { headers: asApplication }),
  )
  expect(await problemOf(response)).toMatchObject({ status: 404, code: 'not_a_test_bank' })
})

test('past the limit a caller is told how long to wait', async () => {
  const limiter = limitBy('application', { perSecond: 9, perMinute: 1 })
  const host = await tinyHost()
  const api = createApi({ ...host, limiters: { ...host.limiters, application: limiter } })
  await api.fetch(request('/v1/sandbox/clock', { headers: asApplication }))
  const response = await api.fetch(request('/v1/sandbox/clock', { headers: asApplication }))
  expect(response.headers.get('retry-after')).toBe('60')
  expect(response.headers.get('ratelimit')).toContain('"application";r=0;t=60')
  expect(await problemOf(response)).toMatchObject({ status: 429, code: 'rate_limited' })
})

test('a body without end is cut off, and its connection closed', async () => {
  const host = await tinyHost()
  const chunk = new TextEncoder().encode('x'.repeat(16 * 1024))
  let pulled = 0
  const body = new ReadableStream({
    pull(controller) {
      pulled += 1
      controller.enqueue(chunk)
    },
  })
  const init = { method: 'POST', headers: asApplication, body, duplex: 'half' } as RequestInit
  const response = await createApi(host).fetch(request('/v1/consents', init))
  expect(await problemOf(response)).toMatchObject({ status: 413, code: 'body_too_large' })
  expect(response.headers.get('connection')).toBe('close')
  expect(pulled).toBeLessThan(80)
})

test.each([
  ['of announced length', { 'content-length': '10' }],
  ['in chunks', {}],
])('a body %s that breaks off is its sender’s doing, and no fault of ours', async (_, more) => {
  const host = await tinyHost()
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error('aborted')) })
  const headers = { ...asApplication, ...more }
  const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit
  const response = await createApi(host).fetch(request('/v1/consents', init))
  expect(await problemOf(response)).toMatchObject({ status: 400, code: 'malformed_json' })
  expect(host.faults).toEqual([])
})

test('half of a surrogate pair in a body is refused before anybody stores it', async () => {
  const host = await tinyHost()
  const headers = {
    ...asApplication,
    'content-type': 'application/json',
    'idempotency-key': 'half',
  }
  const init = { method: 'POST', headers, body: '{"kind":"\\ud800"}' }
  const response = await createApi(host).fetch(request('/v1/consents', init))
  expect(await problemOf(response)).toMatchObject({ status: 400, code: 'malformed_json' })
})

test('bank time goes no further than times can be written', async () => {
  const host = await tinyHost()
  const api = createApi(host)
  const headers = { ...asApplication, 'content-type': 'application/json' }
  const years = (count: number) => JSON.stringify({ seconds: count * 365 * 86_400 })
  const advance = (body: string) =>
    api.fetch(request('/v1/sandbox/clock/advance', { method: 'POST', headers, body }))
  const { testing } = await host.banks.open('test_demo')
  await testing?.clock.advance(Date.parse('9980-01-01') - host.ports.clock.nowMs())
  expect((await advance(years(9))).status).toBe(200)
  expect(await problemOf(await advance(years(9)))).toMatchObject({
    status: 400,
    code: 'field_value_invalid',
    errors: [{ pointer: '/seconds' }],
  })
  expect(host.ports.clock.nowMs()).toBeLessThan(Date.parse('9990-01-01'))
})

test('an answer of ours that breaks the contract is a fault, where a host asks for that', async () => {
  const host = await tinyHost({}, { inspectAnswer: () => 'status is missing' })
  const response = await createApi(host).fetch(request('/livez'))
  expect(response.status).toBe(500)
  expect(String(host.faults[0])).toContain('getLiveness answered 200 against the contract')
})

test('a store out of reach is told as a 503 that may be tried again, not as a fault', async () => {
  const host = await tinyHost()
  const gone = () => Promise.reject(new StoreUnavailable(new Error('connection refused')))
  const api = createApi({ ...host, applications: { get: gone } })
  const response = await api.fetch(request('/v1/consents', { headers: asApplication }))
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1'])
  expect(await problemOf(response)).toMatchObject({ code: 'service_unavailable', retryable: true })
  expect(host.faults).toHaveLength(1)
})

test('readiness names the check that fails and answers 503', async () => {
  const down = () => Promise.reject(new Error('disk'))
  const host = await tinyHost({}, { readiness: { store: down } })
  const response = await createApi(host).fetch(request('/readyz'))
  expect(response.status).toBe(503)
  expect(await response.json()).toEqual({ status: 'failing', checks: { store: 'failing' } })
})
