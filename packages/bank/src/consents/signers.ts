import type { Account } from '../accounts/account.ts'
import type { Terms } from './consent.ts'
import { movesMoney } from './moves-money.ts'

/**
 * Whose yes a consent needs, the one who says it first among them: where it moves money from an account whose mandate
 * is `all`, every holder's. To look at an account, or to ask whether it could pay, one is enough.
 */
export function signersOf(
  terms: Terms,
  customerId: string,
  account: Pick<Account, 'mandate' | 'customerIds'> | undefined,
): readonly string[] {
  return movesMoney(terms) && account?.mandate === 'all' ? account.customerIds : [customerId]
}
