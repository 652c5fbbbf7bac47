import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { repeat } from './repeat.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const ignore = () => {}

test('work is done again and again', async () => {
  const work = vi.fn(async () => {})
  const repeated = repeat(100, work, ignore)
  await vi.advanceTimersByTimeAsync(350)
  expect(work).toHaveBeenCalledTimes(3)
  await repeated.stop()
})

test('work that takes long is never done twice at once', async () => {
  let running = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 250))
    running -= 1
  }
  const repeated = repeat(100, work, ignore)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(most).toBe(1)
  const stopped = repeated.stop()
  await vi.advanceTimersByTimeAsync(1_000)
  await stopped
})

test('a fault is told, and the work goes on', async () => {
  const onFault = vi.fn()
  const fault = new Error('once')
  const work = vi.fn(async () => {}).mockRejectedValueOnce(fault)
  const repeated = repeat(100, work, onFault)
  await vi.advanceTimersByTimeAsync(250)
  expect(onFault.mock.calls).toEqual([[fault]])
  expect(work).toHaveBeenCalledTimes(2)
  await repeated.stop()
})

test('stopping waits for what runs, and nothing runs after it', async () => {
  let finished = false
  const work = vi.fn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300))
    finished = true
  })
  const repeated = repeat(100, work, ignore)
  await vi.advanceTimersByTimeAsync(150)
  const stopped = repeated.stop().then(() => finished)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(await stopped).toBe(true)
  expect(work).toHaveBeenCalledTimes(1)
})
