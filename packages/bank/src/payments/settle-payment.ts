import type { Account } from '../accounts/account.ts'
import type { Change } from '../changes.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import type { Ids } from '../ports/ids.ts'
import { rails } from '../rails/check-rail.ts'
import { bookPayment } from './book-payment.ts'
import { movePayment } from './move-payment.ts'
import type { Payment } from './payment.ts'

/** The rail has confirmed: what was held leaves the account. Safe to run twice, since only a pending payment moves. */
export function settlePayment(
  payment: Payment,
  debtor: Account,
  core: CoreBanking,
  ids: Ids,
  atMs: number,
): Change[] {
  if (payment.status !== 'pending') return []
  const { amountMinor, rail } = payment.instruction
  const accountId = rails[rail].settlementAccountId
  if (accountId === null) throw new Error(`${payment.id}: ${rail} settles at once`)
  return [
    { kind: 'release', accountId: debtor.id, amountMinor },
    ...bookPayment(payment, debtor, accountId, core, atMs),
    ...movePayment(payment, { status: 'settled' }, ids, atMs).changes,
  ]
}
