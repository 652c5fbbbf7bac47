import { expect, test } from 'vitest'
import { askedRestMs, RETRY_AFTER_MS, retryAfterMs, TRIES_MAX } from './schedule.ts'

const WALL_MS = Date.parse('2027-03-01T12:00:00.000Z')
const HOUR_MS = 3_600_000

test('a retry waits as long as the schedule says, a tenth more or less', () => {
  for (const [index, baseMs] of RETRY_AFTER_MS.entries()) {
    const waits = Array.from({ length: 500 }, (_, n) => retryAfterMs(`dlv_${n}`, index + 1) ?? 0)
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(baseMs * 0.9)
    expect(Math.max(...waits)).toBeLessThanOrEqual(baseMs * 1.1)
    // Those that failed together come back spread over the whole span, in the middle on the average.
    expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(baseMs * 0.19)
    const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length
    expect(Math.abs(mean - baseMs)).toBeLessThan(baseMs * 0.01)
  }
})

test('the same delivery waits equally long whoever asks', () => {
  expect(retryAfterMs('dlv_1', 3)).toBe(retryAfterMs('dlv_1', 3))
})

test('all tries together take three days', () => {
  const totalMs = RETRY_AFTER_MS.reduce((sum, waitMs) => sum + waitMs, 0)
  expect(totalMs / HOUR_MS).toBeCloseTo(75.6, 1)
})

test('after the last try there is none', () => {
  expect(retryAfterMs('dlv_1', TRIES_MAX - 1)).toBeGreaterThan(0)
  expect(retryAfterMs('dlv_1', TRIES_MAX)).toBeUndefined()
})

test.each([
  ['120', 120_000],
  ['0', 0],
  ['Mon, 01 Mar 2027 12:02:00 GMT', 120_000],
  ['Mon, 01 Mar 2027 11:00:00 GMT', 0],
  ['999999999', 24 * HOUR_MS],
  ['soon', undefined],
  [null, undefined],
])('a receiver that says %s is left alone for %s milliseconds', (said, restMs) => {
  expect(askedRestMs(said, WALL_MS)).toBe(restMs)
})
