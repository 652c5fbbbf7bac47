import { assertBalanced, type Entry } from '../ledger/entry.ts'
import type { Ids } from '../ports/ids.ts'
import type { CorePosting } from './core-posting.ts'
import { CORE_ACCOUNT_ID } from './import-accounts.ts'

/** The entry that a posting of the core is here. The other side of it is the world, as the core sees it. */
export function mirrorPosting(posting: CorePosting, ids: Ids): Entry {
  const { accountId, amountMinor, bookedAtMs, description, counterparty } = posting
  const own = { transactionId: ids.next('txn'), accountId, amountMinor, counterparty }
  const world = {
    transactionId: ids.next('txn'),
    accountId: CORE_ACCOUNT_ID,
    amountMinor: -amountMinor,
    counterparty: accountId,
  }
  const postings = [own, world]
  return assertBalanced({ id: ids.next('ent'), paymentId: null, description, bookedAtMs, postings })
}
