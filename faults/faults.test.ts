import { randomInt } from 'node:crypto'
import { test } from 'vitest'
import { keepSeeds, readKeptSeeds } from './kept-seeds.ts'
import type { Ask, Programme } from './programme.ts'
import { programmes } from './programmes.ts'
import { runApart } from './run-apart.ts'

const SEED_END = 2 ** 31

/** How often the short form tries at least, where that was promised. */
const TRIED_MIN: Readonly<Record<string, number>> = { kills: 25, simulations: 1_000 }

type Throw = Pick<Ask, 'seed' | 'replay'>

/** The seeds that have found something before, and one that nobody has thrown yet. */
function throwsOf({ name, store }: Programme): Throw[] {
  const kept = readKeptSeeds().filter((one) => one.name === name && one.store === store)
  return [
    ...kept.map(({ seed }) => ({ seed, replay: true })),
    { seed: randomInt(SEED_END), replay: false },
  ]
}

// One on SQLite and one on PostgreSQL at a time: each waits for the disk and for processes that start.
test.concurrent.for(programmes)(
  '$name on $store: nothing is lost and nothing is doubled',
  async (programme, { skip, expect }) => {
    for (const { seed, replay } of throwsOf(programme)) {
      const row = await runApart(programme, {
        seed,
        short: true,
        replay,
        tell: () => {},
      })
      if (row.skipped !== undefined) skip(row.skipped)
      if (row.pass === false) keepSeeds(row)
      const again = `pnpm faults --only ${programme.name} --seed ${row.seeds?.[0] ?? seed}`
      expect(row.faults, again).toEqual([])
      expect(row.pass, again).toBe(true)
      if (!replay) expect(row.tried).toBeGreaterThanOrEqual(TRIED_MIN[programme.name] ?? 1)
    }
  },
)
