import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../changes.ts'
import type { Store } from '../../ports/store.ts'
import { memoryStore } from '../memory/index.ts'
import { runModel } from './run-model.ts'
import { someSteps } from './step.ts'

/** A store that forgets something of what it is asked for. */
function forgetful(keeps: (change: Change) => boolean): Store {
  const store = memoryStore()
  const commit: Store['commit'] = (work) =>
    store.commit({ ...work, changes: work.changes.filter(keeps) })
  return { ...store, commit }
}

const FORGOTTEN: readonly Change['kind'][] = [
  'hold',
  'release',
  'post',
  'show-pending',
  'end-pending',
  'use-period',
  'return-period',
  'use-refundable',
  'return-refundable',
  'move-payment',
  'move-refund',
  'move-standing-order',
]

test.each(FORGOTTEN)(
  'books on which nobody does the change %s are caught',
  { timeout: 60_000 },
  async (kind) => {
    // The opening entries are let through: without them nobody could pay at all.
    const isOpening = (change: Change) => change.kind === 'post' && change.entry.paymentId === null
    const found = await fc.check(
      fc.asyncProperty(someSteps, async (steps) => {
        const store = forgetful((change) => change.kind !== kind || isOpening(change))
        await runModel(store, steps)
      }),
      { numRuns: 1_000, endOnFailure: true },
    )
    expect(found.failed).toBe(true)
  },
)

test('books on which a cent is not released are caught', { timeout: 60_000 }, async () => {
  const found = await fc.check(
    fc.asyncProperty(someSteps, async (steps) => {
      const store = memoryStore()
      const commit: Store['commit'] = (work) =>
        store.commit({ ...work, changes: work.changes.map(shortened) })
      await runModel({ ...store, commit }, steps)
    }),
    { numRuns: 1_000, endOnFailure: true },
  )
  expect(found.failed).toBe(true)
})

function shortened(change: Change): Change {
  if (change.kind !== 'release' || change.amountMinor % 100_00 === 0) return change
  return { ...change, amountMinor: change.amountMinor - 1 }
}
