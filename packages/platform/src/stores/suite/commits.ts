import type { PlatformChange } from '../../commit/platform-change.ts'
import type { PlatformCommit } from '../../commit/platform-commit.ts'
import type { PlatformStore } from '../../ports/platform-store.ts'

/** Commits, and fails the test if it was not. */
export async function plant(store: PlatformStore, ...changes: readonly PlatformChange[]) {
  const { kind } = await store.commit({ changes })
  if (kind !== 'committed') throw new Error(`it is ${kind}`)
}

/** The guard that refused one change, or how it ended otherwise. */
export async function guardOf(store: PlatformStore, ...changes: readonly PlatformChange[]) {
  const ended = await store.commit({ changes })
  return ended.kind === 'refused' ? ended.guard : ended.kind
}

/** How often each outcome came, of commits that were all asked for at once. */
export async function outcomesOf(store: PlatformStore, commits: readonly PlatformCommit[]) {
  const settled = await Promise.allSettled(commits.map((work) => store.commit(work)))
  const outcomes: Record<string, number> = {}
  for (const one of settled) {
    const outcome = one.status === 'fulfilled' ? one.value.kind : 'failed'
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  }
  return outcomes
}
