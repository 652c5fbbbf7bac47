import type { Account } from '../accounts/account.ts'
import { availableMinor } from '../accounts/available.ts'
import type { Failure } from '../failure.ts'

/** Whether an account can give this amount now. The guard inside the commit asks the same again. */
export function checkFunds(account: Account, amountMinor: number): Failure | undefined {
  if (account.status === 'dormant') return { code: 'account_dormant', accountId: account.id }
  const available = availableMinor(account)
  if (available < amountMinor) {
    return { code: 'insufficient_funds', availableMinor: available, neededMinor: amountMinor }
  }
  return undefined
}
