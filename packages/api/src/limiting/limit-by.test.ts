import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { limitBy } from './limit-by.ts'
import { memoryCounter } from './memory-counter.ts'

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }))
afterEach(() => void vi.useRealTimers())

/** How many of so many requests at once are let through, and what the last one was told. */
async function ask(limiter: ReturnType<typeof limitBy>, times: number, key = 'a', cost = 1) {
  const answers = await Promise.all(Array.from({ length: times }, () => limiter.take(key, cost)))
  return { allowed: answers.filter((one) => one.allowed).length, last: answers.at(-1) }
}

const ROOM = 1_000

test('a key may take its minute and not one unit more, whatever comes at once', async () => {
  const limiter = limitBy('it', { perSecond: ROOM, perMinute: 10 })
  expect((await ask(limiter, 25)).allowed).toBe(10)
  expect((await ask(limiter, 1)).allowed).toBe(0)
})

test('a key may take its second and not one unit more', async () => {
  const limiter = limitBy('it', { perSecond: 4, perMinute: ROOM })
  expect((await ask(limiter, 9)).allowed).toBe(4)
  vi.advanceTimersByTime(999)
  expect((await ask(limiter, 1)).allowed).toBe(0)
  vi.advanceTimersByTime(1)
  expect((await ask(limiter, 9)).allowed).toBe(4)
})

test('what an answer says of the reset is right to the second', async () => {
  const limiter = limitBy('it', { perSecond: ROOM, perMinute: 1 })
  await ask(limiter, 1)
  vi.advanceTimersByTime(17_400)
  const { last } = await ask(limiter, 1)
  expect(last).toMatchObject({ allowed: false })
  expect(last?.left.at(-1)).toMatchObject({ remaining: 0, resetSeconds: 43 })
  vi.advanceTimersByTime(42_599)
  expect((await ask(limiter, 1)).allowed).toBe(0)
  vi.advanceTimersByTime(1)
  expect((await ask(limiter, 1)).allowed).toBe(1)
})

test('an answer says what is left of each policy, by its name', async () => {
  const limiter = limitBy('it', { perSecond: 5, perMinute: 20 })
  const { last } = await ask(limiter, 1, 'a', 3)
  expect(last?.left.map(({ policy, remaining }) => [policy.name, remaining])).toEqual([
    ['it-burst', 2],
    ['it', 17],
  ])
})

test('what a burst refuses uses up no minute', async () => {
  const limiter = limitBy('it', { perSecond: 2, perMinute: 5 })
  await ask(limiter, 50)
  vi.advanceTimersByTime(1_000)
  const { last } = await ask(limiter, 1)
  expect(last?.left.at(-1)?.remaining).toBe(2)
})

test('an operation is counted at its cost, and one that costs more than there is takes all', async () => {
  const limiter = limitBy('it', { perSecond: ROOM, perMinute: 10 })
  expect((await ask(limiter, 5, 'a', 4)).allowed).toBe(2)
  expect((await ask(limiter, 2, 'b', 40)).allowed).toBe(1)
})

test('one key does not take from another', async () => {
  const limiter = limitBy('it', { perSecond: ROOM, perMinute: 3 })
  await ask(limiter, 9, 'a')
  expect((await ask(limiter, 9, 'b')).allowed).toBe(3)
})

test('a flood of keys fills no memory, and lifts the limit of no key that came in the middle of it', async () => {
  const counter = memoryCounter({ name: 'it', units: 1, windowSeconds: 60 }, 100)
  const flood = async (from: number) => {
    for (let index = from; index < from + 60; index += 1) await counter.take(`${index}`, 1)
  }
  await flood(0)
  await counter.take('mine', 1)
  await flood(60)
  expect((await counter.take('mine', 1)).allowed).toBe(false)
  // The first of them is forgotten: that is the memory that is not used.
  expect((await counter.take('0', 1)).allowed).toBe(true)
})
