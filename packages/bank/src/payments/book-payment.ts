import type { Account } from '../accounts/account.ts'
import type { Change } from '../changes.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import type { Payment } from './payment.ts'

/** Books a payment from its debtor to the account that receives it: the payee's own, or the rail's. */
export function bookPayment(
  { id, instruction }: Payment,
  debtor: Account,
  creditorAccountId: string,
  core: CoreBanking,
  atMs: number,
): Change[] {
  const { amountMinor, payee, reference } = instruction
  return core.book({
    debtor: { accountId: debtor.id, name: debtor.holders.join(' & ') },
    creditor: { accountId: creditorAccountId, name: payee.name },
    amountMinor,
    description: reference ?? `Payment to ${payee.name}`,
    paymentId: id,
    atMs,
  })
}
