import { connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from './create-sandbox.ts'
import { type HttpSandbox, startSandbox } from './http.ts'
import { sandboxServer } from './node.ts'
import { payingClient } from './testing/paying-client.ts'

interface Rule {
  readonly operation: string
  readonly code?: string
  readonly status?: number
  readonly latency_ms?: number
  readonly reply?: 'whole' | 'dropped' | 'cut'
  readonly times?: number | null
}

function clientOf(sandbox: Sandbox, send: typeof fetch, whose = sandbox.client) {
  const client = payingClient({ baseUrl: sandbox.baseUrl, client: whose }, send)
  const call = async (method: string, path: string, body?: unknown, key?: string) =>
    client.call(method, path, await client.applicationToken(), body, key)
  const add = async (rule: Rule, key: string = crypto.randomUUID()) => {
    const { status, text } = await call('POST', '/v1/sandbox/faults', rule, key)
    return { status, body: JSON.parse(text) }
  }
  const rules = async () => JSON.parse((await call('GET', '/v1/sandbox/faults')).text).data
  return { call, add, rules }
}

async function inProcess() {
  const sandbox = await createSandbox({ seed: 1 })
  const send: typeof fetch = (request) => sandbox.fetch(request as Request)
  return { sandbox, send, ...clientOf(sandbox, send) }
}

const CONSENT = { kind: 'account_access', permissions: ['accounts.read'] }

test('a rule with a code answers as that error, and nothing is done', async () => {
  const { call, add } = await inProcess()
  await add({ operation: 'createConsent', code: 'account_dormant' })
  const { status, text } = await call('POST', '/v1/consents', CONSENT, 'key-1')
  expect([status, JSON.parse(text).code]).toEqual([422, 'account_dormant'])
  expect(JSON.parse((await call('GET', '/v1/consents')).text).data).toEqual([])
})

test('a rule with a status alone answers simulated_fault with it', async () => {
  const { call, add } = await inProcess()
  await add({ operation: 'listConsents', status: 503 })
  const { status, text } = await call('GET', '/v1/consents')
  expect(status).toBe(503)
  expect(JSON.parse(text)).toMatchObject({ status: 503, code: 'simulated_fault', retryable: true })
})

test('a rule is met as often as it says, and then listed as used up', async () => {
  const { call, add, rules } = await inProcess()
  await add({ operation: 'listConsents', status: 500, times: 2 })
  const statuses: number[] = []
  for (let asked = 0; asked < 4; asked += 1) {
    statuses.push((await call('GET', '/v1/consents')).status)
  }
  expect(statuses).toEqual([500, 500, 200, 200])
  expect(await rules()).toMatchObject([{ times: 2, met: 2 }])
})

test('calls at once do not meet a rule more often than it says', async () => {
  const { call, add } = await inProcess()
  await add({ operation: 'listConsents', status: 500, times: 3 })
  const asked = Array.from({ length: 10 }, () => call('GET', '/v1/consents'))
  const statuses = (await Promise.all(asked)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 500)).toHaveLength(3)
})

test('of two rules that fit, the older one is met first', async () => {
  const { call, add } = await inProcess()
  await add({ operation: '*', status: 502, times: 1 })
  await add({ operation: 'listConsents', status: 503, times: 1 })
  const statuses: number[] = []
  for (let asked = 0; asked < 3; asked += 1) {
    statuses.push((await call('GET', '/v1/consents')).status)
  }
  expect(statuses).toEqual([502, 503, 200])
})

test('no rule is met by the sandbox’s own operations, so that one gets out', async () => {
  const { call, add, rules } = await inProcess()
  await add({ operation: '*', status: 500 })
  expect((await call('GET', '/v1/consents')).status).toBe(500)
  expect((await call('DELETE', '/v1/sandbox/faults')).status).toBe(200)
  expect((await call('GET', '/v1/consents')).status).toBe(200)
  expect(await rules()).toEqual([])
})

test('a rule that is deleted is met no more', async () => {
  const { call, add } = await inProcess()
  const { body } = await add({ operation: '*', status: 500 })
  const { status, text } = await call('DELETE', `/v1/sandbox/faults/${body.id}`)
  expect([status, JSON.parse(text)]).toEqual([200, { data: [] }])
  expect((await call('GET', '/v1/consents')).status).toBe(200)
  expect((await call('DELETE', `/v1/sandbox/faults/${body.id}`)).status).toBe(404)
})

test('another application of the bank neither meets a rule nor sees it', async () => {
  const { sandbox, send, add, rules } = await inProcess()
  const { body } = await add({ operation: '*', status: 500 })
  const other = clientOf(sandbox, send, sandbox.otherClient)
  expect((await other.call('GET', '/v1/consents')).status).toBe(200)
  expect(await other.rules()).toEqual([])
  expect((await other.call('DELETE', `/v1/sandbox/faults/${body.id}`)).status).toBe(404)
  await other.call('DELETE', '/v1/sandbox/faults')
  expect(await rules()).toHaveLength(1)
})

test('a rule goes with the reset', async () => {
  const { sandbox, call, add, rules } = await inProcess()
  await add({ operation: '*', status: 500 })
  await sandbox.reset()
  expect((await call('GET', '/v1/consents')).status).toBe(200)
  expect(await rules()).toEqual([])
})

test('a slow rule lets the operation run, later', async () => {
  const { call, add } = await inProcess()
  await add({ operation: 'listConsents', latency_ms: 120 })
  const startedAtMs = performance.now()
  expect((await call('GET', '/v1/consents')).status).toBe(200)
  expect(performance.now() - startedAtMs).toBeGreaterThan(110)
})

test.each([
  [{ operation: 'advanceClock', status: 500 }, '/operation'],
  [{ operation: 'getLiveness', status: 500 }, '/operation'],
  [{ operation: 'noSuchOperation', status: 500 }, '/operation'],
  [{ operation: 'listConsents', code: 'no_such_code' }, '/code'],
  [{ operation: 'listConsents', times: 3 }, '/code'],
])('%j is refused by name', async (rule, pointer) => {
  const { add } = await inProcess()
  const { status, body } = await add(rule)
  expect([status, body.errors[0].pointer]).toEqual([400, pointer])
})

test('the hundred and first rule is refused', async () => {
  const { add } = await inProcess()
  for (let count = 0; count < 100; count += 1) await add({ operation: 'getPayment', status: 500 })
  const { status, body } = await add({ operation: 'getPayment', status: 500 })
  expect([status, body.code]).toEqual([409, 'faults_too_many'])
})

test('in this process a dropped reply is a network error, and what was asked is done', async () => {
  const { call, add } = await inProcess()
  await add({ operation: 'createConsent', reply: 'dropped', times: 1 })
  await expect(call('POST', '/v1/consents', CONSENT, 'key-1')).rejects.toThrow(TypeError)
  const again = await call('POST', '/v1/consents', CONSENT, 'key-1')
  expect(again.status).toBe(201)
  const listed = JSON.parse((await call('GET', '/v1/consents')).text).data
  expect(listed).toMatchObject([{ id: JSON.parse(again.text).id }])
})

test('in this process a reply that is cut fails as its body is read', async () => {
  const { sandbox, send, add } = await inProcess()
  const token = await payingClient(sandbox, send).applicationToken()
  await add({ operation: 'listConsents', reply: 'cut', times: 1 })
  const headers = { authorization: `Bearer ${token}` }
  const answer = await send(new Request(`${sandbox.baseUrl}/v1/consents`, { headers }))
  expect(answer.status).toBe(200)
  await expect(answer.text()).rejects.toThrow(TypeError)
})

test.each(['dropped', 'cut'] as const)(
  'where fetch is intercepted, a reply that is %s is a network error',
  async (reply) => {
    const sandbox = await sandboxServer({ seed: 1 })
    sandbox.listen()
    try {
      const { call, add } = clientOf(sandbox, fetch)
      await add({ operation: 'listConsents', reply, times: 1 })
      await expect(call('GET', '/v1/consents')).rejects.toThrow(TypeError)
      expect((await call('GET', '/v1/consents')).status).toBe(200)
    } finally {
      sandbox.close()
    }
  },
)

let served: HttpSandbox | undefined
afterEach(() => served?.stop())

/** What arrives at a socket until it is closed. */
function received(url: string, path: string, token: string): Promise<string> {
  const { port, hostname } = new URL(url)
  const lines = [`GET ${path} HTTP/1.1`, `host: ${hostname}`, `authorization: Bearer ${token}`]
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${lines.join('\r\n')}\r\n\r\n`),
    )
    socket.setEncoding('utf8')
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(text))
  })
}

test('over HTTP a dropped reply closes the connection without a byte', async () => {
  served = await startSandbox({ port: 0 })
  const { add } = clientOf(served, fetch)
  const token = await payingClient(served, fetch).applicationToken()
  await add({ operation: 'listConsents', reply: 'dropped', times: 1 })
  expect(await received(served.baseUrl, '/v1/consents', token)).toBe('')
})

test('over HTTP a reply that is cut promises its whole length, and gives half', async () => {
  served = await startSandbox({ port: 0 })
  const { add } = clientOf(served, fetch)
  const token = await payingClient(served, fetch).applicationToken()
  await add({ operation: 'listConsents', reply: 'cut', times: 1 })
  const [head = '', body = ''] = (await received(served.baseUrl, '/v1/consents', token)).split(
    '\r\n\r\n',
  )
  const promised = Number(/content-length: (\d+)/i.exec(head)?.[1])
  expect(head).toMatch(/^HTTP\/1\.1 200 /)
  expect(body.length).toBe(Math.floor(promised / 2))
  expect(promised).toBeGreaterThan(1)
})

test('over HTTP an event stream that is cut begins, and breaks off', async () => {
  served = await startSandbox({ port: 0 })
  const { add } = clientOf(served, fetch)
  const token = await payingClient(served, fetch).applicationToken()
  await add({ operation: 'streamEvents', reply: 'cut', times: 1 })
  const text = await received(served.baseUrl, '/v1/events/stream', token)
  expect(text).toMatch(/^HTTP\/1\.1 200 [\s\S]*text\/event-stream[\s\S]*: a fault rule/)
  // The last chunk of a whole reply is empty (RFC 9112, section 7.1).
  expect(text).not.toMatch(/0\r\n\r\n$/)
})
