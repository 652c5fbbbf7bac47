import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type HttpSandbox, startSandbox } from '@wekeza/sandbox/http'
import { Hono } from 'hono'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { askForPostgres } from '../../../tools/postgres/ask-for-postgres.ts'
import type { Wekeza, WekezaEvent } from './index.ts'
import { PAYMENT } from './testing/fake-platform.ts'
import { OTHER_SECRET } from './testing/webhook-of.ts'
import { run, snippetsUnder, type Take, taking } from './testing/webhooks-guide.ts'
import { webhook as inExpress } from './webhooks/express.ts'
import { webhook as inHono } from './webhooks/hono.ts'
import { webhook as inNext } from './webhooks/next.ts'
import { exampleEvent, signWebhook } from './webhooks/testing.ts'

test('a queue takes what needs longer', async () => {
  const queue = { add: vi.fn() }
  const { enqueue } = await run(snippetsUnder('Answer fast').join('\n'), { queue }, 'enqueue')
  const event = exampleEvent('payment.settled')
  await (enqueue as Take)(event)
  expect(queue.add).toHaveBeenCalledWith(event.id, event)
})

test('a database takes each event once and never goes back, whoever comes at the same time', async () => {
  const cluster = askForPostgres()
  const schema = `guide_${crypto.randomUUID().replaceAll('-', '')}`
  const options = `-c search_path=${schema}`
  const database = new pg.Pool({ connectionString: cluster, options })
  const heading = 'Once, and never backwards'
  try {
    await database.query(`CREATE SCHEMA ${schema}`)
    await database.query(snippetsUnder(heading, 'sql').join('\n'))
    await database.query('CREATE TABLE orders (payment_id text, status text)')
    await database.query(`INSERT INTO orders VALUES ('pay_42', 'new')`)
    const [code = ''] = snippetsUnder(heading)
    const { takeInDatabase } = await run(code, { database }, 'takeInDatabase')
    const take = takeInDatabase as Take
    const event = (version: number, status: string) =>
      exampleEvent('payment.settled', {
        id: `evt_${version}`,
        data: { id: 'pay_42', version, status },
      })
    const second = event(2, 'settled')
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => take(second)))
    expect(outcomes.sort()).toEqual(['applied', ...Array.from({ length: 7 }, () => 'duplicate')])
    expect(await take(event(1, 'pending'))).toBe('older')
    const { rows } = await database.query('SELECT status FROM orders')
    expect(rows).toEqual([{ status: 'settled' }])
  } finally {
    await database.query(`DROP SCHEMA ${schema} CASCADE`)
    await database.end()
  }
})

describe('with a test bank', () => {
  let sandbox: HttpSandbox
  let server: Server
  let wekeza: Wekeza
  let registered: { id: string }
  let secret = ''
  let known: string | string[] = ''
  const received: WekezaEvent[] = []
  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0 })
    const take = async (event: WekezaEvent) => void received.push(event)
    server = createServer(inExpress(() => known, take, { onError: () => {} }))
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const { port } = server.address() as AddressInfo
    vi.stubEnv('WEKEZA_BASE_URL', sandbox.baseUrl)
    vi.stubEnv('WEKEZA_CLIENT_ID', sandbox.client.clientId)
    vi.stubEnv('WEKEZA_CLIENT_SECRET', sandbox.client.clientSecret)
    const [code = ''] = snippetsUnder('Register')
    const here = code.replace('127.0.0.1:3000', `127.0.0.1:${port}`)
    const made = await run(here, {}, 'wekeza, registered, secret')
    ;({ wekeza, registered, secret } = made as {
      wekeza: Wekeza
      registered: { id: string }
      secret: string
    })
    known = secret
    vi.unstubAllEnvs()
  })
  afterAll(async () => {
    server.closeAllConnections()
    server.close()
    await sandbox.stop()
  })

  async function pay() {
    const { amount, payee, rail } = PAYMENT
    const consent = await wekeza.consents.create({ kind: 'single_payment', amount, payee, rail })
    await wekeza.sandbox.approveConsent(consent.id, { customer_id: 'cus_wanjiru' })
    const tokens = await wekeza.sandbox.createToken({ consent_id: consent.id })
    const { id } = await wekeza.withCustomer(tokens).payments.create(PAYMENT)
    await sandbox.settled()
    return id
  }
  const takenIds = () => received.map(({ resource }) => resource.id)

  test('what is registered is sent, and verified', async () => {
    const id = await pay()
    expect(takenIds()).toContain(id)
  })

  test('a rotated secret is taken by who knows both', async () => {
    const { take, orders } = await taking()
    const names = { wekeza, registered, take, webhook: inNext }
    const [code = ''] = snippetsUnder('Rotate the secret')
    const { POST, both } = await run(code, names, 'POST, both')
    known = both as string[]
    const event = exampleEvent('payment.settled')
    for (const own of known) {
      const { headers, body } = await signWebhook({ secret: own, event })
      const request = new Request('http://a', { method: 'POST', headers, body })
      expect((await (POST as (r: Request) => Promise<Response>)(request)).status).toBe(204)
    }
    expect([known.length, orders.markPaid.mock.calls.length]).toEqual([2, 1])
  })

  test('a receiver is tested without a bank, and with one', async () => {
    const [alone = '', withBank = ''] = snippetsUnder('Test your receiver')
    const app = new Hono().post(
      '/webhooks/transaction',
      inHono(secret, () => {}),
    )
    const names = { exampleEvent, signWebhook, secret, app, wekeza, registered }
    const { answer } = await run(alone, names, 'answer')
    expect((answer as Response).status).toBe(204)
    const { probe } = await run(withBank, names, 'probe')
    expect(probe).toMatchObject({ passed: true })
    await sandbox.settled()
    const types = received.map(({ type }) => type)
    expect(types).toEqual(expect.arrayContaining(['webhook.test', 'payment.failed']))
  })

  test('what failed is redelivered, and what was missed is recovered', async () => {
    const outageBegan = (await wekeza.sandbox.clock()).now
    const right = known
    known = OTHER_SECRET
    const id = await pay()
    for (const minutes of [0.1, 6, 33, 132, 330, 660, 924, 1_320, 1_584]) {
      await wekeza.sandbox.advanceClock({ seconds: minutes * 60 })
      await sandbox.settled()
    }
    known = right
    expect(takenIds()).not.toContain(id)
    const lines: unknown[] = []
    const names = {
      wekeza,
      registered,
      outageBegan,
      console: { log: (x: unknown) => lines.push(x) },
    }
    const [redeliver = '', recover = ''] = snippetsUnder('When a delivery fails')
    await run(redeliver, names, '')
    await sandbox.settled()
    expect([takenIds().includes(id), lines.length]).toEqual([true, 1])
    await wekeza.webhooks.update(registered.id, { status: 'disabled' })
    const missed = await pay()
    await run(recover, names, '')
    await sandbox.settled()
    expect(takenIds()).toContain(missed)
  })

  test('a stream and a list bring the same events, each behind where it stopped', async () => {
    const [stream = '', list = ''] = snippetsUnder('Without an address of your own')
    const taken: string[] = []
    const controller = new AbortController()
    const { signal } = controller
    const take = async ({ id }: WekezaEvent) => void taken.push(id)
    let place: string | undefined
    const cursor = {
      read: async () => place,
      async write(next: string) {
        place = next
      },
    }
    await run(list, { wekeza, take, cursor }, '')
    const count = taken.length
    const last = {
      read: async () => taken.at(-2),
      write: async () => controller.abort(),
    }
    await run(stream, { wekeza, take, last, signal }, '')
    expect([count > 2, taken.length, taken.at(-1)]).toEqual([true, count + 1, taken[count - 1]])
    await run(list, { wekeza, take, cursor }, '')
    expect(taken).toHaveLength(count + 1)
  })
})
