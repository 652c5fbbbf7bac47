import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { type HttpSandbox, startSandbox } from '@wekeza/sandbox/http'
import { Hono } from 'hono'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ConsentRequest, type Webhook, Wekeza, type WekezaEvent } from './index.ts'
import { PAYMENT } from './testing/fake-platform.ts'
import { webhook } from './webhooks/hono.ts'
import { applyIfNewer, memoryVersions } from './webhooks.ts'

const { amount, payee, rail } = PAYMENT
const PAYING: ConsentRequest = { kind: 'single_payment', amount, payee, rail }

let sandbox: HttpSandbox
let wekeza: Wekeza
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 })
  wekeza = new Wekeza({ ...sandbox.client, baseUrl: sandbox.baseUrl, logLevel: 'off' })
})
afterAll(() => sandbox.stop())
beforeEach(() => sandbox.reset())

async function pay() {
  const consent = await wekeza.consents.create(PAYING)
  await wekeza.sandbox.approveConsent(consent.id, { customer_id: 'cus_wanjiru' })
  const wanjiru = wekeza.withCustomer(await wekeza.sandbox.createToken({ consent_id: consent.id }))
  return wanjiru.payments.create(PAYMENT)
}

describe('a receiver with the Hono adapter', () => {
  let server: Server
  let secrets: string[]
  let outcome: () => unknown
  let received: WekezaEvent[]
  let registered: Webhook
  beforeEach(async () => {
    received = []
    outcome = () => {}
    const versions = memoryVersions()
    const handler = async (event: WekezaEvent) => {
      const answer = outcome()
      await applyIfNewer(versions, event, (newer) => void received.push(newer))
      return answer
    }
    const app = new Hono().post(
      '/webhooks',
      webhook(() => secrets, handler, { onError: () => {} }),
    )
    server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
    await new Promise((resolve) => server.once('listening', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`
    registered = await wekeza.webhooks.create({ url, types: ['payment.*'] })
    secrets = await secretsOf(registered)
  })
  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })

  const secretsOf = async ({ id }: Webhook) =>
    (await wekeza.webhooks.secrets(id)).data.map(({ secret }) => secret)

  test('takes what the bank tells of a payment', async () => {
    const payment = await pay()
    await sandbox.settled()
    expect(received).toMatchObject([
      {
        type: 'payment.settled',
        resource: { type: 'payment', id: payment.id, version: payment.version },
        data: { id: payment.id, amount },
      },
    ])
  })

  test('takes both secrets while one is rotated, and either of them', async () => {
    const old = secrets
    await wekeza.webhooks.rotateSecret(registered.id, { overlap_seconds: 3600 })
    const fresh = (await secretsOf(registered)).filter((secret) => !old.includes(secret))
    expect(fresh).toHaveLength(1)
    for (const known of [old, fresh]) {
      secrets = known
      await pay()
      await sandbox.settled()
    }
    expect(received).toHaveLength(2)
  })

  test('refuses what an old secret has signed alone', async () => {
    await wekeza.webhooks.rotateSecret(registered.id, { overlap_seconds: 0 })
    await pay()
    await sandbox.settled()
    expect(received).toEqual([])
    const [delivery] = (await wekeza.webhooks.deliveries(registered.id)).data
    expect(delivery?.attempts[0]).toMatchObject({
      status_code: 400,
      reply: expect.stringContaining('webhook_signature_invalid'),
    })
  })

  test.each(['bad_signature', 'duplicate', 'reorder', 'late'] as const)(
    'stands the probe %s of the bank',
    async (kind) => {
      const probe = await wekeza.sandbox.probeWebhook(registered.id, { kind })
      expect(probe).toMatchObject({ kind, passed: true })
    },
  )

  test('that fails gets the same event again', async () => {
    let calls = 0
    outcome = () => {
      calls += 1
      if (calls === 1) throw new Error('the database is down')
    }
    const payment = await pay()
    await sandbox.settled()
    expect(received).toEqual([])
    await wekeza.sandbox.advanceClock({ seconds: 10 })
    await sandbox.settled()
    expect(received.map(({ resource }) => resource.id)).toEqual([payment.id])
  })

  test('that is gone is asked no more', async () => {
    outcome = () => 'gone'
    await pay()
    await sandbox.settled()
    expect(await wekeza.webhooks.get(registered.id)).toMatchObject({
      status: 'disabled',
      disabled_reason: 'gone',
    })
  })
})

describe('the stream', () => {
  test('tells what happens, and goes on behind what it is told', async () => {
    const types = ['payment.*'] as const
    let opened: () => void = () => {}
    const open = new Promise<void>((resolve) => {
      opened = resolve
    })
    const stream = wekeza.events.stream({ types, onOpen: () => opened() })
    const first = stream.next()
    await open
    const [one, two] = [await pay(), await pay()]
    const heard = await first
    if (heard.done) throw new Error('the stream ended')
    expect(heard.value.resource.id).toBe(one.id)
    for await (const event of wekeza.events.stream({ types, after: heard.value.id })) {
      expect([event.type, event.resource.id]).toEqual(['payment.settled', two.id])
      break
    }
    await stream.return()
  })

  test('refuses to begin behind an event that there is not', async () => {
    const stream = wekeza.events.stream({ after: 'evt_never' })
    await expect(stream.next()).rejects.toMatchObject({ status: 404, code: 'event_not_found' })
  })
})

test('a list of events goes on where it ended before', async () => {
  await pay()
  await sandbox.settled()
  const page = await wekeza.events.list({ type: 'payment.*' })
  expect([page.data.length, page.hasMore]).toEqual([1, false])
  const later = await pay()
  await sandbox.settled()
  const next = await wekeza.events.list({ type: 'payment.*', cursor: page.nextCursor ?? '' })
  expect(next.data.map(({ resource }) => resource.id)).toEqual([later.id])
})
