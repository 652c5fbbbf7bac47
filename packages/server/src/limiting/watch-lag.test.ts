import { expect, test } from 'vitest'
import { watchLag } from './watch-lag.ts'

const DUE_EVERY_MS = 50

/** A watch whose looks come as late as a test has them. */
function watching(lookMostMs: number) {
  let nowMs = 1_000
  let look = () => {}
  let stopped = false
  const lag = watchLag(lookMostMs, {
    nowMs: () => nowMs,
    every(ms, run) {
      expect(ms).toBe(DUE_EVERY_MS)
      look = run
      return () => {
        stopped = true
      }
    },
  })
  const late = (...looks: readonly number[]) => {
    for (const lateMs of looks) {
      nowMs += DUE_EVERY_MS + lateMs
      look()
    }
    return lag.ms
  }
  return { lag, late, isStopped: () => stopped }
}

test('looks that are in time show no lag, nor does one that is early', () => {
  const { late } = watching(2_000)
  expect(late(0, 0, 0)).toBe(0)
  expect(late(-10)).toBe(0)
})

test('looks that are late again and again show by how much', () => {
  const { late } = watching(2_000)
  expect(late(...Array<number>(30).fill(400))).toBeCloseTo(400, 0)
})

test('one pause, however long, is not above half of what a look counts for at most; three in a row are', () => {
  const { late } = watching(2_000)
  expect(late(3_600_000)).toBe(500)
  expect(late(3_600_000)).toBeLessThan(1_000)
  expect(late(3_600_000)).toBeGreaterThan(1_000)
})

test('it is forgotten as looks are in time again', () => {
  const { late } = watching(2_000)
  const before = late(2_000, 2_000, 2_000, 2_000)
  expect(late(0)).toBe(before * 0.75)
  expect(late(...Array<number>(30).fill(0))).toBeLessThan(1)
})

test('a look that was late makes the next one no later', () => {
  const { late } = watching(2_000)
  const once = late(400)
  expect(late(0)).toBeLessThan(once)
})

test('what is stopped looks no more', () => {
  const { lag, isStopped } = watching(2_000)
  lag.stop()
  expect(isStopped()).toBe(true)
})
