import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { nudged } from './nudged.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function begun(work: (bankKey: string) => Promise<void> = async () => {}) {
  const [worked, faults]: [string[], unknown[]] = [[], []]
  const worker = nudged({
    everyMs: 250,
    soonMs: 10,
    bankKeys: async () => ['one', 'two'],
    work(key) {
      worked.push(key)
      return work(key)
    },
    onFault: (key, cause) => faults.push([key, cause]),
  })
  onTestFinished(() => worker.stop())
  return { worker, worked, faults }
}

test('a bank that is nudged is worked for soon, once for all nudges of a moment', async () => {
  const { worker, worked } = begun()
  worker.nudge('two')
  await vi.advanceTimersByTimeAsync(9)
  worker.nudge('two')
  worker.nudge('two')
  expect(worked).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(worked).toEqual(['two'])
})

test('all banks are looked at every so often, however many nudges come', async () => {
  const { worker, worked } = begun()
  for (let ms = 0; ms < 260; ms += 5) {
    worker.nudge('two')
    await vi.advanceTimersByTimeAsync(5)
  }
  expect(worked).toContain('one')
})

test('a nudge that comes during the work is worked off after it', async () => {
  const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  let at = 0
  const { worker, worked } = begun(async () => gates[at++]?.promise)
  worker.nudge('two')
  await vi.advanceTimersByTimeAsync(10)
  worker.nudge('two')
  await vi.advanceTimersByTimeAsync(50)
  expect(worked).toEqual(['two'])
  gates[0]?.resolve()
  await vi.advanceTimersByTimeAsync(10)
  expect(worked).toEqual(['two', 'two'])
  gates[1]?.resolve()
})

test("one bank's fault is told, and the next is worked for", async () => {
  const fault = new Error('disk')
  const { worked, faults } = begun(async (key) => {
    if (key === 'one') throw fault
  })
  await vi.advanceTimersByTimeAsync(250)
  expect([worked, faults]).toEqual([['one', 'two'], [['one', fault]]])
})

test('once it is stopped, what runs comes to its end and nothing more begins', async () => {
  const gate = Promise.withResolvers<void>()
  const { worker, worked } = begun(() => gate.promise)
  await vi.advanceTimersByTimeAsync(250)
  const stopping = worker.stop()
  worker.nudge('two')
  gate.resolve()
  await stopping
  await vi.advanceTimersByTimeAsync(1_000)
  expect(worked).toEqual(['one'])
})
