import { KEY_USES, type KeyRow, type KeyUse } from './key-store.ts'

/** When a key does what. `waits`: it verifies already, and signs once it starts. */
export type KeyState = 'signs' | 'waits' | 'verifies' | 'ended'

/**
 * The keys of a use that verify at a time, the one that signs first: of those that have started, the one that started
 * last; where none has, the one that starts next.
 */
export function arrangeKeys(rows: readonly KeyRow[], use: KeyUse, nowMs: number): KeyRow[] {
  const valid = rows.filter((row) => row.use === use && (row.endsAtMs ?? Infinity) > nowMs)
  const [started, waiting] = [true, false].map((wanted) =>
    valid.filter(({ startsAtMs }) => startsAtMs <= nowMs === wanted),
  ) as [KeyRow[], KeyRow[]]
  // By the id where two start at once: every server chooses the same one.
  started.sort((a, b) => b.startsAtMs - a.startsAtMs || a.id.localeCompare(b.id))
  waiting.sort((a, b) => a.startsAtMs - b.startsAtMs || a.id.localeCompare(b.id))
  return [...started, ...waiting]
}

/** What each key does at a time, by its id. */
export function keyStates(rows: readonly KeyRow[], nowMs: number): ReadonlyMap<string, KeyState> {
  const states = new Map<string, KeyState>(rows.map(({ id }) => [id, 'ended']))
  for (const use of KEY_USES) {
    for (const [index, { id, startsAtMs }] of arrangeKeys(rows, use, nowMs).entries()) {
      states.set(id, index === 0 ? 'signs' : startsAtMs > nowMs ? 'waits' : 'verifies')
    }
  }
  return states
}
