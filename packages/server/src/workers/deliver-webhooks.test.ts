import type { Message, Sender, Webhook } from '@wekeza/bank'
import { Webhook as Verifier } from 'standardwebhooks'
import { expect, onTestFinished, test } from 'vitest'
import type { ServerBank } from '../banks/open-banks.ts'
import { aBank } from '../testing/a-bank.ts'
import { deliverWebhooks } from './deliver-webhooks.ts'

const WALL = { nowMs: () => Date.now() }
const ANSWERED = {
  kind: 'answered',
  status: 204,
  reply: '',
  retryAfter: null,
  durationMs: 1,
} as const

/** A worker over one bank, and a sender that notes what it is given, and waits where it is told to. */
function begun(waitFor: (message: Message) => Promise<unknown> = async () => {}) {
  const one = aBank('live')
  const sent: Message[] = []
  const faults: unknown[] = []
  const sender: Sender = {
    async send(message) {
      sent.push(message)
      await waitFor(message)
      return ANSWERED
    },
  }
  const worker = deliverWebhooks({
    ...{ bankKeys: async () => ['live'], banks: { open: () => one }, sender, wall: WALL },
    ...{ way: { after: async () => {} }, publicUrl: 'https://bank.example' },
    onFault: (_, cause) => faults.push(cause),
  })
  onTestFinished(() => worker.stop())
  return { worker, one, sent, faults }
}

async function aWebhook({ bank }: ServerBank, name: string): Promise<Webhook> {
  const url = `https://${name}.merchant.example/`
  const wish = { url, description: null, types: ['*'], thresholds: [] }
  const made = await bank.webhooks.create('app_demo', wish)
  if (!made.ok) throw new Error(made.failure.code)
  await bank.store.commit({ changes: made.changes })
  return made.webhook
}

/** Asks for a test, and hands its event over. @returns the delivery's id */
async function tested({ bank }: ServerBank, { id }: Webhook): Promise<string> {
  const webhook = await bank.store.webhooks.get(id)
  const made = webhook && bank.webhooks.test(webhook)
  if (!made?.ok) throw new Error('it cannot be tested')
  await bank.store.commit({ changes: made.changes })
  await bank.events.relay()
  return made.delivery.id
}

test('what is due is sent, signed so that its receiver believes it, and written down', async () => {
  const { worker, one, sent } = begun()
  const webhook = await aWebhook(one, 'shop')
  const [{ secret = '' } = {}] = await one.bank.webhooks.secrets(webhook)
  const deliveryId = await tested(one, webhook)
  worker.nudge('live')
  await expect
    .poll(() => one.bank.store.deliveries.get(deliveryId))
    .toMatchObject({ status: 'delivered', attempts: [{ status: 204 }] })
  const [message] = sent
  expect(message).toMatchObject({ url: webhook.url, testBank: false })
  // The library has a time limit of five minutes of its own.
  new Verifier(secret).verify(message?.body ?? '', { ...message?.headers })
  expect(JSON.parse(message?.body ?? '')).toMatchObject({ type: 'webhook.test', sequence: 1 })
})

test('what falls due without a nudge is sent soon', async () => {
  const { one, sent } = begun()
  await tested(one, await aWebhook(one, 'shop'))
  await expect.poll(() => sent.length).toBe(1)
})

test('a receiver that is slow keeps no other waiting', async () => {
  const gate = Promise.withResolvers<void>()
  const { worker, one, sent } = begun(({ url }) =>
    url.includes('slow') ? gate.promise : Promise.resolve(),
  )
  const [slow, fast] = [await aWebhook(one, 'slow'), await aWebhook(one, 'fast')]
  await tested(one, slow)
  worker.nudge('live')
  await expect.poll(() => sent.length).toBe(1)
  const deliveryId = await tested(one, fast)
  worker.nudge('live')
  await expect
    .poll(() => one.bank.store.deliveries.get(deliveryId))
    .toMatchObject({ status: 'delivered' })
  gate.resolve()
})

test('hundreds that are due are all sent, each once', async () => {
  const { worker, one, sent, faults } = begun(() => new Promise(setImmediate))
  const webhook = await aWebhook(one, 'shop')
  for (let count = 0; count < 400; count += 1) await tested(one, webhook)
  worker.nudge('live')
  await expect.poll(() => sent.length, { timeout: 2_500 }).toBe(400)
  const ids = new Set(sent.map(({ headers }) => headers['webhook-id']))
  expect([ids.size, faults]).toEqual([400, []])
})

test('once it is stopped, what is underway comes to its end and nothing more begins', async () => {
  const gate = Promise.withResolvers<void>()
  const { worker, one, sent } = begun(() => gate.promise)
  const webhook = await aWebhook(one, 'shop')
  const deliveryId = await tested(one, webhook)
  worker.nudge('live')
  await expect.poll(() => sent.length).toBe(1)
  const stopping = worker.stop()
  await tested(one, webhook)
  gate.resolve()
  await stopping
  expect(await one.bank.store.deliveries.get(deliveryId)).toMatchObject({ status: 'delivered' })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(sent).toHaveLength(1)
})
