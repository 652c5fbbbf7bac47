import type { OpenBank } from '@wekeza/api'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aBank } from '../testing/a-bank.ts'
import { runDue } from './run-due.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const schedule = (dueAtMs: number) =>
  ({
    kind: 'schedule',
    due: { id: `due_${dueAtMs}`, kind: 'expire-consent', subjectId: 'csn_gone', dueAtMs },
  }) as const

/** One round of the worker over these banks. */
async function oneRound(open: readonly OpenBank[]) {
  const onFault = vi.fn()
  const worker = runDue({
    bankKeys: async () => open.map(({ key }) => key),
    banks: { open: (key) => open.find((one) => one.key === key) as OpenBank },
    wall: { nowMs: () => 5_000 },
    onFault,
  })
  await vi.advanceTimersByTimeAsync(300)
  await worker.stop()
  return onFault.mock.calls
}

test('what is due runs, and what is not yet waits', async () => {
  const one = aBank('test_one')
  await one.bank.store.commit({ changes: [schedule(1_000), schedule(1_001)] })
  await oneRound([one])
  expect(await one.bank.store.due.next(9_999, 9)).toMatchObject([{ id: 'due_1001' }])
})

test("one bank's fault is told, and does not keep the next from its work", async () => {
  const [broken, whole] = [aBank('test_broken'), aBank('test_whole')]
  const fault = new Error('disk')
  vi.spyOn(broken.bank.store.due, 'claim').mockRejectedValue(fault)
  await whole.bank.store.commit({ changes: [schedule(1_000)] })
  expect(await oneRound([broken, whole])).toEqual([['test_broken', fault]])
  expect(await whole.bank.store.due.next(9_999, 9)).toEqual([])
})

test('a due row that fails does not keep those behind it from running', async () => {
  const one = aBank('test_one')
  await one.bank.store.commit({ changes: [schedule(10), schedule(20)] })
  vi.spyOn(one.bank.store.consents, 'get').mockRejectedValueOnce(new Error('unreadable'))
  const [[bankKey, fault]] = (await oneRound([one])) as [[string, AggregateError]]
  expect([bankKey, fault.errors]).toEqual(['test_one', [new Error('unreadable')]])
  expect(await one.bank.store.due.next(9_999, 9)).toMatchObject([{ id: 'due_10' }])
})
