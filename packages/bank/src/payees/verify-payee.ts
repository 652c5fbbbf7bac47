import type { Account } from '../accounts/account.ts'
import type { Payee } from '../payments/payment.ts'
import { ownAccountNumber } from '../rails/internal.ts'
import { matchName, type NameMatch } from './match-name.ts'

/** What the bank can say of a payee's name. */
export interface Verification {
  /** unavailable: the account is not with this bank */
  readonly result: NameMatch | 'unavailable'
  /** of a close match only: who asks is shown whom they may have meant */
  readonly registeredName: string | null
}

const BEST: readonly NameMatch[] = ['match', 'close_match']

/** Compares a payee's name with those in whose name the account is. No account is told like another's. */
export function verifyPayee(payee: Payee, account: Account | undefined): Verification {
  if (ownAccountNumber(payee) === undefined) return { result: 'unavailable', registeredName: null }
  const names = account ? namesOf(account) : []
  for (const result of BEST) {
    const registered = names.find((name) => matchName(payee.name, name) === result)
    if (registered === undefined) continue
    return { result, registeredName: result === 'close_match' ? registered : null }
  }
  return { result: 'no_match', registeredName: null }
}

/** Each holder, and all of them together. The bank's own accounts are nobody's to pay. */
function namesOf({ type, holders }: Account): string[] {
  if (type === 'internal') return []
  return holders.length > 1 ? [...holders, holders.join(' and ')] : [...holders]
}
