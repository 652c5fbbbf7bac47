import { expect, test, vi } from 'vitest'
import { listening } from '../testing/listening.ts'
import { instruction, type SmallBank, single, smallBank } from '../testing/small-bank.ts'
import { resourceOf } from './resource-of.ts'

async function pay(small: SmallBank, amountMinor = 1_250_00) {
  const consent = await small.authorised(single(amountMinor))
  await small.take(await small.bank.payments.initiate(consent, instruction(amountMinor)))
}

test('what waits is given places without gaps, in the order in which it happened', async () => {
  const small = await smallBank()
  for (let count = 0; count < 60; count += 1) await pay(small, 100_00 + count)
  const waiting = await small.bank.store.events.waiting(1_000)
  while ((await small.bank.events.relay()) > 0);
  expect(await small.bank.store.events.waiting(1)).toEqual([])
  const placed = await Promise.all(waiting.map(({ id }) => small.bank.store.events.get(id)))
  expect(placed.map((event) => event?.place)).toEqual(waiting.map((_, index) => index + 1))
  expect(waiting.length).toBeGreaterThan(200)
})

test('two that hand over at once hand each event over once', async () => {
  const bank = await listening()
  await bank.webhook()
  await pay(bank)
  const waiting = await bank.bank.store.events.waiting(100)
  const relayed = await Promise.all([bank.bank.events.relay(), bank.bank.events.relay()])
  expect(relayed.toSorted()).toEqual([0, waiting.length])
  await bank.round()
  const ids = bank.sent.map(({ headers }) => headers['webhook-id'])
  expect(new Set(ids).size).toBe(ids.length)
})

test('a batch that could not be committed is handed over later, whole', async () => {
  const bank = await listening()
  await bank.webhook()
  await pay(bank)
  const commit = vi.spyOn(bank.bank.store, 'commit').mockRejectedValueOnce(new Error('no disk'))
  await expect(bank.bank.events.relay()).rejects.toThrow('no disk')
  commit.mockRestore()
  expect(await bank.bank.store.events.lastPlace()).toBe(0)
  await bank.round()
  expect(bank.sent.length).toBe(3)
})

test('the events of one payment carry its versions, one after the other', async () => {
  const small = await smallBank()
  const away = { payee: { ...instruction(1).payee, bank_code: '01' }, rail: 'pesalink' } as const
  const consent = await small.authorised(single(1_200_00, away))
  const { payment } = await small.take(
    await small.bank.payments.initiate(consent, instruction(1_200_00, away)),
  )
  await small.clock.advance((payment.expectedAtMs ?? 0) - small.clock.nowMs())
  await small.bank.runDue()
  const events = await small.bank.store.events.waiting(100)
  const versions = (id: string) =>
    events.map(resourceOf).flatMap((one) => (one.id === id ? [one.version] : []))
  expect(versions(payment.id)).toEqual([1, 2])
  expect(versions(consent.id)).toEqual([2, 3])
})

test('a batch begins four hundred deliveries at most, and what it leaves comes with the next', async () => {
  const small = await listening()
  for (let count = 0; count < 18; count += 1) await small.webhook()
  for (let count = 0; count < 15; count += 1) await pay(small, 100_00 + count)
  const waiting = await small.bank.store.events.waiting(1_000)
  const batches = []
  for (;;) {
    const batch = await small.bank.events.relayBatch()
    if (batch.events === 0) break
    batches.push(batch)
  }
  expect(batches.length).toBeGreaterThan(1)
  expect(Math.max(...batches.map(({ deliveries }) => deliveries))).toBeLessThanOrEqual(400)
  expect(batches.reduce((sum, { events }) => sum + events, 0)).toBe(waiting.length)
  expect(await small.bank.store.events.lastPlace()).toBe(waiting.length)
})
