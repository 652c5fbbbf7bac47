import type { Account } from '../accounts/account.ts'
import type { Change } from '../changes.ts'
import { CURRENCY } from '../money/currency.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import type { CoreAccount } from '../ports/core-banking.ts'
import type { Store } from '../ports/store.ts'
import { bankAccount, bankAccounts } from '../seed/bank-accounts.ts'

/** What stands against each posting that the core made by itself: everybody outside of this bank's own instructions. */
export const CORE_ACCOUNT_ID = 'acc_core'

/**
 * Takes over the accounts of the core that are not here yet, and those who hold them. Their money comes with the feed,
 * from its beginning, and from nowhere else.
 * @returns how many accounts were new
 * @throws {CoreSilent} if the core does not tell
 */
export async function importAccounts({ store, core }: BankPorts): Promise<number> {
  if (!core.outside) return 0
  await openOwnAccounts(store)
  let count = 0
  for (let after: string | null = null; ; ) {
    const page = await core.outside.accounts(after)
    for (const account of page.accounts) count += await importOne(store, account)
    if (page.next === null || page.next === after) return count
    after = page.next
  }
}

/** What an account of the core is here; nothing, if it is here already. */
export async function importChanges(store: Store, account: CoreAccount): Promise<Change[]> {
  if (await store.accounts.get(account.id)) return []
  const known = await Promise.all(account.customers.map(({ id }) => store.customers.get(id)))
  const added = account.customers.filter((_, place) => !known[place])
  return [
    ...added.map(({ id, username, name }): Change => {
      return { kind: 'insert-customer', customer: { id, username, name, story: '' } }
    }),
    { kind: 'insert-account', account: accountHere(account) },
  ]
}

async function importOne(store: Store, account: CoreAccount): Promise<number> {
  const changes = await importChanges(store, account)
  if (changes.length > 0) await store.commit({ changes })
  return changes.length > 0 ? 1 : 0
}

async function openOwnAccounts(store: Store): Promise<void> {
  for (const account of [...bankAccounts(), bankAccount(CORE_ACCOUNT_ID)]) {
    if (await store.accounts.get(account.id)) continue
    await store.commit({ changes: [{ kind: 'insert-account', account }] })
  }
}

function accountHere(account: CoreAccount): Account {
  const { id, type, status, nickname, number, mandate, openedOn, overdraftMinor } = account
  return {
    ...{ id, type, status, nickname, number, mandate, openedOn, overdraftMinor },
    currency: CURRENCY,
    customerIds: account.customers.map((customer) => customer.id),
    holders: account.customers.map(({ name }) => name),
    bookedMinor: 0,
    heldMinor: 0,
  }
}
