import { memoryStore } from '@wekeza/bank/memory'
import { expect, test, vi } from 'vitest'
import { tellOfEvents } from './tell-of-events.ts'

const happened = {
  kind: 'emit',
  event: {
    ...{ id: 'evt_1', atMs: 1 },
    happening: { type: 'transfer.settled', transfer: { id: 'trf_1' } as never },
  },
} as const

test('a commit tells of what has happened once it stands, and of nothing else', async () => {
  const told = vi.fn()
  const store = tellOfEvents(memoryStore(), told)
  await store.commit({ changes: [] })
  const refused = [happened, { kind: 'finish-due', dueId: 'due_gone' }] as const
  expect(await store.commit({ changes: refused })).toMatchObject({ kind: 'refused' })
  expect(told).not.toHaveBeenCalled()
  await store.commit({ changes: [happened] })
  expect(told).toHaveBeenCalledOnce()
  expect(await store.events.waiting(9)).toHaveLength(1)
})
