import type { PaymentStep } from '@wekeza/bank'

type StepRow = [
  number: number,
  status: PaymentStep['status'],
  carriedBy: PaymentStep['carriedBy'],
  reason: string | null,
  atMs: number,
]

export const STEP_COLUMNS = 'number, status, carried_by, reason, at_ms'

export function stepValues({ number, status, carriedBy, reason, atMs }: PaymentStep): StepRow {
  return [number, status, carriedBy, reason, atMs]
}

/** @param row the step's columns */
export function stepOf(row: unknown): PaymentStep {
  const [number, status, carriedBy, reason, atMs] = row as StepRow
  return { number, status, carriedBy, reason, atMs }
}
