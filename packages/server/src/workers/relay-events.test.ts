import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { turnsInProcess } from '../banks/turns.ts'
import { aBank } from '../testing/a-bank.ts'
import { relayEvents } from './relay-events.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const happened = (id: string) =>
  ({
    kind: 'emit',
    event: {
      ...{ id, atMs: 1 },
      happening: { type: 'consent.expired', consent: { id: 'csn_1', applicationId: 'app' } },
    },
  }) as never

function begun(turns = turnsInProcess()) {
  const one = aBank('test_one')
  const placed: string[] = []
  const way = { after: vi.fn(async () => {}) }
  const worker = relayEvents({
    bankKeys: async () => ['test_one'],
    banks: { open: () => one },
    ...{ turns, way, onPlaced: (key: string) => placed.push(key) },
    onFault: (_, cause) => {
      throw cause
    },
  })
  onTestFinished(() => worker.stop())
  const happen = (...ids: string[]) => one.bank.store.commit({ changes: ids.map(happened) })
  return { worker, placed, way, happen, store: one.bank.store }
}

test('what has happened is handed over soon after a nudge, and told of', async () => {
  const { worker, placed, way, happen, store } = begun()
  await happen('evt_1', 'evt_2')
  worker.nudge('test_one')
  await vi.advanceTimersByTimeAsync(10)
  expect(await store.events.get('evt_2')).toMatchObject({ place: 2 })
  expect(placed).toEqual(['test_one'])
  expect(way.after).toHaveBeenCalledOnce()
})

test('what another process has left is handed over without a nudge', async () => {
  const { placed, happen, store } = begun()
  await happen('evt_1')
  await vi.advanceTimersByTimeAsync(250)
  expect(await store.events.waiting(1)).toEqual([])
  expect(placed).toEqual(['test_one'])
})

test('where nothing has happened nobody is told, and no turn is taken', async () => {
  const turns = turnsInProcess()
  const tryTake = vi.spyOn(turns, 'tryTake')
  const { placed } = begun(turns)
  await vi.advanceTimersByTimeAsync(1_000)
  expect([placed, tryTake.mock.calls]).toEqual([[], []])
})

test('while another hands over, nobody does so beside it', async () => {
  const turns = turnsInProcess()
  const gate = Promise.withResolvers<void>()
  const others = turns.take('events test_one', () => gate.promise)
  const { placed, happen } = begun(turns)
  await happen('evt_1')
  await vi.advanceTimersByTimeAsync(500)
  expect(placed).toEqual([])
  gate.resolve()
  await others
  await vi.advanceTimersByTimeAsync(250)
  expect(placed).toEqual(['test_one'])
})

test('many batches are handed over one after the other, giving way in between', async () => {
  const { worker, placed, way, happen, store } = begun()
  await happen(...Array.from({ length: 250 }, (_, index) => `evt_${index}`))
  worker.nudge('test_one')
  await vi.advanceTimersByTimeAsync(10)
  expect(await store.events.lastPlace()).toBe(250)
  expect([placed.length, way.after.mock.calls.length]).toEqual([3, 3])
})
