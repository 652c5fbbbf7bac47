import type { Change } from '../../changes.ts'
import type { IdempotentAnswer, Store } from '../../ports/store.ts'

/** Commits what must succeed. */
export async function plant(store: Store, ...changes: readonly Change[]): Promise<void> {
  const result = await store.commit({ changes })
  if (result.kind !== 'committed') throw new Error(`the test's own rows were ${result.kind}`)
}

/** Commits, and says how it went. */
export async function tryCommit(
  store: Store,
  changes: readonly Change[],
  idempotent?: IdempotentAnswer,
): Promise<string> {
  return (await store.commit({ changes, idempotent })).kind
}
