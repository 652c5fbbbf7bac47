import { type Decision, type Refusal, refuse } from '../decision.ts'
import { readStates } from '../payments/read-states.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { ownAccountNumber } from '../rails/internal.ts'
import { decideRefund, type RefundAsk } from './decide-refund.ts'
import type { Refund } from './refund.ts'

export interface RefundOrder extends RefundAsk {
  /** of the kind refunds; null where none was named */
  readonly consentId: string | null
}

/** Refunds: what an application pays back of the payments that were made through it. */
export function refundService({ store, clock, ids, core }: BankPorts) {
  /** of this application, or undefined: somebody else's is not told from none */
  const paymentOf = async (applicationId: string, paymentId: string) => {
    const payment = await store.payments.get(paymentId)
    const consent = payment && (await store.consents.get(payment.consentId))
    return consent?.applicationId === applicationId ? payment : undefined
  }
  return {
    paymentOf,
    page: store.refunds.page,

    async get(
      applicationId: string,
      paymentId: string,
      refundId: string,
    ): Promise<{ readonly ok: true; readonly refund: Refund } | Refusal> {
      if (!(await paymentOf(applicationId, paymentId))) {
        return refuse({ code: 'payment_not_found', paymentId })
      }
      const refund = await store.refunds.get(refundId)
      return refund?.paymentId === paymentId
        ? { ok: true, refund }
        : refuse({ code: 'refund_not_found', refundId })
    },

    async order(
      applicationId: string,
      paymentId: string,
      { consentId, ...ask }: RefundOrder,
    ): Promise<Decision<{ refund: Refund }>> {
      const payment = await paymentOf(applicationId, paymentId)
      if (!payment) return refuse({ code: 'payment_not_found', paymentId })
      const { payee, debtorAccountId } = payment.instruction
      const number = ownAccountNumber(payee)
      const [named, paid, payer, states] = await Promise.all([
        consentId === null ? undefined : store.consents.get(consentId),
        number === undefined ? undefined : store.accounts.byNumber(number),
        store.accounts.get(debtorAccountId),
        readStates(store, { rail: payment.carriedBy }),
      ])
      if (!payer) throw new Error(`${paymentId}: paid from an account that is not there`)
      const consent = named?.applicationId === applicationId ? named : undefined
      if (consentId !== null && !consent) return refuse({ code: 'consent_not_found', consentId })
      const atMs = clock.nowMs()
      return decideRefund({ payment, ask, consent, paid, payer, states, atMs }, core, ids)
    },
  }
}
