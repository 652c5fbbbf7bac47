import type { Payment, PaymentStatus, RailName } from './payment.ts'

/** Where a payment came to stand, when, by which rail, and why. */
export interface PaymentStep {
  /** 1 is its making, and each later step is one more */
  readonly number: number
  readonly status: PaymentStatus
  readonly carriedBy: RailName
  /** a word for why, or the code of a failure; null where the status says it all */
  readonly reason: string | null
  readonly atMs: number
}

/** The first step of a payment. */
export function firstStepOf(payment: Payment, reason: string | null = null): PaymentStep {
  const { status, carriedBy, createdAtMs: atMs } = payment
  return { number: 1, status, carriedBy, reason, atMs }
}

/** The history of a payment. One that was settled as it was made has its only step in its own row. */
export function historyOf(payment: Payment, kept: readonly PaymentStep[]): PaymentStep[] {
  return kept.length > 0 ? [...kept] : [firstStepOf(payment)]
}
