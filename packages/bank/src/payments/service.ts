import type { Consent } from '../consents/consent.ts'
import { readUsed } from '../consents/read-used.ts'
import { type Decision, refuse } from '../decision.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { cancelPayment } from './cancel-payment.ts'
import { decideInitiation } from './decide-initiation.ts'
import { movesAtMs } from './moves-at.ts'
import type { Instruction, Payment } from './payment.ts'

type Decided = Promise<Decision<{ payment: Payment }>>

/** Payments: money that leaves an account under a customer's consent. */
export function paymentService({ store, clock, ids, risk, core }: BankPorts) {
  const under = async (consent: Consent, paymentId: string) => {
    const payment = await store.payments.get(paymentId)
    return payment?.consentId === consent.id ? payment : undefined
  }
  return {
    /** made under this consent, or undefined: somebody else's is not told from none */
    under,
    page: store.payments.page,

    async initiate(consent: Consent, instruction: Instruction): Decided {
      const debtorId = consent.accountIds[0] ?? ''
      const internal = instruction.rail === 'internal'
      const atMs = clock.nowMs()
      const [debtor, creditor, verdict, used] = await Promise.all([
        store.accounts.get(debtorId),
        internal ? store.accounts.byNumber(instruction.payee.account_number) : undefined,
        risk.assess(instruction),
        readUsed(store, consent, movesAtMs(instruction, atMs)),
      ])
      if (!debtor) throw new Error(`${consent.id}: consented to an account that is not there`)
      const read = { debtor, creditor, verdict, used }
      return decideInitiation({ consent, instruction, ...read, atMs }, core, ids)
    },

    async cancel(consent: Consent, paymentId: string): Decided {
      const payment = await under(consent, paymentId)
      if (!payment) return refuse({ code: 'payment_not_found', paymentId })
      return cancelPayment(payment, consent, ids, clock.nowMs())
    },
  }
}
