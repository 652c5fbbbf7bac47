import type { BankPorts } from '../ports/bank-ports.ts'
import type { OutsideCore } from '../ports/core-banking.ts'
import type { Store } from '../ports/store.ts'
import type { CoreDifference } from './core-difference.ts'
import { readFeed } from './read-feed.ts'

/** An account that does not hold the same here and in the core. */
export interface BalanceDifference {
  readonly accountId: string
  readonly coreMinor: number
  readonly hereMinor: number
  /** how much of it is postings that were set aside, which the differences name */
  readonly setAsideMinor: number
  /** what the core shows on the account itself, and its feed never brought: the first of these, by their ids */
  readonly unseenIds: readonly string[]
}

export interface CoreReport {
  /** what is still not the same, the oldest first */
  readonly differences: readonly CoreDifference[]
  readonly balances: readonly BalanceDifference[]
  readonly accounts: number
}

const DIFFERENCES_MAX = 1_000
const UNSEEN_MAX = 20

/**
 * Reads the feed to its end, and holds the core against what is here.
 * @throws {CoreSilent} if the core does not tell
 */
export async function reconcileCore(ports: BankPorts): Promise<CoreReport | undefined> {
  const { store, core } = ports
  if (!core.outside) return undefined
  await readFeed(ports)
  const { accounts, balances } = await compareBalances(store, core.outside)
  return { differences: await store.core.differences(DIFFERENCES_MAX), accounts, balances }
}

async function compareBalances(store: Store, outside: OutsideCore) {
  const aside = new Map<string, number>()
  for (const { accountId, amountMinor } of await store.core.setAside())
    aside.set(accountId, amountMinor)
  const balances: BalanceDifference[] = []
  let accounts = 0
  for (let after: string | null = null; ; ) {
    const page = await outside.accounts(after)
    for (const { id, bookedMinor: coreMinor } of page.accounts) {
      const hereMinor = (await store.accounts.get(id))?.bookedMinor ?? 0
      const setAsideMinor = aside.get(id) ?? 0
      if (coreMinor !== hereMinor) {
        const unseenIds = await unseenOn(id, store, outside)
        balances.push({ accountId: id, coreMinor, hereMinor, setAsideMinor, unseenIds })
      }
      accounts += 1
    }
    if (page.next === null || page.next === after) return { accounts, balances }
    after = page.next
  }
}

async function unseenOn(accountId: string, store: Store, outside: OutsideCore): Promise<string[]> {
  const unseen: string[] = []
  for (let after: string | null = null; ; ) {
    const { postings, cursor, hasMore } = await outside.transactions(accountId, after)
    for (const { id } of postings) {
      if (!(await store.core.posting(id))) unseen.push(id)
      if (unseen.length === UNSEEN_MAX) return unseen
    }
    if (!hasMore || cursor === after) return unseen
    after = cursor
  }
}
