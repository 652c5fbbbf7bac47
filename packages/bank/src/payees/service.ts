import { type Decision, refuse } from '../decision.ts'
import type { Payee } from '../payments/payment.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { ownAccountNumber } from '../rails/internal.ts'
import { checkPayee } from './check-payee.ts'
import { type Verification, verifyPayee } from './verify-payee.ts'

/** Payees: whether somebody is who a payer takes them for, before any money moves. */
export function payeeService({ store, clock }: BankPorts) {
  return {
    async verify(payee: Payee): Promise<Decision<{ verification: Verification; atMs: number }>> {
      const unfit = checkPayee(payee)
      if (unfit) return refuse(unfit)
      const number = ownAccountNumber(payee)
      const account = number === undefined ? undefined : await store.accounts.byNumber(number)
      const verification = verifyPayee(payee, account)
      return { ok: true, verification, atMs: clock.nowMs(), changes: [] }
    },
  }
}
