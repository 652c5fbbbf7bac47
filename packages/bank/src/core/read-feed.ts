import { decideAgain } from '../decide-again.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { CoreSilent } from '../ports/core-banking.ts'
import type { CorePosting } from './core-posting.ts'
import { takePosting } from './take-posting.ts'

/**
 * Reads the core's postings from where it was read up to, and takes each in once, however often it comes.
 * @returns how many came
 * @throws {CoreSilent} if the core does not tell, or its feed leads nowhere
 */
export async function readFeed(ports: BankPorts): Promise<number> {
  const { store, core } = ports
  if (!core.outside) return 0
  for (let count = 0; ; ) {
    const from = await store.core.cursor()
    const { postings, cursor, hasMore } = await core.outside.postings(from)
    for (const posting of postings) await takeOnce(ports, posting)
    count += postings.length
    if (cursor !== null && cursor !== from) await moveOn(ports, from, cursor)
    else if (hasMore) throw new CoreSilent('the feed says that there is more, and does not go on')
    if (!hasMore) return count
  }
}

async function takeOnce(ports: BankPorts, posting: CorePosting): Promise<void> {
  const taken = await decideAgain(async () => {
    const changes = await takePosting(ports, posting)
    if (changes.length === 0) return true
    const result = await ports.store.commit({ changes })
    return result.kind === 'committed' ? true : undefined
  })
  if (!taken) throw new Error(`${posting.id}: what it is about moved each time`)
}

/** Refused: another server has read on, and each posting was taken once all the same. */
async function moveOn({ store }: BankPorts, from: string | null, to: string): Promise<void> {
  await store.commit({ changes: [{ kind: 'move-core-cursor', from, to }] })
}
