import type { Account } from '../accounts/account.ts'
import { FEES } from '../ledger/move-money.ts'
import { CURRENCY } from '../money/currency.ts'
import { rails } from '../rails/check-rail.ts'

/** Where seeded money comes from and goes to: everybody who banks elsewhere. */
export const WORLD_ACCOUNT_ID = 'acc_world'

/** The other side of what is posted by hand on a test bank. */
export const SIMULATED_ACCOUNT_ID = 'acc_simulated'

/** The accounts that a bank has of its own: the world, its fees, where each rail settles, and what is played. */
export function bankAccounts(): Account[] {
  const settlement = Object.values(rails).flatMap((rail) => rail.settlementAccountId ?? [])
  return [WORLD_ACCOUNT_ID, FEES, ...settlement, SIMULATED_ACCOUNT_ID].map(bankAccount)
}

const ownIds = new Set(bankAccounts().map(({ id }) => id))

/** Whether an account is one of those. */
export function isBankAccount(id: string): boolean {
  return ownIds.has(id)
}

/** One of the bank's own, which has no limit and which no customer sees. */
export function bankAccount(id: string): Account {
  return {
    id,
    type: 'internal',
    status: 'active',
    currency: CURRENCY,
    nickname: id,
    number: id,
    customerIds: [],
    holders: ['Wekeza Bank'],
    mandate: 'any',
    openedOn: '2010-01-01',
    bookedMinor: 0,
    heldMinor: 0,
    overdraftMinor: null,
  }
}
