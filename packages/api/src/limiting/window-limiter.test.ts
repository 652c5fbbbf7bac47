import { expect, test } from 'vitest'
import type { Allowance } from '../ports/rate-limiter.ts'
import { windowLimiter } from './window-limiter.ts'

function limiterAt(clock: { nowMs: number }, limit = 10) {
  const limiter = windowLimiter({ limit, windowSeconds: 60, nowMs: () => clock.nowMs })
  return (key: string, cost = 1) => limiter.take(key, cost) as Allowance
}

test('a key may take its limit and no more within a window', () => {
  const take = limiterAt({ nowMs: 0 })
  expect(take('a', 5).allowed).toBe(true)
  expect(take('a', 5)).toMatchObject({ allowed: true, remaining: 0 })
  expect(take('a')).toMatchObject({ allowed: false, remaining: 0, resetSeconds: 60 })
})

test('what is refused is not counted, so a smaller request may still pass', () => {
  const take = limiterAt({ nowMs: 0 })
  take('a', 8)
  expect(take('a', 5).allowed).toBe(false)
  expect(take('a', 2).allowed).toBe(true)
})

test('the next window starts with the whole limit', () => {
  const clock = { nowMs: 0 }
  const take = limiterAt(clock)
  take('a', 10)
  clock.nowMs = 60_000
  expect(take('a', 10).allowed).toBe(true)
})

test('one key does not take from another', () => {
  const take = limiterAt({ nowMs: 0 })
  take('a', 10)
  expect(take('b', 10).allowed).toBe(true)
})

test('a flood of keys does not lift the limit of a key that is still within its window and recent', () => {
  const take = limiterAt({ nowMs: 0 }, 1)
  for (let index = 0; index < 15_000; index += 1) take(`stranger ${index}`)
  take('a')
  expect(take('a').allowed).toBe(false)
})
