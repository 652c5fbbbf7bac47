import { expect, test, vi } from 'vitest'
import type { AccountAccess } from '../consents/consent.ts'
import { answers, type Listening, listening, SILENT, WALL_MS } from '../testing/listening.ts'
import { APP, instruction, NOW_MS, single } from '../testing/small-bank.ts'
import type { StoredDelivery } from './delivery.ts'
import { dispatch } from './dispatcher.ts'
import { RETRY_AFTER_MS, TRIES_MAX } from './schedule.ts'
import type { Webhook } from './webhook.ts'

const DAY_MS = 86_400_000
const access: AccountAccess = { kind: 'account_access', permissions: ['transactions.read'] }

async function pay({ bank, take, authorised }: Listening, amountMinor = 1_250_00) {
  const consent = await authorised(single(amountMinor))
  await take(await bank.payments.initiate(consent, instruction(amountMinor)))
}

async function deliveriesOf({ bank }: Listening, { id }: Webhook): Promise<StoredDelivery[]> {
  return (await bank.store.deliveries.page(id, { limit: 1_000 })).toReversed()
}

async function only(one: Listening, webhook: Webhook): Promise<StoredDelivery> {
  const [delivery, ...others] = await deliveriesOf(one, webhook)
  if (!delivery || others.length > 0) throw new Error(`${others.length + 1} deliveries`)
  return delivery
}

/** A webhook that hears one event, whose first delivery was answered so. */
async function answered(...replies: Parameters<typeof answers>[]) {
  const one = await listening()
  const webhook = await one.webhook({ types: ['payment.settled'] })
  one.replies.push(...replies.map((reply) => answers(...reply)))
  await pay(one)
  await one.round()
  return { ...one, one, webhook, delivery: await only(one, webhook) }
}

test('an event is sent once to each webhook that listens to it, signed at the wall’s time', async () => {
  const one = await listening()
  await one.webhook({ url: 'https://a.example/hooks', types: ['payment.*'] })
  await one.webhook({ url: 'https://b.example/hooks', types: ['consent.authorised'] })
  await pay(one)
  await one.round()
  expect(one.sent.map(({ url }) => url).toSorted()).toEqual([
    'https://a.example/hooks',
    'https://b.example/hooks',
  ])
  const [message] = one.sent
  const { id } = JSON.parse(message?.body ?? '{}')
  expect(message?.headers['webhook-id']).toBe(id)
  expect(message?.headers.signed).toMatch(new RegExp(`^${WALL_MS} whsec_\\w+$`))
})

test('what was taken is delivered, with what the receiver said', async () => {
  const { delivery } = await answered([202])
  expect(delivery).toMatchObject({ status: 'delivered', dueAtMs: null, tries: 1 })
  expect(delivery.attempts).toEqual([
    { number: 1, atMs: NOW_MS, durationMs: 12, outcome: 'answered', status: 202, ...said(202) },
  ])
})

const said = (status: number) => ({ reply: `said ${status}`, detail: null })

test.each([199, 300, 302, 400, 404, 429, 500, 503])(
  'a receiver that says %i is asked again',
  async (status) => {
    const { delivery } = await answered([status])
    expect(delivery.status).toBe('pending')
    const waitMs = (delivery.dueAtMs ?? 0) - NOW_MS
    expect(waitMs).toBeGreaterThanOrEqual(4_500)
    expect(waitMs).toBeLessThanOrEqual(5_500)
  },
)

test('a receiver that never takes it is asked as often as the schedule says, and then no more', async () => {
  const one = await listening()
  const webhook = await one.webhook({ types: ['payment.settled'] })
  one.replies.push(...Array.from({ length: TRIES_MAX + 5 }, () => SILENT))
  await pay(one)
  for (const waitMs of [0, ...RETRY_AFTER_MS, DAY_MS]) {
    await one.clock.advance(Math.ceil(waitMs * 1.1))
    await one.round()
  }
  expect(await only(one, webhook)).toMatchObject({
    status: 'failed',
    dueAtMs: null,
    tries: TRIES_MAX,
  })
  expect(one.sent).toHaveLength(TRIES_MAX)
  expect(new Set(one.sent.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  expect(new Set(one.sent.map(({ body }) => body)).size).toBe(1)
})

test('a receiver that is gone is asked no more, and its application is told', async () => {
  const { one, webhook, delivery } = await answered([410])
  expect(delivery).toMatchObject({ status: 'failed', dueAtMs: null })
  expect(await one.bank.store.webhooks.get(webhook.id)).toMatchObject({
    ...{ status: 'disabled', disabledReason: 'gone', version: 2 },
  })
  await pay(one)
  await one.round()
  expect(one.sent).toHaveLength(1)
  const { events } = await one.bank.events.page(APP, { afterPlace: 0, limit: 99 })
  expect(events.at(3)?.happening).toMatchObject({
    type: 'webhook.disabled',
    webhook: { id: webhook.id, disabledReason: 'gone' },
  })
})

test('a receiver that asks for rest is left alone, with all that is due to it', async () => {
  const { one, delivery } = await answered([503, '3600'])
  expect(delivery.dueAtMs).toBe(NOW_MS + 3_600_000)
  await pay(one)
  await one.clock.advance(3_599_000)
  await one.round()
  expect(one.sent).toHaveLength(1)
  await one.clock.advance(1_000)
  await one.round()
  expect(one.sent).toHaveLength(3)
})

test('who takes something is not failing any more', async () => {
  const { one, webhook } = await answered([500])
  expect(await one.bank.store.webhooks.get(webhook.id)).toMatchObject({ failingSinceMs: NOW_MS })
  await one.clock.advance(6_000)
  await one.round()
  expect(await one.bank.store.webhooks.get(webhook.id)).toMatchObject({ failingSinceMs: null })
})

test('a webhook that takes nothing for five days is disabled, and its application is told', async () => {
  const one = await listening()
  const failing = await one.webhook({ types: ['payment.settled'] })
  for (let day = 0; day <= 5; day += 1) {
    one.replies.push(...Array.from({ length: 99 }, () => SILENT))
    await pay(one, 100_00 + day)
    await one.round()
    await one.clock.advance(DAY_MS)
    const now = await one.bank.store.webhooks.get(failing.id)
    expect(now?.status).toBe(day < 5 ? 'enabled' : 'disabled')
  }
  expect(await one.bank.store.webhooks.get(failing.id)).toMatchObject({ disabledReason: 'failing' })
})

test('what waits for a webhook that was disabled or deleted is sent no more', async () => {
  for (const end of ['disabled', 'deleted'] as const) {
    const { one, webhook } = await answered([500])
    const stored = await one.bank.webhooks.owned(APP, webhook.id)
    if (!stored) throw new Error('no webhook')
    if (end === 'disabled')
      await one.take(await one.bank.webhooks.update(stored, { status: 'disabled' }))
    else await one.take({ ok: true, changes: one.bank.webhooks.remove(stored) })
    await one.clock.advance(6_000)
    await one.round()
    expect(one.sent).toHaveLength(1)
    expect(await only(one, webhook)).toMatchObject({
      ...{ status: 'discarded', discardedReason: `webhook_${end}`, dueAtMs: null },
    })
  }
})

test('what waits is sent no more once the consent that lets it be heard is revoked', async () => {
  const one = await listening()
  const webhook = await one.webhook({ types: ['transaction.posted'] })
  const consent = await one.authorised(access)
  one.replies.push(SILENT)
  await pay(one)
  await one.round()
  const by = { kind: 'customer', id: 'cus_wanjiru' } as const
  await one.take({ ok: true, ...(await one.bank.consents.revoke(consent, by)) })
  await one.clock.advance(6_000)
  await one.round()
  expect(one.sent).toHaveLength(1)
  expect(await only(one, webhook)).toMatchObject({
    ...{ status: 'discarded', discardedReason: 'not_permitted' },
  })
})

test('a worker that dies after sending leaves it to another, who sends it again', async () => {
  const one = await listening()
  const webhook = await one.webhook({ types: ['payment.settled'] })
  await pay(one)
  await one.bank.events.relay()
  const { store } = one.bank
  const commit = vi.spyOn(store, 'commit').mockRejectedValueOnce(new Error('killed'))
  const faults: unknown[] = []
  const first = dispatch(one.delivering, (cause) => faults.push(cause))
  await first.begin()
  await first.idle()
  commit.mockRestore()
  expect(faults).toHaveLength(1)
  expect(await first.begin()).toBe(0)
  const later = { ...one.delivering, wall: { nowMs: () => WALL_MS + 60_000 } }
  const second = dispatch(later, (cause) => faults.push(cause))
  expect(await second.begin()).toBe(1)
  await second.idle()
  expect(one.sent.map(({ headers }) => headers['webhook-id'])).toEqual([
    one.sent[0]?.headers['webhook-id'],
    one.sent[0]?.headers['webhook-id'],
  ])
  expect(await only(one, webhook)).toMatchObject({ status: 'delivered', tries: 1 })
})

test('whoever asks for it once more while a try is underway is not forgotten', async () => {
  const one = await listening()
  const webhook = await one.webhook({ types: ['payment.settled'] })
  one.replies.push(SILENT)
  await pay(one)
  await one.round()
  await one.clock.advance(6_000)
  const { id } = await only(one, webhook)
  const asking = {
    async send() {
      await one.take(await one.bank.webhooks.redeliver(webhook, id))
      return answers(503)
    },
  }
  const dispatcher = dispatch({ ...one.delivering, sender: asking }, () => {})
  expect(await dispatcher.begin()).toBe(1)
  await dispatcher.idle()
  await one.round()
  expect(await only(one, webhook)).toMatchObject({ status: 'delivered', tries: 1 })
})

test('an event that was not handed over yet is not sent', async () => {
  const one = await listening()
  const webhook = await one.webhook()
  await one.take(one.bank.webhooks.test(webhook))
  const dispatcher = dispatch(one.delivering, () => {})
  expect(await dispatcher.begin()).toBe(1)
  await dispatcher.idle()
  expect(one.sent).toHaveLength(0)
  await one.round()
  expect(one.sent).toHaveLength(1)
})

test('a slow receiver keeps nobody else waiting', async () => {
  const one = await listening()
  const slow = await one.webhook({
    url: 'https://slow.example/',
    types: ['payment.*', 'consent.*'],
  })
  const quick = await one.webhook({ url: 'https://quick.example/', types: ['consent.authorised'] })
  for (let count = 0; count < 30; count += 1) await pay(one, 100_00 + count)
  while ((await one.bank.events.relay()) > 0);
  const sent: string[] = []
  const never = new Promise<never>(() => {})
  const sender = {
    async send({ url }: { readonly url: string }) {
      sent.push(url)
      return url === slow.url ? await never : answers(204)
    },
  }
  const dispatcher = dispatch({ ...one.delivering, sender }, () => {})
  for (let rounds = 0; rounds < 60; rounds += 1) {
    await dispatcher.begin()
    // A delivery takes a few turns until it is written down.
    for (let turns = 0; turns < 50; turns += 1) await Promise.resolve()
  }
  expect(sent.filter((url) => url === quick.url)).toHaveLength(30)
  expect(sent.filter((url) => url === slow.url).length).toBeLessThanOrEqual(32)
})
