import type { Consent } from '../consents/consent.ts'
import { type Decision, refuse } from '../decision.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { stopReviewOf } from '../risk/stop-reviews.ts'
import { cancelPayment } from './cancel-payment.ts'
import { initiatePayment } from './initiate-payment.ts'
import type { Instruction, Payment } from './payment.ts'
import { historyOf, type PaymentStep } from './payment-step.ts'
import { type Quote, type QuoteAsk, quotePayment } from './quote-payment.ts'

type Decided = Promise<Decision<{ payment: Payment }>>

/** Payments: money that leaves an account under a customer's consent. */
export function paymentService(ports: BankPorts) {
  const { store, clock, ids } = ports
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

    initiate: (consent: Consent, instruction: Instruction) =>
      initiatePayment(ports, consent, instruction),

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
