import { expect, test } from 'vitest'
import { memoryQuotaCounter } from './memory-quota-counter.ts'
import { quotaKey } from './quota-counter.ts'

const KEY = quotaKey('org_one', 'test_one')
const DAY = '2026-01-15'

test('fifty calls at once are let through as often as there are calls left', async () => {
  const counter = memoryQuotaCounter()
  const taken = await Promise.all(Array.from({ length: 50 }, () => counter.take(KEY, DAY, 20)))
  expect(taken.filter(({ allowed }) => allowed)).toHaveLength(20)
  expect(taken.at(-1)).toEqual({ used: 20, allowed: false })
})

test('what grew is handed over once, with the latest of it', async () => {
  const counter = memoryQuotaCounter()
  await counter.take(KEY, DAY, 9)
  await counter.take(KEY, DAY, 9)
  await counter.take('other', DAY, 1)
  await counter.take('other', DAY, 1)
  expect(counter.drain()).toEqual([
    { key: KEY, day: DAY, used: 2 },
    { key: 'other', day: DAY, used: 1 },
  ])
  expect(counter.drain()).toEqual([])
  await counter.take('other', DAY, 1)
  expect(counter.drain()).toEqual([])
})

test('it goes on from what was counted before, and a new day takes its place', async () => {
  const counter = memoryQuotaCounter([{ key: KEY, day: DAY, used: 8 }])
  expect(await counter.take(KEY, DAY, 9)).toEqual({ used: 9, allowed: true })
  expect(await counter.take(KEY, DAY, 9)).toEqual({ used: 9, allowed: false })
  expect(await counter.take(KEY, '2026-01-16', 9)).toEqual({ used: 1, allowed: true })
  expect(await counter.used(KEY, DAY)).toBe(0)
})

test('what was taken elsewhere counts here, and takes nothing back', async () => {
  const counter = memoryQuotaCounter([{ key: KEY, day: DAY, used: 3 }])
  counter.raise({ key: KEY, day: DAY, used: 8 })
  counter.raise({ key: KEY, day: DAY, used: 5 })
  expect(await counter.take(KEY, DAY, 9)).toEqual({ used: 9, allowed: true })
})
