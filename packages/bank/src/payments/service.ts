import type { Consent } from '../consents/consent.ts'
import { readUsed } from '../consents/read-used.ts'
import { type Decision, refuse } from '../decision.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { assessPayment } from '../risk/assess-payment.ts'
import { stopReviewOf } from '../risk/stop-reviews.ts'
import { cancelPayment } from './cancel-payment.ts'
import { decideInitiation } from './decide-initiation.ts'
import { movesAtMs } from './moves-at.ts'
import type { Instruction, Payment } from './payment.ts'
import { historyOf, type PaymentStep } from './payment-step.ts'
import { type Quote, type QuoteAsk, quotePayment } from './quote-payment.ts'
import { readCreditor } from './read-creditor.ts'
import { readStates } from './read-states.ts'

type Decided = Promise<Decision<{ payment: Payment }>>

/** Payments: money that leaves an account under a customer's consent. */
export function paymentService(ports: BankPorts) {
  const { store, clock, ids, core } = ports
  const under = async (consent: Consent, paymentId: string) => {
    const payment = await store.payments.get(paymentId)
    return payment?.consentId === consent.id ? payment : undefined
  }
  return {
    /** made under this consent, or undefined: somebody else's is not told from none */
    under,
    page: store.payments.page,

    /** how it came to stand where it stands, oldest first */
    async history(payment: Payment): Promise<PaymentStep[]> {
      return historyOf(payment, await store.payments.steps(payment.id))
    },

    async initiate(consent: Consent, instruction: Instruction): Decided {
      const debtorId = consent.accountIds[0] ?? ''
      const atMs = clock.nowMs()
      const [debtor, creditor, verdict, used, states] = await Promise.all([
        store.accounts.get(debtorId),
        readCreditor(store, instruction),
        assessPayment(ports, { consent, instruction, atMs }),
        readUsed(store, consent, movesAtMs(instruction, atMs)),
        readStates(store, instruction),
      ])
      if (!debtor) throw new Error(`${consent.id}: consented to an account that is not there`)
      const read = { debtor, creditor, verdict, used, states }
      return decideInitiation({ consent, instruction, ...read, atMs }, core, ids)
    },

    /** what each rail would do with a payment */
    async quote(ask: QuoteAsk): Promise<Decision<{ quote: Quote }>> {
      return quotePayment(ask, await store.rails.states(), clock.nowMs())
    },

    async cancel(consent: Consent, paymentId: string): Decided {
      const payment = await under(consent, paymentId)
      if (!payment) return refuse({ code: 'payment_not_found', paymentId })
      const atMs = clock.nowMs()
      const decision = cancelPayment(payment, consent, ids, atMs)
      if (!decision.ok || payment.status !== 'in_review') return decision
      const stopped = await stopReviewOf(store, payment, atMs)
      return { ...decision, changes: [...decision.changes, ...stopped] }
    },
  }
}
