import { describe, expect, test } from 'vitest'
import type { Subject } from '../suite/subject.ts'
import { endure } from './endure.ts'
import { type Moves, plantHundred, type Seen } from './move-at-random.ts'

export { type Moves, plantHundred, type Seen } from './move-at-random.ts'

const WRITERS = 16

export interface Endurance {
  readonly forMs: number
  /** lets the others of this process go on */
  pause(): Promise<void>
}

/**
 * Sixteen writers move money at random between a hundred accounts while readers sum snapshots: every sum is the total,
 * and no balance is ever below zero.
 * @example
 * enduranceTest('in memory', () => ({ open: () => memoryStore() }), { forMs: 20_000, pause: setImmediate })
 */
export function enduranceTest(
  name: string,
  start: () => Subject | Promise<Subject>,
  { forMs, pause }: Endurance,
): void {
  // Each waits most of its time for its store: side by side they take as long as one.
  describe.concurrent(`the books ${name}`, () => {
    const title = `hold through ${forMs / 1000} s of ${WRITERS} writers, in every snapshot`
    test(title, { timeout: forMs + 60_000 }, async ({ annotate }) => {
      const subject = await start()
      const seed = Date.now()
      try {
        const endsAtMs = Date.now() + forMs
        const goesOn = () => Date.now() < endsAtMs
        const store = subject.open('test_endurance')
        await plantHundred(store)
        const { moves, seen } = await endure(store, {
          name: '',
          seed,
          writers: WRITERS,
          goesOn,
          pause,
        })
        await annotate(`seed ${seed}: ${told(moves, seen)}`)
        expectWhole(moves, seen, `seed ${seed}`)
      } finally {
        await subject.close?.()
      }
    })
  })
}

/** What happened, in words. */
export function told(moves: readonly Moves[], seen: readonly Seen[]): string {
  const { committed, refused } = added(moves)
  return `${committed} moves, ${refused} refused, ${readsOf(seen)} snapshots`
}

/** No snapshot was torn, and there was something to tear. */
export function expectWhole(moves: readonly Moves[], seen: readonly Seen[], seed: string): void {
  expect(
    seen.flatMap(({ faults }) => faults),
    seed,
  ).toEqual([])
  const { committed, refused } = added(moves)
  expect(Math.min(committed, refused, readsOf(seen) - 1), seed).toBeGreaterThan(0)
}

function added(moves: readonly Moves[]): Moves {
  const sum = (key: keyof Moves) => moves.reduce((total, one) => total + one[key], 0)
  return { committed: sum('committed'), refused: sum('refused') }
}

function readsOf(seen: readonly Seen[]): number {
  return seen.reduce((total, { reads }) => total + reads, 0)
}
