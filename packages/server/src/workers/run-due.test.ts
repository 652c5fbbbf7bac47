import type { OpenBank } from '@wekeza/api'
import type { Sender } from '@wekeza/bank'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { turnsInProcess } from '../banks/turns.ts'
import { aBank } from '../testing/a-bank.ts'
import { runDue } from './run-due.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const emit = (id: string) =>
  ({
    kind: 'emit',
    event: { id, atMs: 1, happening: { type: 'transfer.settled', transfer: {} as never } },
  }) as const

const schedule = (dueAtMs: number) =>
  ({
    kind: 'schedule',
    due: { id: `due_${dueAtMs}`, kind: 'expire-consent', subjectId: 'csn_gone', dueAtMs },
  }) as const

/** One round of the worker over these banks. */
async function oneRound(open: readonly OpenBank[], overrides: { sender?: Sender } = {}) {
  const onFault = vi.fn()
  const worker = runDue({
    bankKeys: async () => open.map(({ key }) => key),
    banks: { open: (key) => open.find((one) => one.key === key) as OpenBank },
    turns: turnsInProcess(),
    sender: { send: async () => {} },
    wall: { nowMs: () => 5_000 },
    onFault,
    ...overrides,
  })
  await vi.advanceTimersByTimeAsync(300)
  await worker.stop()
  return onFault.mock.calls
}

test('what is due runs, what is not yet waits, and events are handed over', async () => {
  const one = aBank('test_one')
  await one.bank.store.commit({ changes: [emit('evt_1'), schedule(1_000), schedule(1_001)] })
  const sent: string[] = []
  await oneRound([one], { sender: { send: async ({ id }) => void sent.push(id) } })
  expect(sent).toEqual(['evt_1'])
  expect(await one.bank.store.due.next(9_999, 9)).toMatchObject([{ id: 'due_1001' }])
})

test("one bank's fault is told, and does not keep the next from its work", async () => {
  const [broken, whole] = [aBank('test_broken'), aBank('test_whole')]
  const fault = new Error('disk')
  vi.spyOn(broken.bank.store.due, 'claim').mockRejectedValue(fault)
  await whole.bank.store.commit({ changes: [emit('evt_1')] })
  expect(await oneRound([broken, whole])).toEqual([['test_broken', fault]])
  expect(await whole.bank.store.events.waiting(9)).toEqual([])
})

test('a due row that fails does not keep those behind it from running', async () => {
  const one = aBank('test_one')
  await one.bank.store.commit({ changes: [schedule(10), schedule(20)] })
  vi.spyOn(one.bank.store.consents, 'get').mockRejectedValueOnce(new Error('unreadable'))
  const [[bankKey, fault]] = (await oneRound([one])) as [[string, AggregateError]]
  expect([bankKey, fault.errors]).toEqual(['test_one', [new Error('unreadable')]])
  expect(await one.bank.store.due.next(9_999, 9)).toMatchObject([{ id: 'due_10' }])
})
