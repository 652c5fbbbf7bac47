import { expect, test } from 'vitest'
import { bankWithCore, OPENING_MINOR } from '../testing/bank-with-core.ts'
import type { Manner } from '../testing/core-manners.ts'
import { salary } from '../testing/pretend-core.ts'
import { APP, ELSEWHERE } from '../testing/small-bank.ts'
import { PATIENCE_MS } from './patience.ts'

const AMOUNT_MINOR = 30_000
const LONG_MS = PATIENCE_MS * 2
const SOUND = { sumMinor: 0, heldMinor: 0, paidTwice: 0 }

test('each item of a file is left to the core, and the file ends with the last of them', async () => {
  const { core, payAll, wait, store, bookedMinor, invariants } = await bankWithCore()
  core.manners.push('books', 'refuses', 'loses the answer')
  const { id } = await payAll([100, 200, 400, 800])
  await wait(0)
  expect(await store.bulks.get(id)).toMatchObject({ settled: { count: 2, amountMinor: 900 } })
  await wait(60_000)
  expect(await store.bulks.get(id)).toMatchObject({
    settled: { count: 3, amountMinor: 1_300 },
    failed: { count: 1, amountMinor: 200 },
  })
  expect(await bookedMinor('acc_ben')).toBe(OPENING_MINOR + 1_300)
  expect(await invariants()).toMatchObject(SOUND)
})

test('a transfer between own accounts waits for the core too', async () => {
  const { transfer, wait, store, bookedMinor, invariants } = await bankWithCore()
  const { id } = await transfer(AMOUNT_MINOR)
  expect(await store.transfers.get(id)).toMatchObject({ status: 'pending' })
  await wait(0)
  expect(await store.transfers.get(id)).toMatchObject({ status: 'settled' })
  expect(await bookedMinor('acc_ann_savings')).toBe(OPENING_MINOR + AMOUNT_MINOR)
  expect(await invariants()).toMatchObject(SOUND)
})

test('a transfer that the core refuses gives the money back', async () => {
  const { core, transfer, wait, store, bookedMinor, invariants } = await bankWithCore()
  core.manners.push('refuses')
  const { id } = await transfer(AMOUNT_MINOR)
  await wait(0)
  const failed = { status: 'failed', failureCode: 'insufficient_funds' }
  expect(await store.transfers.get(id)).toMatchObject(failed)
  expect(await bookedMinor('acc_ann')).toBe(OPENING_MINOR)
  expect(await invariants()).toMatchObject(SOUND)
})

test('a refund from an account of this bank is held there until the core has booked it', async () => {
  const { pay, giveBack, wait, store, bookedMinor, invariants } = await bankWithCore()
  const payment = await pay(AMOUNT_MINOR)
  await wait(0)
  const { id } = await giveBack(payment, 10_000)
  expect(await store.refunds.get(id)).toMatchObject({ status: 'pending' })
  expect(await store.accounts.get('acc_ben')).toMatchObject({ heldMinor: 10_000 })
  await wait(0)
  expect(await store.refunds.get(id)).toMatchObject({ status: 'settled' })
  expect(await bookedMinor('acc_ann')).toBe(OPENING_MINOR - AMOUNT_MINOR + 10_000)
  expect(await invariants()).toMatchObject(SOUND)
})

test('a refund that the core refuses leaves its room to another', async () => {
  const { core, pay, giveBack, wait, store, invariants } = await bankWithCore()
  core.manners.push('books', 'refuses')
  const payment = await pay(AMOUNT_MINOR)
  await wait(0)
  const { id, paymentId } = await giveBack(payment, 10_000)
  await wait(0)
  expect(await store.refunds.get(id)).toMatchObject({ status: 'failed' })
  expect(await store.payments.get(paymentId)).toMatchObject({ refundedMinor: 0 })
  expect(await invariants()).toMatchObject(SOUND)
})

test('what a rail brings back comes by the core, once', async () => {
  const { pay, wait, bank, take, bookedMinor, differences, invariants } = await bankWithCore()
  const { id, feeMinor } = await pay(AMOUNT_MINOR, { rail: 'pesalink', payee: ELSEWHERE })
  await wait(0)
  const all = { amountMinor: null, consentId: null, reason: null }
  await take(await bank.refunds.order(APP, id, all))
  await wait(0)
  await bank.core.readFeed()
  await wait(LONG_MS)
  expect(await bookedMinor('acc_ann')).toBe(OPENING_MINOR - feeMinor)
  expect(await differences()).toEqual([])
  expect(await invariants()).toMatchObject(SOUND)
  expect((await bank.core.reconcile())?.balances).toEqual([])
})

test('accounts come from the core, and their money from its feed', async () => {
  const { bookedMinor, bank, invariants } = await bankWithCore()
  expect(await bookedMinor('acc_ann')).toBe(OPENING_MINOR)
  expect(await bank.customers.get('cus_ann')).toMatchObject({ name: 'ann Kamau' })
  expect(await invariants()).toMatchObject(SOUND)
})

test('a payment is held until the core has booked it', async () => {
  const { pay, wait, status, store, bookedMinor, invariants } = await bankWithCore()
  const { id } = await pay(AMOUNT_MINOR)
  expect(await status(id)).toBe('pending')
  expect(await store.accounts.get('acc_ann')).toMatchObject({
    bookedMinor: OPENING_MINOR,
    heldMinor: AMOUNT_MINOR,
  })
  await wait(0)
  expect(await status(id)).toBe('settled')
  expect(await bookedMinor('acc_ann')).toBe(OPENING_MINOR - AMOUNT_MINOR)
  expect(await bookedMinor('acc_ben')).toBe(OPENING_MINOR + AMOUNT_MINOR)
  expect(await invariants()).toMatchObject(SOUND)
})

test('what the core refuses fails with its reason, and gives the money back', async () => {
  const { core, pay, wait, store, bookedMinor, invariants } = await bankWithCore()
  core.manners.push('refuses')
  const { id } = await pay(AMOUNT_MINOR)
  await wait(0)
  expect(await store.payments.get(id)).toMatchObject({
    status: 'failed',
    failureCode: 'insufficient_funds',
  })
  expect(await bookedMinor('acc_ann')).toBe(OPENING_MINOR)
  expect(await invariants()).toMatchObject(SOUND)
})

test('a core whose answer was lost is asked what became of it, and not to do it again', async () => {
  const { core, pay, wait, status } = await bankWithCore()
  core.manners.push('loses the answer')
  const { id } = await pay(AMOUNT_MINOR)
  await wait(0)
  expect(await status(id)).toBe('pending')
  await wait(LONG_MS)
  expect(await status(id)).toBe('settled')
  expect(core.instructed).toEqual([id])
})

test('a payment to another bank leaves by the core, with its fee', async () => {
  const { pay, wait, status, store, bank, differences, core } = await bankWithCore()
  const { id, feeMinor } = await pay(AMOUNT_MINOR, { rail: 'eft', payee: ELSEWHERE })
  expect(feeMinor).toBeGreaterThan(0)
  await wait(0)
  expect(await status(id)).toBe('settled')
  await bank.core.readFeed()
  expect(await store.accounts.get('acc_ann')).toMatchObject({
    bookedMinor: OPENING_MINOR - AMOUNT_MINOR - feeMinor,
    heldMinor: 0,
  })
  expect(core.instructed).toEqual([id])
  await wait(LONG_MS)
  expect(await differences()).toEqual([])
  expect((await bank.core.reconcile())?.balances).toEqual([])
})

test('what the feed brings again is taken once', async () => {
  const { core, bank, bookedMinor, store } = await bankWithCore()
  core.booked.push({ ...salary('cp_salary'), amountMinor: 5_000 })
  await bank.core.readFeed()
  const again = [...core.booked]
  core.booked.push(...again)
  await bank.core.readFeed()
  expect(await bookedMinor('acc_ann')).toBe(OPENING_MINOR + 5_000)
  expect(await store.transactions.page('acc_ann', { limit: 9 })).toHaveLength(2)
})

test('two that read the feed at the same time take each posting once', async () => {
  const { core, bank, bookedMinor } = await bankWithCore()
  core.booked.push(salary('cp_salary'))
  await Promise.all([bank.core.readFeed(), bank.core.readFeed(), bank.core.readFeed()])
  expect(await bookedMinor('acc_ann')).toBe(OPENING_MINOR + 700)
})

test('what was paid at the core itself may take an account below what is held', async () => {
  const { core, pay, bank, store, wait } = await bankWithCore()
  await pay(90_000)
  core.booked.push({ ...salary('cp_card'), amountMinor: -20_000 })
  await bank.core.readFeed()
  expect(await store.accounts.get('acc_ann')).toMatchObject({
    bookedMinor: OPENING_MINOR - 20_000,
    heldMinor: 90_000,
  })
  // What the core then books all the same is so, and is written down.
  await wait(0)
  expect(await store.accounts.get('acc_ann')).toMatchObject({ bookedMinor: -10_000, heldMinor: 0 })
})

test('a payment that the feed shows first is settled by it, once', async () => {
  const { core, pay, wait, bank, status, bookedMinor, invariants } = await bankWithCore()
  core.manners.push('loses the answer')
  const { id } = await pay(AMOUNT_MINOR)
  await wait(0)
  expect(await status(id)).toBe('pending')
  await bank.core.readFeed()
  expect(await status(id)).toBe('settled')
  await wait(LONG_MS)
  expect(await bookedMinor('acc_ben')).toBe(OPENING_MINOR + AMOUNT_MINOR)
  expect(await invariants()).toMatchObject(SOUND)
})

test.each<Manner>(['drops', 'loses the answer'])(
  'a core that %s is asked what became of it, and the payment is made once',
  async (manner) => {
    const { core, pay, wait, status, bookedMinor, invariants } = await bankWithCore()
    core.manners.push(manner)
    const { id } = await pay(AMOUNT_MINOR)
    await wait(0)
    expect(await status(id)).toBe('pending')
    await wait(5_000)
    expect(await status(id)).toBe('settled')
    expect(await bookedMinor('acc_ben')).toBe(OPENING_MINOR + AMOUNT_MINOR)
    expect(await invariants()).toMatchObject(SOUND)
  },
)

test('a core that is silent for long is told as waiting, and what it says at last ends that', async () => {
  const { core, pay, wait, status, differences, invariants } = await bankWithCore()
  core.silent = true
  const { id } = await pay(AMOUNT_MINOR)
  await wait(0)
  expect(await differences()).toEqual([])
  await wait(PATIENCE_MS)
  expect(await differences()).toEqual([['waiting', id]])
  core.silent = false
  await wait(60_000)
  expect(await status(id)).toBe('settled')
  expect(await differences()).toEqual([])
  expect(await invariants()).toMatchObject(SOUND)
})

test('a core that takes long to decide is waited for', async () => {
  const { core, pay, wait, status, invariants } = await bankWithCore()
  core.manners.push('accepts')
  const { id } = await pay(AMOUNT_MINOR)
  await wait(0)
  await wait(60_000)
  expect(await status(id)).toBe('pending')
  core.decide(id)
  await wait(60_000)
  expect(await status(id)).toBe('settled')
  expect(await invariants()).toMatchObject(SOUND)
})

test('somebody of the bank ends what the core will never answer', async () => {
  const { core, pay, wait, bank, status, differences, invariants } = await bankWithCore()
  core.silent = true
  const { id } = await pay(AMOUNT_MINOR)
  await wait(PATIENCE_MS)
  await wait(0)
  expect(await bank.core.resolveByHand(id, 'refused')).toBe(true)
  expect(await bank.core.resolveByHand(id, 'booked')).toBe(false)
  expect(await status(id)).toBe('failed')
  expect(await differences()).toEqual([])
  expect(await invariants()).toMatchObject(SOUND)
})
