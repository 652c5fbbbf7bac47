import { ApiError } from '@wekeza/sdk'
import { expect, test } from 'vitest'
import { LookPace } from './look-pace.ts'

const refusal = (status: number, retryAfterMs: number | null = null) =>
  Object.assign(Object.create(ApiError.prototype), { status, retryAfterMs }) as ApiError

test('it looks every second while something happens, and every five once nothing does', () => {
  const pace = new LookPace()
  expect(pace.afterLook(3)).toBe(1_000)
  const quiet = Array.from({ length: 6 }, () => pace.afterLook(0))
  expect(quiet.at(-1)).toBe(5_000)
  expect(pace.afterLook(1)).toBe(1_000)
})

test('it waits as long as it is asked to, and never less', () => {
  expect(new LookPace().afterFault(refusal(429, 42_000))).toBe(42_000)
  expect(new LookPace().afterFault(refusal(429, 1))).toBe(2_000)
})

test('it waits longer from fault to fault, a minute at most, and anew after one that went well', () => {
  const pace = new LookPace()
  const waits = Array.from({ length: 7 }, () => pace.afterFault(refusal(503)))
  expect(waits.slice(0, 3)).toEqual([2_000, 4_000, 8_000])
  expect(waits.at(-1)).toBe(60_000)
  pace.afterLook(0)
  expect(pace.afterFault(refusal(503))).toBe(2_000)
})

test.each([401, 403, 404])('a %i ends it: another look would meet it again', (status) => {
  expect(() => new LookPace().afterFault(refusal(status))).toThrow()
})
