import { expect, test } from 'vitest'
import type { Change } from '../changes.ts'
import { frozenClock } from '../ports/clock.ts'
import { seededIds } from '../ports/ids.ts'
import { memoryStore } from '../stores/memory/index.ts'
import { type FaultAsk, faultBook } from './fault-book.ts'

const ASK: FaultAsk = {
  applicationId: 'app_one',
  operation: '*',
  status: 503,
  code: 'simulated_fault',
  latencyMs: 0,
  reply: 'whole',
  times: 1,
}
const CALL = { applicationId: 'app_one', operation: 'createPayment' }

function opened() {
  const store = memoryStore()
  const clock = frozenClock(7)
  const ids = seededIds({ seed: 1, nowMs: clock.nowMs })
  const open = () => faultBook({ store, clock, ids })
  const commit = (changes: readonly Change[]) => store.commit({ changes })
  return { store, open, commit }
}

async function withRule(some: Partial<FaultAsk> = {}) {
  const { open, commit, store } = opened()
  const book = open()
  const added = await book.add({ ...ASK, ...some })
  if (!added.ok) throw new Error(added.failure.code)
  await commit(added.changes)
  await book.refresh()
  return { book, open, commit, store, rule: added.fault }
}

test('a rule is met once it was read', async () => {
  const { book, rule } = await withRule()
  expect(book.ruleFor(CALL)).toEqual(rule)
})

test('another process knows a rule as soon as it looks', async () => {
  const { open, rule } = await withRule()
  const other = open()
  expect(other.ruleFor(CALL)).toBeUndefined()
  await other.refresh()
  expect(other.ruleFor(CALL)).toEqual(rule)
})

test('whoever comes after the last call for a rule does not meet it, and knows it then', async () => {
  const { book, open, rule } = await withRule()
  const other = open()
  await other.refresh()
  expect(await book.use(rule)).toBe(true)
  expect(await other.use(rule)).toBe(false)
  expect(other.ruleFor(CALL)).toBeUndefined()
})

test('a rule for all calls counts them, and goes on', async () => {
  const { book, rule } = await withRule({ times: null })
  expect([await book.use(rule), await book.use(rule)]).toEqual([true, true])
  expect(book.ruleFor(CALL)).toEqual({ ...rule, met: 2 })
})

test('another application can neither delete a rule nor clear it', async () => {
  const { book, commit, rule } = await withRule()
  expect(await book.remove('app_two', rule.id)).toMatchObject({
    failure: { code: 'fault_not_found' },
  })
  await commit(book.clear('app_two'))
  expect(await book.list('app_one')).toHaveLength(1)
  await commit(book.clear('app_one'))
  expect(await book.list('app_one')).toEqual([])
})

test('without rules a call is held against nothing, and reads nothing', async () => {
  const { store, open } = opened()
  const book = faultBookOver({
    ...store,
    faults: { list: () => Promise.reject(new Error('read')) },
  })
  expect(book.ruleFor(CALL)).toBeUndefined()
  expect(open().ruleFor(CALL)).toBeUndefined()
})

function faultBookOver(store: ReturnType<typeof memoryStore>) {
  return faultBook({ store, clock: frozenClock(0), ids: seededIds({ seed: 1, nowMs: () => 0 }) })
}
