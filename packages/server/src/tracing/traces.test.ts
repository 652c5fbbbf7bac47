import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test, vi } from 'vitest'
import { scoring, startExampleEngine } from '../risk/testing/example-engine.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import {
  applicationToken,
  call,
  type TestServerOptions,
  testServer,
} from '../testing/test-server.ts'
import type { ReadSpan } from './testing/read-spans.ts'
import { startCollector } from './testing/start-collector.ts'

const SLOW = { timeout: 30_000 }
const CALLER = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
const [, CALLERS_TRACE, CALLERS_SPAN] = CALLER.split('-')

async function traced(options: TestServerOptions = {}, ratio = 1) {
  const collector = await startCollector()
  const traces = { url: collector.url, headers: { 'x-tenant': 'bank' }, ratio, serviceName: 'bank' }
  const server = await testServer({ traces, ...options })
  const spanNamed = (name: string, within: readonly ReadSpan[] = collector.spans) =>
    vi.waitFor(
      () => {
        const span = within.find((one) => one.name === name)
        if (!span) throw new Error(`no ${name} among ${within.map((one) => one.name)}`)
        return span
      },
      { timeout: 3_000, interval: 20 },
    )
  return { collector, server, spanNamed }
}

/** A receiver of webhooks on this machine, and what it was called with. */
async function aReceiver() {
  const taken: IncomingHttpHeaders[] = []
  const server = createServer((request, response) => {
    taken.push(request.headers)
    response.writeHead(204).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { taken, url: `http://localhost:${port}/hooks?key=s3cret` }
}

/** A risk engine that remembers what its questions carried. */
async function anEngine() {
  const carried: unknown[] = []
  const engine = await startExampleEngine((question, response) => {
    carried.push(response.req.headers.traceparent)
    scoring(question, response)
  })
  onTestFinished(() => engine.close())
  return { carried, risk: { url: engine.url, timeoutMs: 5_000, onFailure: 'deny' as const } }
}

const payee = {
  type: 'account',
  name: 'Baraka Traders Ltd',
  account_number: '0110000021',
  bank_code: '77',
}
const kes = (amount: string) => ({ amount, currency: 'KES' })

/** Pays, once, as a customer of the test bank. */
async function pays(server: Awaited<ReturnType<typeof testServer>>, application: string) {
  const debtor_account_id = 'acc_wanjiru_current'
  const ask = (token: string, request: string, body: object) => call(server, token, request, body)
  const consent = await ask(application, 'POST /v1/consents', {
    ...{ kind: 'recurring_payment', cap_per_payment: kes('9000.00'), payees: [payee] },
    ...{ rail: 'internal', expires_at: new Date(Date.now() + 86_400_000).toISOString() },
  })
  const consent_id = consent.body.id
  const approval = { customer_id: 'cus_wanjiru', account_ids: [debtor_account_id] }
  await ask(application, `POST /v1/sandbox/consents/${consent_id}/approve`, approval)
  const tokens = await ask(application, 'POST /v1/sandbox/tokens', { consent_id })
  const payment = { debtor_account_id, amount: kes('100.00'), payee, rail: 'internal' }
  const paid = await ask(tokens.body.access_token, 'POST /v1/payments', payment)
  expect(paid.body.status).toBe('settled')
}

test(
  'a request is one span of its caller’s trace, named as the contract names it',
  SLOW,
  async () => {
    const { server, collector, spanNamed } = await traced()
    const token = await applicationToken(server)
    const headers = { authorization: `Bearer ${token}`, traceparent: CALLER }
    const unknown = 'con_01jhxw1r8vf8b9s6q7w8e9r0t1'
    const answer = await fetch(`${server.localUrl}/v1/consents/${unknown}`, { headers })
    await fetch(`${server.localUrl}/v1/consents?who=Wanjiru`, { headers })
    await server.stop()
    expect(await spanNamed('GET /v1/consents/{consent_id}')).toMatchObject({
      ...{
        traceId: CALLERS_TRACE,
        parentSpanId: CALLERS_SPAN,
        kind: 2,
        status: 0,
        service: 'bank',
      },
      attributes: {
        'http.request.method': 'GET',
        'http.route': '/v1/consents/{consent_id}',
        'http.response.status_code': 404,
        'wekeza.operation_id': 'getConsent',
        'wekeza.code': 'consent_not_found',
        'wekeza.request_id': answer.headers.get('x-request-id'),
      },
    })
    expect(await spanNamed('POST /oauth/token')).toMatchObject({ parentSpanId: '', kind: 2 })
    expect(collector.headers[0]).toMatchObject({ ':path': '/v1/traces', 'x-tenant': 'bank' })
    const told = collector.text()
    expect(told).toContain('GET /v1/consents')
    for (const secret of ['Wanjiru', unknown, '127.0.0.1', token]) {
      expect(told).not.toContain(secret)
    }
  },
)

test(
  'what a payment does stands beneath it, and who is asked outside is told where it stands',
  SLOW,
  async () => {
    const { carried, risk } = await anEngine()
    const { taken, url } = await aReceiver()
    const { server, collector, spanNamed } = await traced({ risk })
    const application = await applicationToken(
      server,
      'consents.manage sandbox.manage webhooks.manage',
    )
    await call(server, application, 'POST /v1/webhooks', { url, types: ['payment.settled'] })
    await pays(server, application)
    await vi.waitFor(() => expect(taken).toHaveLength(1), { timeout: 5_000, interval: 20 })
    await server.stop()

    const payment = await spanNamed('POST /v1/payments')
    const beneath = collector.spans.filter(({ parentSpanId }) => parentSpanId === payment.spanId)
    const commit = await spanNamed('commit', beneath)
    expect(commit).toMatchObject({ kind: 3, attributes: { 'db.system.name': 'sqlite' } })
    expect(commit.durationNs <= payment.durationNs).toBe(true)
    expect((await spanNamed('accounts.get', beneath)).traceId).toBe(payment.traceId)

    const asked = await spanNamed('POST', beneath)
    expect(asked.attributes).toMatchObject({
      'peer.service': 'risk engine',
      'server.address': '127.0.0.1',
      'http.response.status_code': 200,
    })
    expect(carried).toEqual([`00-${payment.traceId}-${asked.spanId}-01`])

    const deliveries = collector.spans.filter(
      ({ attributes }) => attributes['peer.service'] === 'webhook',
    )
    const [delivery] = deliveries
    expect(delivery).toMatchObject({ name: 'POST', parentSpanId: '', kind: 3 })
    expect(taken[0]?.traceparent).toBe(`00-${delivery?.traceId}-${delivery?.spanId}-01`)
    expect(collector.text()).not.toMatch(
      /s3cret|Baraka Traders Ltd|0110000021|acc_wanjiru|cus_wanjiru/,
    )

    const lines = server
      .readLog()
      .split('\n')
      .filter((line) => line.includes('"createPayment"'))
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      trace_id: payment.traceId,
      span_id: payment.spanId,
      request_id: payment.attributes['wekeza.request_id'],
    })
  },
)

test(
  'what is read and written of the platform stands beneath its request, and a mail is a trace of its own',
  SLOW,
  async () => {
    const { server, collector, spanNamed } = await traced({ outbox: true })
    const amina = { name: 'Amina Otieno', email: 'amina@example.com', company_name: 'Soko' }
    const answer = await fetch(`${server.localUrl}/v1/developers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(amina),
    })
    expect(answer.status).toBe(200)
    const mail = await spanNamed('send a mail')
    await server.stop()
    expect(mail).toMatchObject({ parentSpanId: '', kind: 1, status: 0 })
    const request = await spanNamed('POST /v1/developers')
    expect(mail.traceId).not.toBe(request.traceId)
    const beneath = collector.spans.filter(({ parentSpanId }) => parentSpanId === request.spanId)
    for (const name of ['platform.developers.byEmail', 'platform.commit']) {
      const span = await spanNamed(name, beneath)
      const attributes = { 'db.system.name': 'sqlite', 'db.operation.name': name }
      expect(span).toMatchObject({ kind: 3, attributes })
    }
    expect(collector.text()).not.toMatch(/Amina|amina@example/)
  },
)

test(
  'which part is told is the operator’s to say: a caller can lessen it, and not more',
  SLOW,
  async () => {
    const { server, collector } = await traced({}, 0)
    await fetch(`${server.localUrl}/livez`, { headers: { traceparent: CALLER } })
    await server.stop()
    expect(collector.spans).toEqual([])
    expect(server.readLog()).toContain(`"trace_id":"${CALLERS_TRACE}"`)

    const all = await traced()
    const quiet = { headers: { traceparent: CALLER.replace(/01$/, '00') } }
    await fetch(`${all.server.localUrl}/livez`, quiet)
    await fetch(`${all.server.localUrl}/livez`)
    await all.server.stop()
    expect(all.collector.spans.filter(({ parentSpanId }) => parentSpanId === CALLERS_SPAN)).toEqual(
      [],
    )
    expect(await all.spanNamed('GET /livez')).toMatchObject({ parentSpanId: '' })
  },
)

test('a collector that takes nothing holds nobody up, and is told of once', SLOW, async () => {
  const { server, collector } = await traced()
  collector.answerWith(400)
  await fetch(`${server.localUrl}/livez`)
  await vi.waitFor(() => expect(collector.headers).toHaveLength(1), { timeout: 3_000 })
  expect((await fetch(`${server.localUrl}/livez`)).status).toBe(200)
  await server.stop()
  expect(collector.headers).toHaveLength(2)
  expect(server.readLog().match(/"where":"traces"/g)).toHaveLength(1)
})

const loads = promisify(execFile)
const HERE = fileURLToPath(new URL('.', import.meta.url))

const LOADS = `
  import { registerHooks } from 'node:module'
  const loaded = new Set()
  registerHooks({
    resolve(name, context, next) {
      if (name.startsWith('@opentelemetry/')) loaded.add(name)
      return next(name, context)
    },
  })
  const { startServer } = await import('${HERE}../start-server.ts')
  const { readConfig } = await import('${HERE}../config/read-config.ts')
  const server = await startServer(readConfig(process.env))
  await fetch(server.url + '/livez')
  await server.stop()
  const unasked = [...loaded]
  await import('${HERE}otlp-tracing.ts')
  console.log(JSON.stringify({ unasked, asked: [...loaded] }))`

test('where nobody is told, nothing of OpenTelemetry is loaded', { timeout: 60_000 }, async () => {
  const own = { PATH: process.env.PATH ?? '', PORT: '0', WEKEZA_LOG_LEVEL: 'silent' }
  const env = { ...own, WEKEZA_DATA_DIR: temporaryFolder() }
  const words = ['--input-type=module', '-e', LOADS]
  const { stdout } = await loads(process.execPath, words, { cwd: HERE, env })
  const { unasked, asked } = JSON.parse(stdout)
  expect(unasked).toEqual([])
  expect(asked).toContain('@opentelemetry/sdk-trace')
})
