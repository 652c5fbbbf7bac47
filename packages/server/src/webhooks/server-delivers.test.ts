import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DEMO_BANK } from '@wekeza/platform'
import { Webhook as Verifier } from 'standardwebhooks'
import { Webhook as Svix } from 'svix'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Config } from '../config/config.ts'
import { openPlatform } from '../platform/open-platform.ts'
import { KEYS_READ_EVERY_MS } from '../secrets/rotate-keys.ts'
import { MASTER_STEPS, stepMaster } from '../secrets/rotate-master.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { applicationToken, call, testServer } from '../testing/test-server.ts'

interface Taken {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A receiver on this machine, and what it has taken. */
async function aReceiver(answerAfterMs: number) {
  const taken: Taken[] = []
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString()
    taken.push({ headers: request.headers, body })
    await new Promise((resolve) => setTimeout(resolve, answerAfterMs))
    response.writeHead(204).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { taken, url: `http://localhost:${(server.address() as AddressInfo).port}/hooks` }
}

/** An application of a server that listens at a receiver. */
async function listening(options: Partial<Config> = {}, answerAfterMs = 0) {
  const server = await testServer(options)
  const token = await applicationToken(server, 'webhooks.manage')
  const { taken, url } = await aReceiver(answerAfterMs)
  const ask = (request: string, body?: object) => call(server, token, request, body)
  const made = await ask('POST /v1/webhooks', { url, types: ['*'] })
  expect(made).toMatchObject({ status: 201 })
  const path = `/v1/webhooks/${made.body.id}`
  return { server, ask, path, taken }
}

const secretsOf = (answer: { body: { data: { secret: string }[] } }) =>
  answer.body.data.map(({ secret }) => secret)

const stores: readonly [string, () => Promise<Partial<Config>>][] = [
  ['SQLite', async () => ({})],
  ['PostgreSQL', async () => ({ databaseUrl: await freshDatabase() })],
]

describe.each(stores)('a server on %s', (_, options) => {
  test('sends what happens, signed by each secret in force, and writes down that it arrived', async () => {
    const { ask, path, taken } = await listening(await options())
    await ask(`POST ${path}/rotate-secret`, {})
    const { body: delivery } = await ask(`POST ${path}/test`)
    await expect.poll(() => taken.length, { timeout: 5_000 }).toBe(1)
    const secrets = secretsOf(await ask(`GET ${path}/secrets`))
    expect(secrets).toHaveLength(2)
    const [{ headers, body } = { headers: {}, body: '' }] = taken
    for (const secret of secrets) {
      expect(new Verifier(secret).verify(body, headers as Record<string, string>)).toMatchObject({
        id: delivery.event_id,
        type: 'webhook.test',
      })
      new Svix(secret).verify(body, headers as Record<string, string>)
    }
    await expect
      .poll(async () => (await ask(`GET ${path}/deliveries/${delivery.id}`)).body)
      .toMatchObject({ status: 'delivered', attempts: [{ status_code: 204 }] })
  })
})

test('secrets are still those after the master key was rotated under the running server', {
  timeout: 60_000,
}, async () => {
  const { server, ask, path, taken } = await listening({ databaseUrl: await freshDatabase() })
  const before = secretsOf(await ask(`GET ${path}/secrets`))
  const platform = await openPlatform(server.config)
  onTestFinished(() => platform.close())
  for (const step of MASTER_STEPS) {
    // The running server has read the file of one step before the next is taken.
    if (step !== 'add')
      await new Promise((resolve) => setTimeout(resolve, KEYS_READ_EVERY_MS + 500))
    await stepMaster(platform, step)
  }
  expect(secretsOf(await ask(`GET ${path}/secrets`))).toEqual(before)
  await ask(`POST ${path}/test`)
  await expect.poll(() => taken.length, { timeout: 5_000 }).toBe(1)
})

test('where an operator does not let it, a webhook to this machine is refused at each attempt', async () => {
  const { ask, path, taken } = await listening({ webhookLoopback: false })
  const { body: delivery } = await ask(`POST ${path}/test`)
  await expect
    .poll(async () => (await ask(`GET ${path}/deliveries/${delivery.id}`)).body)
    .toMatchObject({ status: 'pending', attempts: [{ outcome: 'address_refused' }] })
  expect(taken).toEqual([])
})

test('a server that is stopped waits for what is underway, and writes down that it arrived', async () => {
  const { server, ask, path, taken } = await listening({}, 500)
  const { body: delivery } = await ask(`POST ${path}/test`)
  await expect.poll(() => taken.length, { timeout: 5_000 }).toBe(1)
  await server.stop()
  const platform = await openPlatform(server.config)
  onTestFinished(() => platform.close())
  const { deliveries } = platform.stores.bank(DEMO_BANK)
  expect(await deliveries.get(delivery.id)).toMatchObject({ status: 'delivered' })
})
