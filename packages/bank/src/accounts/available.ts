import type { Account } from './account.ts'

type Balances = Pick<Account, 'bookedMinor' | 'heldMinor' | 'overdraftMinor'>

/** What can be spent now: booked, less what is held, plus an agreed overdraft. */
export function availableMinor(account: Balances): number {
  if (account.overdraftMinor === null) return Number.MAX_SAFE_INTEGER
  return account.bookedMinor - account.heldMinor + account.overdraftMinor
}
