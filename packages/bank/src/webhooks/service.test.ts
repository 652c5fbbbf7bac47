import { expect, test } from 'vitest'
import type { AccountAccess } from '../consents/consent.ts'
import { answers, type Listening, listening } from '../testing/listening.ts'
import { APP, FROM, instruction, NOW_MS, single } from '../testing/small-bank.ts'
import type { WebhookWish } from './create-webhook.ts'
import { WEBHOOKS_MAX } from './webhook.ts'

const balances: AccountAccess = { kind: 'account_access', permissions: ['balances.read'] }
const WISH: WebhookWish = {
  url: 'https://hooks.merchant.example/wekeza',
  ...{ description: null, types: ['*'], thresholds: [] },
}

async function pay({ bank, take, authorised }: Listening, amountMinor = 1_250_00) {
  const consent = await authorised(single(amountMinor))
  await take(await bank.payments.initiate(consent, instruction(amountMinor)))
}

const types = ({ sent, bank }: Listening) =>
  Promise.all(
    sent.map(async ({ headers }) => {
      const event = await bank.store.events.get(headers['webhook-id'] ?? '')
      return event?.happening.type
    }),
  )

test('another application’s webhook is not told from one that is not there', async () => {
  const one = await listening()
  const { id } = await one.webhook()
  expect(await one.bank.webhooks.owned(APP, id)).toMatchObject({ id })
  expect(await one.bank.webhooks.owned('app_other', id)).toBeUndefined()
})

test('an application has no more webhooks than the platform keeps', async () => {
  const one = await listening()
  for (let count = 0; count < WEBHOOKS_MAX; count += 1) await one.webhook()
  const refused = await one.bank.webhooks.create(APP, WISH)
  expect(refused).toMatchObject({ ok: false, failure: { code: 'webhooks_too_many' } })
  expect((await one.bank.webhooks.create('app_other', WISH)).ok).toBe(true)
})

test('an address that must not be called is refused when it is given, and when it is changed', async () => {
  const one = await listening()
  const webhook = await one.webhook()
  const url = 'http://127.0.0.1/'
  const failure = { code: 'webhook_url_refused' }
  expect(await one.bank.webhooks.create(APP, { ...WISH, url })).toMatchObject({ failure })
  expect(await one.bank.webhooks.update(webhook, { url })).toMatchObject({ failure })
})

test('a threshold on an account whose balance the application may not read is refused', async () => {
  const one = await listening()
  const thresholds = [{ accountId: FROM, direction: 'below', amountMinor: 1 }] as const
  const refused = { failure: { code: 'threshold_not_permitted', accountId: FROM } }
  expect(await one.bank.webhooks.create(APP, { ...WISH, thresholds })).toMatchObject(refused)
  const webhook = await one.webhook()
  expect(await one.bank.webhooks.update(webhook, { thresholds })).toMatchObject(refused)
  await one.authorised(balances)
  expect((await one.bank.webhooks.create(APP, { ...WISH, thresholds })).ok).toBe(true)
  expect(await one.bank.webhooks.create('app_other', { ...WISH, thresholds })).toMatchObject(
    refused,
  )
})

test('a balance that passes a threshold is told once for each crossing, to that webhook alone', async () => {
  const one = await listening()
  await one.authorised(balances)
  const amountMinor = (await one.bookedMinor(FROM)) - 1_000_00
  const thresholds = [{ accountId: FROM, direction: 'below', amountMinor }] as const
  await one.webhook({ url: 'https://a.example/', types: [], thresholds })
  await one.webhook({ url: 'https://b.example/', types: ['balance.threshold_reached'] })
  for (const paidMinor of [900_00, 200_00, 100_00]) {
    await pay(one, paidMinor)
    await one.round()
  }
  expect(await types(one)).toEqual(['balance.threshold_reached'])
  expect(one.sent.map(({ url }) => url)).toEqual(['https://a.example/'])
  const events = await one.bank.events.page(APP, { afterPlace: 0, limit: 99 })
  const crossing = events.events.find(({ happening }) => 'crossing' in happening)?.happening
  expect(crossing).toMatchObject({
    crossing: { accountId: FROM, balanceMinor: amountMinor - 100_00 },
  })
})

test('a crossing is no other application’s to hear, though it may read the balance', async () => {
  const one = await listening()
  await one.authorised(balances)
  await one.authorised(balances, 'cus_wanjiru', 'app_other')
  const amountMinor = await one.bookedMinor(FROM)
  await one.webhook({ thresholds: [{ accountId: FROM, direction: 'below', amountMinor }] })
  await pay(one)
  await one.round()
  const crossings = async (applicationId: string) => {
    const { events } = await one.bank.events.page(applicationId, { afterPlace: 0, limit: 99 })
    return events.filter(({ happening }) => 'crossing' in happening).length
  }
  expect([await crossings(APP), await crossings('app_other')]).toEqual([1, 0])
})

test('an old secret signs beside the new one until it retires', async () => {
  const one = await listening()
  const webhook = await one.webhook({ types: ['payment.settled'] })
  const secrets = async () => (await one.bank.webhooks.secrets(webhook)).map(({ secret }) => secret)
  const [old] = await secrets()
  await one.take({ ok: true, ...one.bank.webhooks.rotate(webhook, 60_000) })
  const [fresh, before] = await secrets()
  expect(before).toBe(old)
  expect(fresh).not.toBe(old)
  const signed = async () => {
    await pay(one, 100_00 + one.sent.length)
    await one.round()
    return one.sent.at(-1)?.headers.signed?.split(' ').slice(1)
  }
  expect(await signed()).toEqual([fresh, old])
  await one.clock.advance(60_000)
  expect(await signed()).toEqual([fresh])
  expect(await secrets()).toEqual([fresh])
})

test('without an overlap the old secret signs nothing more', async () => {
  const one = await listening()
  const webhook = await one.webhook()
  await one.take({ ok: true, ...one.bank.webhooks.rotate(webhook, 0) })
  expect(await one.bank.webhooks.secrets(webhook)).toHaveLength(1)
})

test('a test is sent to its webhook alone, whatever that listens to', async () => {
  const one = await listening()
  const webhook = await one.webhook({ url: 'https://a.example/', types: [] })
  await one.webhook({ url: 'https://b.example/' })
  const { delivery } = await one.take(one.bank.webhooks.test(webhook))
  await one.round()
  expect(one.sent.map(({ url }) => url)).toEqual(['https://a.example/'])
  expect(await one.bank.webhooks.delivered(webhook, delivery.id)).toMatchObject({
    ...{ status: 'delivered', eventType: 'webhook.test' },
  })
})

test('a delivery can be made once more, whatever became of it', async () => {
  const one = await listening()
  const webhook = await one.webhook({ types: ['payment.settled'] })
  await pay(one)
  await one.round()
  const [before] = await one.bank.webhooks.deliveries(webhook.id, { limit: 1 })
  await one.take(await one.bank.webhooks.redeliver(webhook, before?.id ?? ''))
  await one.round()
  expect(one.sent).toHaveLength(2)
  const [after] = await one.bank.webhooks.deliveries(webhook.id, { limit: 9 })
  expect(after).toMatchObject({ id: before?.id, status: 'delivered', tries: 1 })
  expect(after?.attempts.map(({ number }) => number)).toEqual([1, 2])
})

test('a delivery of another webhook is not there', async () => {
  const one = await listening()
  const [webhook, other] = [await one.webhook(), await one.webhook({ types: [] })]
  await pay(one)
  await one.round()
  const [delivery] = await one.bank.webhooks.deliveries(webhook.id, { limit: 1 })
  const failure = { code: 'delivery_not_found' }
  expect(await one.bank.webhooks.redeliver(other, delivery?.id ?? '')).toMatchObject({ failure })
})

test('nothing is sent to a webhook that is disabled, on request either', async () => {
  const one = await listening()
  const before = await one.webhook()
  const { webhook } = await one.take(await one.bank.webhooks.update(before, { status: 'disabled' }))
  const refused = { failure: { code: 'webhook_disabled', reason: 'requested' } }
  expect(one.bank.webhooks.test(webhook)).toMatchObject(refused)
  expect(await one.bank.webhooks.recover(webhook, 0)).toMatchObject(refused)
})

test('what was missed is sent once the webhook is there again, and what was taken is not', async () => {
  const one = await listening()
  const before = await one.webhook({ types: ['payment.settled'] })
  await pay(one, 100_00)
  await one.round()
  await one.clock.advance(60_000)
  const sinceMs = one.clock.nowMs()
  one.replies.push(answers(410))
  for (let count = 1; count <= 300; count += 1) await pay(one, 100_00 + count)
  await one.round()
  const gone = await one.bank.webhooks.owned(APP, before.id)
  if (!gone) throw new Error('no webhook')
  const { webhook } = await one.take(await one.bank.webhooks.update(gone, { status: 'enabled' }))
  await one.take(await one.bank.webhooks.recover(webhook, sinceMs))
  await one.bank.runDue()
  await one.round()
  const delivered = await one.bank.webhooks.deliveries(webhook.id, {
    limit: 999,
    status: 'delivered',
  })
  expect(delivered).toHaveLength(301)
  // 301 were taken, and one was answered with 410.
  expect(one.sent).toHaveLength(302)
})

test('what was missed before that time is not sent', async () => {
  const one = await listening()
  const before = await one.webhook({ types: ['payment.settled'] })
  const disabled = await one.take(await one.bank.webhooks.update(before, { status: 'disabled' }))
  await pay(one, 100_00)
  await one.clock.advance(60_000)
  const sinceMs = one.clock.nowMs()
  await pay(one, 200_00)
  await one.round()
  const ask = { status: 'enabled' } as const
  const { webhook } = await one.take(await one.bank.webhooks.update(disabled.webhook, ask))
  await one.take(await one.bank.webhooks.recover(webhook, sinceMs))
  await one.bank.runDue()
  await one.round()
  const [message] = one.sent
  const event = await one.bank.store.events.get(message?.headers['webhook-id'] ?? '')
  expect(one.sent).toHaveLength(1)
  expect(event?.happening).toMatchObject({ payment: { instruction: { amountMinor: 200_00 } } })
})

test('whoever enables a webhook again has its failures forgotten', async () => {
  const one = await listening()
  const before = await one.webhook({ types: ['payment.settled'] })
  one.replies.push(answers(503, '3600'))
  await pay(one)
  await one.round()
  const failing = await one.bank.webhooks.owned(APP, before.id)
  expect(failing).toMatchObject({ failingSinceMs: NOW_MS, pausedUntilMs: NOW_MS + 3_600_000 })
  if (!failing) return
  const { webhook } = await one.take(await one.bank.webhooks.update(failing, { status: 'enabled' }))
  expect(webhook).toMatchObject({ failingSinceMs: null, pausedUntilMs: null, version: 2 })
})
