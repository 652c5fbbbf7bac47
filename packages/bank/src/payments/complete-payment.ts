import type { Account } from '../accounts/account.ts'
import type { Change } from '../changes.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import type { Ids } from '../ports/ids.ts'
import { bookPayment } from './book-payment.ts'
import { releasePayment } from './hold-payment.ts'
import { movePayment } from './move-payment.ts'
import type { Payment } from './payment.ts'

/** What was held leaves the account, and the payment is settled. Only a pending payment can be. */
export function completePayment(
  payment: Payment,
  debtor: Account,
  creditorAccountId: string,
  core: CoreBanking,
  ids: Ids,
  atMs: number,
): Change[] {
  return [
    ...releasePayment(payment, 'posted'),
    ...bookPayment(payment, debtor, creditorAccountId, core, atMs),
    ...movePayment(payment, { status: 'settled' }, ids, atMs).changes,
  ]
}
