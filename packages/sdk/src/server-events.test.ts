import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { dpop, privateKeyJwt } from './auth.ts'
import { Wekeza, type WekezaEvent } from './index.ts'
import { PAYMENT } from './testing/fake-platform.ts'
import { type RealServer, startRealServer } from './testing/real-server.ts'
import { webhook } from './webhooks/express.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

let server: RealServer
let wekeza: Wekeza
beforeAll(async () => {
  server = await startRealServer()
  wekeza = new Wekeza({ ...server.client, baseUrl: server.baseUrl })
})
afterAll(() => server.stop())

async function pay(): Promise<string> {
  const { amount, payee, rail } = PAYMENT
  const consent = await wekeza.consents.create({ kind: 'single_payment', amount, payee, rail })
  await wekeza.sandbox.approveConsent(consent.id, { customer_id: 'cus_wanjiru' })
  const tokens = await wekeza.sandbox.createToken({ consent_id: consent.id })
  return (await wekeza.withCustomer(tokens).payments.create(PAYMENT)).id
}

async function listen(receiver: Server): Promise<string> {
  await new Promise<void>((ready) => receiver.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/webhooks`
}

/** The first event of a stream, after something was done while it stood. */
async function heardWhile(client: Wekeza, types: readonly string[], act: () => Promise<unknown>) {
  const stream = client.events.stream({ types, onOpen: () => void act() })
  for await (const event of stream) return event
  throw new Error('the stream ended')
}

test('what the server sends is verified by an adapter', async () => {
  const received: WekezaEvent[] = []
  let secrets: string[] = []
  const receiver = createServer(
    webhook(
      () => secrets,
      (event) => received.push(event),
    ),
  )
  const url = await listen(receiver)
  const { id } = await wekeza.webhooks.create({ url, types: ['payment.*'] })
  secrets = (await wekeza.webhooks.secrets(id)).data.map(({ secret }) => secret)
  const paymentId = await pay()
  const ids = () => received.map(({ resource }) => resource.id)
  await expect.poll(ids, { timeout: 10_000 }).toEqual([paymentId])
  await wekeza.webhooks.delete(id)
  receiver.closeAllConnections()
  receiver.close()
})

test('the stream tells what happens, and resumes behind it', async () => {
  const first = await heardWhile(wekeza, ['payment.settled'], pay)
  const paid = await pay()
  const behind = wekeza.events.stream({ types: ['payment.settled'], after: first.id })
  for await (const { resource } of behind) {
    expect(resource.id).toBe(paid)
    break
  }
})

test('an application whose tokens are bound to a key hears the stream as well', async () => {
  const { privateKey, ...keyed } = await server.createKeyedApplication()
  const auth = privateKeyJwt({ key: privateKey, kid: 'k1', alg: 'ES256' })
  const own = new Wekeza({ baseUrl: server.baseUrl, ...keyed, auth, dpop: dpop() })
  const trigger = () => own.sandbox.triggerEvent({ type: 'payment.failed' })
  expect(await heardWhile(own, ['payment.*'], trigger)).toMatchObject({
    type: 'payment.failed',
    simulated: true,
  })
})
