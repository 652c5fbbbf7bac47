import type { Account } from '../accounts/account.ts'
import type { Change } from '../changes.ts'
import type { Payment } from '../payments/payment.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import { transactionIdOf } from '../transactions/pending.ts'
import type { Refund } from './refund.ts'

export interface Booking {
  readonly refund: Refund
  readonly payment: Payment
  /** the account that was paid; undefined where it is not of this bank */
  readonly paid: Account | undefined
  /** the account that had paid */
  readonly payer: Account
}

/** Books a refund back to the account that had paid. */
export function bookRefund(booking: Booking, core: CoreBanking, atMs: number): Change[] {
  const { refund, payment, paid, payer } = booking
  const { payee } = payment.instruction
  const { amountMinor, debtorAccountId, creditorAccountId } = refund
  return core.book({
    debtor: { accountId: debtorAccountId, name: paid?.holders.join(' & ') ?? payee.name },
    creditor: { accountId: creditorAccountId, name: payer.holders.join(' & ') },
    amountMinor,
    description: refundText(refund, payment),
    paymentId: refund.id,
    transactionId: transactionIdOf(refund.id),
    atMs,
  })
}

/** What whoever had paid reads. */
export function refundText({ reason }: Refund, { instruction }: Payment): string {
  const { reference, payee } = instruction
  return reason ?? `Refund: ${reference ?? payee.name}`
}
