import { expect, test } from 'vitest'
import { bankWithCore, OPENING_MINOR } from '../testing/bank-with-core.ts'
import type { Manner } from '../testing/core-manners.ts'
import { salary } from '../testing/pretend-core.ts'
import { PATIENCE_MS } from './patience.ts'

const AMOUNT_MINOR = 30_000
const LONG_MS = PATIENCE_MS * 2
const SOUND = { sumMinor: 0, heldMinor: 0, paidTwice: 0 }

type Lie = readonly [manner: Manner, ends: string, kind: string]
const LIES: readonly Lie[] = [
  ['only says that it books', 'settled', 'missing'],
  ['books another amount', 'settled', 'mismatched'],
  ['says another amount', 'settled', 'mismatched'],
  ['books twice', 'settled', 'doubled'],
  ['refuses and books', 'failed', 'mismatched'],
]

test.each(LIES)('a core that %s leaves a payment %s, and is told as %s', async (...lie) => {
  const [manner, ends, kind] = lie
  const { core, pay, wait, bank, status, differences, invariants } = await bankWithCore()
  core.manners.push(manner)
  const { id } = await pay(AMOUNT_MINOR)
  await wait(0)
  await bank.core.readFeed()
  await wait(LONG_MS)
  expect(await status(id)).toBe(ends)
  expect(await differences()).toContainEqual([kind, id])
  expect(await invariants()).toMatchObject(SOUND)
})

test('what was booked twice and taken back is a difference no more', async () => {
  const { core, pay, wait, bank, differences } = await bankWithCore()
  core.manners.push('books twice')
  const { id } = await pay(AMOUNT_MINOR)
  await wait(0)
  await bank.core.readFeed()
  const doubled = core.booked.slice(-2)
  for (const [index, posting] of doubled.entries()) {
    const back = { ...posting, id: `cp_back_${index}`, amountMinor: -posting.amountMinor }
    core.booked.push(back)
  }
  await bank.core.readFeed()
  expect(await differences()).toEqual([])
  expect((await bank.core.reconcile())?.balances).toEqual([])
  expect(id).toMatch(/^pay_/)
})

test('what only the core holds against an account is named with how much of it was set aside', async () => {
  const { core, pay, wait, bank } = await bankWithCore()
  core.manners.push('books twice')
  await pay(AMOUNT_MINOR)
  await wait(0)
  const report = await bank.core.reconcile()
  expect(report?.balances).toContainEqual({
    accountId: 'acc_ann',
    coreMinor: OPENING_MINOR - 2 * AMOUNT_MINOR,
    hereMinor: OPENING_MINOR - AMOUNT_MINOR,
    setAsideMinor: -AMOUNT_MINOR,
    unseenIds: [],
  })
})

test('a posting that the feed leaves out is named, with its account', async () => {
  const { core, bank } = await bankWithCore()
  const left = salary('cp_left_out')
  core.leftOut.push(left)
  const report = await bank.core.reconcile()
  expect(report?.balances).toMatchObject([
    { accountId: 'acc_ann', setAsideMinor: 0, unseenIds: ['cp_left_out'] },
  ])
})

test('a posting on an account that nobody has is set aside', async () => {
  const { core, bank, differences, invariants } = await bankWithCore()
  core.booked.push({ ...salary('cp_stray'), accountId: 'acc_nobody' })
  core.booked.push({ ...salary('cp_own'), accountId: 'acc_fees' })
  await bank.core.readFeed()
  expect(await differences()).toEqual([
    ['stray', 'cp_own'],
    ['stray', 'cp_stray'],
  ])
  expect(await invariants()).toMatchObject(SOUND)
})

test('a posting that names what was never asked for is taken as it is, and told', async () => {
  const { core, bank, bookedMinor, differences } = await bankWithCore()
  core.booked.push({ ...salary('cp_forged'), instructionId: 'pay_never' })
  await bank.core.readFeed()
  expect(await bookedMinor('acc_ann')).toBe(OPENING_MINOR + 700)
  expect(await differences()).toEqual([['mismatched', 'cp_forged']])
})

test('a posting that comes again as another one is told, and changes nothing', async () => {
  const { core, bank, bookedMinor, differences } = await bankWithCore()
  core.booked.push(salary('cp_salary'), { ...salary('cp_salary'), amountMinor: 9_999 })
  await bank.core.readFeed()
  expect(await bookedMinor('acc_ann')).toBe(OPENING_MINOR + 700)
  expect(await differences()).toEqual([['mismatched', 'cp_salary']])
})
