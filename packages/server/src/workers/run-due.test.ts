import type { OpenBank } from '@wekeza/api'
import { builtInCore, frozenClock, openBank, seededIds, singlePaymentLimit } from '@wekeza/bank'
import { memoryStore } from '@wekeza/bank/memory'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runDue } from './run-due.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function aBank(key: string): OpenBank {
  const ids = seededIds({ seed: 1, nowMs: () => 0 })
  const clock = frozenClock(1_000)
  const ports = {
    store: memoryStore(),
    clock,
    ids,
    risk: singlePaymentLimit(),
    core: builtInCore(ids),
  }
  return { key, bank: openBank(ports) }
}

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

test('what is due runs, what is not yet waits, and events are handed over', async () => {
  const one = aBank('test_one')
  await one.bank.store.commit({ changes: [emit('evt_1'), schedule(1_000), schedule(1_001)] })
  const sent: string[] = []
  const sender = { send: async ({ id }: { id: string }) => void sent.push(id) }
  const worker = runDue({ banks: () => [one], sender, onFault: vi.fn() })
  await vi.advanceTimersByTimeAsync(300)
  await worker.stop()
  expect(sent).toEqual(['evt_1'])
  expect(await one.bank.store.due.next(9_999, 9)).toMatchObject([{ id: 'due_1001' }])
})

test("one bank's fault is told, and does not keep the next from its work", async () => {
  const [broken, whole] = [aBank('test_broken'), aBank('test_whole')]
  const fault = new Error('disk')
  vi.spyOn(broken.bank.store.due, 'next').mockRejectedValue(fault)
  await whole.bank.store.commit({ changes: [emit('evt_1')] })
  const onFault = vi.fn()
  const worker = runDue({ banks: () => [broken, whole], sender: { send: async () => {} }, onFault })
  await vi.advanceTimersByTimeAsync(300)
  await worker.stop()
  expect(onFault.mock.calls).toEqual([['test_broken', fault]])
  expect(await whole.bank.store.events.waiting(9)).toEqual([])
})
