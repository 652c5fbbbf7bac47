import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { operations } from '@wekeza/contract'
import { request } from 'undici'
import { expect, onTestFinished, test, vi } from 'vitest'
import { applicationToken, call, testServer } from '../testing/test-server.ts'

// Nothing here is timed: a machine that is busy may take as long as it needs.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/**
 * Rows of the OWASP API Security Top 10 (2023) that no other test holds as a whole.
 * docs/security/owasp-api-top-10.md names all that hold each row.
 */
const ROOM = { address: 1_000_000, application: 1_000_000, consent: 1_000_000 }
const ROOMY = { unitsPerMinute: ROOM, unitsPerSecond: ROOM }

type Server = Awaited<ReturnType<typeof testServer>>

/** Asks for this as the application, and reads the answer. */
async function asking(server: Server) {
  const application = await applicationToken(server, ALL_SCOPES)
  const ask = async (path: string, body: object) => {
    const { body: answer } = await call(server, application, `POST ${path}`, body)
    return answer as { id: string; access_token: string }
  }
  const granted = async (terms: object) => {
    const { id } = await ask('/v1/consents', terms)
    await ask(`/v1/sandbox/consents/${id}/approve`, { customer_id: 'cus_wanjiru' })
    return (await ask('/v1/sandbox/tokens', { consent_id: id })).access_token
  }
  return { application, ask, granted }
}

const READING = { kind: 'account_access', permissions: ['accounts.read'] }

/** A token of every kind that a caller can have at a test bank. */
async function tokensOf(server: Server): Promise<Record<string, string>> {
  const { application, ask, granted } = await asking(server)
  const tokens = {
    application,
    customer: await granted(READING),
    me: (await ask('/v1/sandbox/sessions', { customer_id: 'cus_wanjiru' })).access_token,
    staff: (await ask('/v1/sandbox/staff-sessions', { staff_id: 'stf_amina' })).access_token,
  }
  expect(Object.values(tokens).every(Boolean)).toBe(true)
  return tokens
}

const ALL_SCOPES = [
  ...new Set(
    Object.values(operations)
      .filter(({ caller }) => caller === 'application')
      .flatMap(({ scopes }) => scopes),
  ),
].join(' ')

const addressOf = (path: string) => path.replace(/\{\w+\}/g, 'some_1')

test('API3: what is the bank’s to decide is refused in a request, and nothing is done', async () => {
  const server = await testServer(ROOMY)
  const { application, granted } = await asking(server)
  const webhook = { url: 'https://hooks.merchant.example/', types: ['payment.settled'] }
  const payee = { type: 'till', name: 'Baraka Traders', till_number: '123456' }
  const amount = { amount: '1.00', currency: 'KES' }
  const terms = { payees: [payee], rail: 'mpesa', cap_per_payment: amount }
  const expires_at = new Date(Date.now() + 86_400_000).toISOString()
  const customer = await granted({ kind: 'recurring_payment', ...terms, expires_at })
  const payment = { debtor_account_id: 'acc_wanjiru_current', amount, payee, rail: 'mpesa' }
  const asked: [token: string, path: string, body: object][] = [
    [application, '/v1/consents', { ...READING, status: 'authorised' }],
    [application, '/v1/consents', { ...READING, customer_id: 'cus_wanjiru' }],
    [application, '/v1/consents', { ...READING, application_id: 'app_other' }],
    [application, '/v1/consents', { ...READING, bank: 'live' }],
    [application, '/v1/webhooks', { ...webhook, status: 'enabled' }],
    [application, '/v1/webhooks', { ...webhook, application_id: 'app_other' }],
    [customer, '/v1/payments', { ...payment, status: 'settled' }],
    [customer, '/v1/payments', { ...payment, fee: { amount: '0.00', currency: 'KES' } }],
    [customer, '/v1/payments', { ...payment, amount: { ...amount, balance: '9' } }],
    [customer, '/v1/payments', { ...payment, payee: { ...payee, verified: true } }],
  ]
  for (const [token, path, body] of asked) {
    const answer = await call(server, token, `POST ${path}`, body)
    expect([path, body, answer.status, answer.body.code]).toEqual([
      path,
      body,
      400,
      'field_unknown',
    ])
  }
  const left = await call(server, application, 'GET /v1/consents')
  expect(left.body.data).toHaveLength(1)
  expect((await call(server, application, 'GET /v1/webhooks')).body.data).toEqual([])
  // What it may say is taken: it was refused for nothing else.
  expect((await call(server, customer, 'POST /v1/payments', payment)).status).toBe(201)
})

test('API5: no token opens an operation of another kind of caller', {
  timeout: 120_000,
}, async () => {
  const server = await testServer(ROOMY)
  const tokens = await tokensOf(server)
  const let_through: string[] = []
  for (const { id, method, path, caller } of Object.values(operations)) {
    if (caller === 'public') continue
    for (const [kind, token] of Object.entries(tokens)) {
      if (kind === caller) continue
      const { status, body } = await call(server, token, `${method} ${addressOf(path)}`)
      if (status !== 403 || body.code !== 'caller_not_allowed') let_through.push(`${kind} ${id}`)
    }
  }
  expect(let_through).toEqual([])
})

test('API7: no address that a caller gives is called while it is looked at', async () => {
  const heard: string[] = []
  const listener = createServer(({ url = '' }, response) => {
    heard.push(url)
    response.end('{}')
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => listener.once('listening', resolve))
  onTestFinished(() => void listener.close())
  const here = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`
  const server = await testServer({ ...ROOMY, webhookLoopback: false })
  const [client] = server.clients
  const query = new URLSearchParams({
    client_id: client?.client_id ?? '',
    request_uri: `${here}/r`,
  })
  await fetch(`${server.localUrl}/oauth/authorize?${query}`, { redirect: 'manual' })
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const header = { alg: 'ES256', jku: `${here}/jku`, x5u: `${here}/x5u` }
  const assertion = `${part(header)}.${part({ iss: client?.client_id, sub: client?.client_id })}.eA`
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
  })
  expect((await fetch(`${server.localUrl}/oauth/token`, { method: 'POST', body })).status).toBe(401)
  const token = await applicationToken(server, ALL_SCOPES)
  await call(server, assertion, 'GET /v1/consents')
  for (const url of [`${here}/hook`, `http://localhost:${new URL(here).port}/hook`]) {
    const made = await call(server, token, 'POST /v1/webhooks', { url, types: ['payment.settled'] })
    const webhook = `/v1/webhooks/${made.body.id}`
    await call(server, token, `POST ${webhook}/test`)
    let tried: readonly unknown[] = []
    while (tried.length === 0) {
      const { body } = await call(server, token, `GET ${webhook}/deliveries`)
      tried = body.data[0]?.attempts ?? []
    }
  }
  expect(heard).toEqual([])
})

const SHOWN = [
  '/livez',
  '/v1/accounts',
  '/nowhere',
  '//livez',
  '/oauth/authorize',
  '/interaction/x',
]

test.each(SHOWN)(
  'API8: %s tells nothing of what it runs on, and is for no other origin to read',
  async (path) => {
    const { url } = await testServer()
    const origin = 'https://evil.example'
    const asked = { origin, 'access-control-request-method': 'POST' }
    for (const method of ['GET', 'OPTIONS', 'TRACE']) {
      if (method === 'TRACE' && path.startsWith('/oauth')) continue
      const { status, headers, body } = await answerOf(`${url}${path}`, method, asked)
      const names = [...headers.keys()]
      expect(names.filter((name) => /^(access-control|server$|x-powered)/.test(name))).toEqual([])
      expect([method, headers.get('x-content-type-options')]).toEqual([method, 'nosniff'])
      expect([method, headers.get('cache-control')]).toEqual([method, 'no-store'])
      expect(headers.get('x-request-id')).toMatch(/^req_/)
      expect(body).not.toMatch(/node_modules|\bat .+:\d+:\d+|SqliteError|evil\.example/)
      expect(status).toBeLessThan(500)
    }
  },
)

test('API8: tokens are for no other origin to read', async () => {
  const server = await testServer()
  const [client] = server.clients
  const fields = { grant_type: 'client_credentials', ...client }
  const answer = await fetch(`${server.localUrl}/oauth/token`, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
    body: new URLSearchParams(fields),
  })
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([400, null])
})

/** Also by methods that `fetch` does not send. */
async function answerOf(address: string, method: string, headers: Record<string, string>) {
  const answer = await request(address, { method: method as 'GET', headers })
  const body = await answer.body.text()
  const entries = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
  return { status: answer.statusCode, headers: new Headers(entries as [string, string][]), body }
}

test.each([
  '/v1',
  '/v0/accounts',
  '/v2/accounts',
  '/metrics',
  '/debug/pprof',
  '/admin',
  '/actuator/env',
  '/.env',
  '/.git/config',
  '/graphql',
  '/swagger.json',
  '/server-status',
  '/oauth/reg',
  '/oauth/registration',
  '/oauth/request',
])('API9: nothing is served at %s, which no inventory names', async (path) => {
  const { url } = await testServer()
  expect((await fetch(`${url}${path}`)).status).toBe(404)
})
