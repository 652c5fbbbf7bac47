import type { Change } from '../changes.ts'
import type { Store } from '../ports/store.ts'

/** What came of one try. */
export interface Outcome {
  readonly moved: Change
  /** what it means for its webhook */
  readonly consequences: readonly Change[]
}

interface Waiting {
  readonly outcome: Outcome
  resolve(): void
  reject(cause: unknown): void
}

/**
 * Writes outcomes down, all that come within a moment in one commit: a sync of the disk each would take longer than
 * the deliveries themselves. Until then they are held, and after a crash they are tried again.
 * @param moment how long others are waited for
 */
export function gatherOutcomes(
  store: Pick<Store, 'commit'>,
  moment: () => Promise<void>,
): (outcome: Outcome) => Promise<void> {
  let waiting: Waiting[] = []
  let writing = false

  async function write(): Promise<void> {
    writing = true
    while (waiting.length > 0) {
      await moment()
      const gathered = waiting
      waiting = []
      await commitAll(store, gathered)
    }
    writing = false
  }

  return (outcome) =>
    new Promise((resolve, reject) => {
      waiting.push({ outcome, resolve, reject })
      if (!writing) void write()
    })
}

async function commitAll(
  store: Pick<Store, 'commit'>,
  gathered: readonly Waiting[],
): Promise<void> {
  const changes = gathered.flatMap(({ outcome }) => [outcome.moved, ...outcome.consequences])
  const result = await store.commit({ changes }).catch((cause: unknown) => ({ cause }))
  if ('cause' in result) for (const { reject } of gathered) reject(result.cause)
  else if (result.kind === 'committed') for (const { resolve } of gathered) resolve()
  // One of them keeps the others back: each for itself then.
  else
    for (const { outcome, resolve, reject } of gathered)
      await commitOne(store, outcome).then(resolve, reject)
}

/** Whoever governs the webhook, or another worker, may have been faster: then theirs stands, and the try alone is noted. */
async function commitOne(
  store: Pick<Store, 'commit'>,
  { moved, consequences }: Outcome,
): Promise<void> {
  const result = await store.commit({ changes: [moved, ...consequences] })
  if (result.kind === 'refused' && result.failed.guard === 'webhook')
    await store.commit({ changes: [moved] })
}
