import { readCreditor } from '../payments/read-creditor.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { asPlayed } from '../simulation/play-outcome.ts'
import type { RiskReview } from './review.ts'
import type { Reviewed } from './reviewed.ts'

type Reading = Pick<BankPorts, 'store' | 'simulation'>

/** Reads a review with its payment, and all that this needs to go on; nothing if there is no such review. */
export async function readReviewed(
  ports: Reading,
  reviewId: string,
  atMs: number,
): Promise<Reviewed | undefined> {
  const review = await ports.store.risk.review(reviewId)
  return review && readAround(ports, review, atMs)
}

/** @throws if its payment is not whole: no commit leaves it so */
export async function readAround(
  { store, simulation }: Reading,
  review: RiskReview,
  atMs: number,
): Promise<Reviewed> {
  const [payment, consent, states] = await Promise.all([
    store.payments.get(review.paymentId),
    store.consents.get(review.consentId),
    store.rails.states(),
  ])
  const instruction = payment?.instruction
  const [debtor, creditor] = await Promise.all([
    instruction && store.accounts.get(instruction.debtorAccountId),
    instruction && readCreditor(store, instruction),
  ])
  if (!payment || !consent || !debtor) throw new Error(`${review.id}: its payment is not whole`)
  const read = { review, payment, consent, debtor, creditor, states, atMs }
  return asPlayed(simulation, payment.instruction, read)
}
