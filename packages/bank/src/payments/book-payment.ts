import type { Account } from '../accounts/account.ts'
import { keepPayee } from '../beneficiaries/keep-payee.ts'
import type { Change } from '../changes.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import { feeTransactionIdOf, transactionIdOf } from '../transactions/pending.ts'
import type { Payment } from './payment.ts'

/** Books a payment from its debtor to the account that receives it: the payee's own, or the rail's. */
export function bookPayment(
  payment: Payment,
  debtor: Account,
  creditorAccountId: string,
  core: CoreBanking,
  atMs: number,
): Change[] {
  const { id, instruction, feeMinor } = payment
  const { amountMinor, payee, reference } = instruction
  const booked = core.book({
    debtor: { accountId: debtor.id, name: debtor.holders.join(' & ') },
    creditor: { accountId: creditorAccountId, name: payee.name },
    amountMinor,
    description: reference ?? `Payment to ${payee.name}`,
    paymentId: id,
    transactionId: transactionIdOf(id),
    fee: feeMinor > 0 ? { amountMinor: feeMinor, transactionId: feeTransactionIdOf(id) } : null,
    atMs,
  })
  return [...booked, keepPayee(payment, atMs)]
}
