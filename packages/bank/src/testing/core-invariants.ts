import type { Store } from '../ports/store.ts'
import { bankAccounts } from '../seed/bank-accounts.ts'
import type { PretendCore } from './pretend-core.ts'

/** What must hold whatever the core has done. */
export async function invariantsOf(store: Store, core: PretendCore) {
  const ownIds = bankAccounts().map(({ id }) => id)
  const ids = ['acc_ann', 'acc_ann_savings', 'acc_ben', 'acc_core', ...ownIds]
  const accounts = await Promise.all(ids.map((id) => store.accounts.get(id)))
  const rows = await Promise.all(ids.map((id) => store.transactions.page(id, { limit: 1_000_000 })))
  const caused = rows.flat().filter(({ paymentId }) => paymentId !== null)
  const legs = caused.map(({ accountId, paymentId, amountMinor }) =>
    [accountId, paymentId, amountMinor].join(' '),
  )
  return {
    sumMinor: accounts.reduce((sum, account) => sum + (account?.bookedMinor ?? 0), 0),
    heldMinor: accounts.reduce((sum, account) => sum + (account?.heldMinor ?? 0), 0),
    paidTwice: legs.length - new Set(legs).size,
    asked: new Set(core.instructed).size,
    waiting: (await stillWaiting(store, core)).length,
  }
}

async function stillWaiting(store: Store, core: PretendCore) {
  const ids = [...new Set(core.instructed)]
  const all = await Promise.all(ids.map((id) => store.core.instruction(id)))
  return all.filter((instruction) => instruction?.status === 'waiting')
}
