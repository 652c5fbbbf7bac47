import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stopOnSignal } from './stop-on-signal.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A process that is told to end, and what it ended with. */
function signalled(stop: () => Promise<void>) {
  const exits: unknown[] = []
  const told = new EventEmitter()
  const exit = (code: unknown) => void exits.push(code)
  stopOnSignal({ stop }, Object.assign(told, { exit }) as never)
  return { told, exits }
}

const never = () => new Promise<void>(() => {})

test('the first signal lets the server end, and then the process', async () => {
  let stopped = () => {}
  const { told, exits } = signalled(
    () =>
      new Promise((resolve) => {
        stopped = resolve
      }),
  )
  told.emit('SIGTERM')
  await vi.advanceTimersByTimeAsync(30_000)
  expect(exits).toEqual([])
  stopped()
  await vi.advanceTimersByTimeAsync(0)
  expect(exits).toEqual([0])
})

test('the second signal ends it at once', () => {
  const { told, exits } = signalled(never)
  told.emit('SIGINT')
  told.emit('SIGTERM')
  expect(exits).toEqual([130])
})

test('what cannot be ended is given up after a minute', async () => {
  const { told, exits } = signalled(never)
  told.emit('SIGTERM')
  await vi.advanceTimersByTimeAsync(59_999)
  expect(exits).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(exits).toEqual([1])
})
