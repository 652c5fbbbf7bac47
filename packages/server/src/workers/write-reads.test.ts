import type { Reads } from '@wekeza/api'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeReads } from './write-reads.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function counting(flush = async () => {}) {
  const flushed = vi.fn(flush)
  const faults: unknown[] = []
  const reads: Reads = { note: () => {}, flush: flushed }
  return { flushed, faults, worker: writeReads({ reads, onFault: (cause) => faults.push(cause) }) }
}

test('reads are written down every second, and once more at the end', async () => {
  const { flushed, worker } = counting()
  await vi.advanceTimersByTimeAsync(2_500)
  expect(flushed).toHaveBeenCalledTimes(2)
  await worker.stop()
  expect(flushed).toHaveBeenCalledTimes(3)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(flushed).toHaveBeenCalledTimes(3)
})

test('a write that fails is told, and tried again', async () => {
  const { flushed, faults, worker } = counting(async () => {
    throw new Error('no database')
  })
  await vi.advanceTimersByTimeAsync(2_500)
  await worker.stop()
  expect(flushed).toHaveBeenCalledTimes(3)
  expect(faults).toHaveLength(3)
})
