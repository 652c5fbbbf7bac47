import { type Decision, refuse } from '../decision.ts'
import type { Payment } from '../payments/payment.ts'
import { readStates } from '../payments/read-states.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { ownAccountNumber } from '../rails/internal.ts'
import { decideRefund, type RefundAsk } from './decide-refund.ts'
import type { Refund } from './refund.ts'

export interface RefundOrder extends RefundAsk {
  /** of the kind refunds; null where none was named */
  readonly consentId: string | null
}

interface Ordered {
  readonly applicationId: string
  /** made through this application */
  readonly payment: Payment
  readonly order: RefundOrder
}

/** Reads all that a refund is decided by, at once, and decides. */
export async function orderRefund(
  { store, clock, ids, core }: BankPorts,
  { applicationId, payment, order: { consentId, ...ask } }: Ordered,
): Promise<Decision<{ refund: Refund }>> {
  const { payee, debtorAccountId } = payment.instruction
  const number = ownAccountNumber(payee)
  const [named, paid, payer, states] = await Promise.all([
    consentId === null ? undefined : store.consents.get(consentId),
    number === undefined ? undefined : store.accounts.byNumber(number),
    store.accounts.get(debtorAccountId),
    readStates(store, { rail: payment.carriedBy }),
  ])
  if (!payer) throw new Error(`${payment.id}: paid from an account that is not there`)
  const consent = named?.applicationId === applicationId ? named : undefined
  if (consentId !== null && !consent) return refuse({ code: 'consent_not_found', consentId })
  const atMs = clock.nowMs()
  return decideRefund({ payment, ask, consent, paid, payer, states, atMs }, core, ids)
}
