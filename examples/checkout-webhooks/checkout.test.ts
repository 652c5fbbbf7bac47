import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type HttpSandbox, startSandbox } from '@wekeza/sandbox/http'
import { Wekeza } from '@wekeza/sdk'
import { exampleEvent, signWebhook } from '@wekeza/sdk/webhooks/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'

let sandbox: HttpSandbox
let program: ChildProcess
let home: string
let wekeza: Wekeza
let printed = ''
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 })
  wekeza = new Wekeza({ ...sandbox.client, baseUrl: sandbox.baseUrl })
  const port = await freePort()
  home = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    PORT: String(port),
    WEKEZA_BASE_URL: sandbox.baseUrl,
    WEKEZA_CLIENT_ID: sandbox.client.clientId,
    WEKEZA_CLIENT_SECRET: sandbox.client.clientSecret,
  }
  program = spawn('node', [join(import.meta.dirname, 'checkout.ts')], { env })
  program.stdout?.on('data', (text) => {
    printed += text
  })
  program.stderr?.pipe(process.stderr)
  if (program.stdout) await once(program.stdout, 'data')
})
afterAll(async () => {
  program.kill()
  await sandbox.stop()
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

interface Shown {
  readonly id: string
  readonly status: string
}

/** A browser as far as this takes one: it keeps the shop’s cookie, and goes where it is sent. */
async function browse(url: string, method = 'GET', cookie = ''): Promise<Shown> {
  const headers: Record<string, string> = url.startsWith(home) ? { cookie } : {}
  const answer = await fetch(url, { method, headers, redirect: 'manual' })
  const [given] = answer.headers.getSetCookie()
  const kept = url.startsWith(home) && given ? (given.split(';')[0] ?? '') : cookie
  const location = answer.headers.get('location')
  if (location === null) return answer.json() as Promise<Shown>
  return browse(new URL(location, url).href, 'GET', kept)
}

const buy = () => browse(`${home}/orders`, 'POST')
const statusOf = async ({ id }: Shown) => (await browse(`${home}/orders/${id}`)).status

test('an order is paid when the bank says that its payment has settled', async () => {
  const order = await buy()
  await sandbox.settled()
  expect(await statusOf(order)).toBe('paying')
  await wekeza.sandbox.advanceClock({ seconds: 3600 })
  await sandbox.settled()
  expect(await statusOf(order)).toBe('paid')
})

test('an order whose payment fails is not', async () => {
  await wekeza.sandbox.setRail('pesalink', { state: 'failing' })
  const order = await buy()
  await wekeza.sandbox.advanceClock({ seconds: 3600 })
  await sandbox.settled()
  await wekeza.sandbox.setRail('pesalink', { state: 'open' })
  expect(await statusOf(order)).toBe('failed')
})

test('nobody but the bank pays an order', async () => {
  const order = await buy()
  const event = exampleEvent('payment.settled', { data: { reference: order.id, version: 9 } })
  const secret = `whsec_${btoa('a secret that another bank may have')}`
  const { headers, body } = await signWebhook({ secret, event })
  const url = `${home}/webhooks/transaction`
  expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(400)
  expect(await statusOf(order)).toBe('paying')
})

test('an event that comes again, or late, changes nothing', async () => {
  const order = await buy()
  await wekeza.sandbox.advanceClock({ seconds: 3600 })
  await sandbox.settled()
  const [{ id } = { id: '' }] = (await wekeza.webhooks.list()).data
  for (const delivery of (await wekeza.webhooks.deliveries(id, { limit: 4 })).data) {
    await wekeza.webhooks.redeliver(id, delivery.id)
  }
  await sandbox.settled()
  expect(await statusOf(order)).toBe('paid')
  expect(printed).toContain('payment.pending duplicate')
  const late = exampleEvent('payment.pending', { id: 'evt_late', data: { reference: order.id } })
  const [settled] = (
    await wekeza.events.list({ type: 'payment.settled' }).toArray({ max: 100 })
  ).filter((event) => event.type === 'payment.settled' && event.data.reference === order.id)
  const { data } = await wekeza.webhooks.secrets(id)
  const secret = data.map((one) => one.secret)
  const resource = { ...late.resource, id: settled?.resource.id ?? '', version: 1 }
  const { headers, body } = await signWebhook({ secret, event: { ...late, resource } })
  await fetch(`${home}/webhooks/transaction`, { method: 'POST', headers, body })
  expect([printed.includes('evt_late payment.pending older'), await statusOf(order)]).toEqual([
    true,
    'paid',
  ])
})

test('the shop registers its webhook once', async () => {
  expect((await wekeza.webhooks.list()).data).toHaveLength(1)
})
