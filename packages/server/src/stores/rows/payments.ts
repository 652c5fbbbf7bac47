import type { Change, Payment, StoredPayment } from '@wekeza/bank'

type PaymentRow = [
  id: string,
  consentId: string,
  status: Payment['status'],
  debtorAccountId: string,
  amountMinor: number,
  payee: string,
  rail: Payment['instruction']['rail'],
  reference: string | null,
  executionDate: string | null,
  fallbackRails: string,
  carriedBy: Payment['carriedBy'],
  feeMinor: number,
  refundedMinor: number,
  submittedAtMs: number | null,
  expectedAtMs: number | null,
  steps: number,
  failureCode: string | null,
  createdAtMs: number,
  updatedAtMs: number,
  bulkPaymentId: string | null,
]

export type PaymentMove = Extract<Change, { kind: 'move-payment' }>

export const PAYMENT_COLUMNS = `id, consent_id, status, debtor_account_id, amount_minor, payee, rail, reference,
  execution_date, fallback_rails, carried_by, fee_minor, refunded_minor, submitted_at_ms, expected_at_ms, steps,
  failure_code, created_at_ms, updated_at_ms, bulk_payment_id`

export function paymentValues(payment: Payment): PaymentRow {
  const { id, consentId, status, instruction, failureCode, createdAtMs, updatedAtMs } = payment
  const { debtorAccountId, amountMinor, rail, reference, executionDate } = instruction
  const payee = JSON.stringify(instruction.payee)
  const fallback = JSON.stringify(instruction.fallbackRails)
  const { carriedBy, feeMinor, refundedMinor, submittedAtMs, expectedAtMs, steps } = payment
  const what = [debtorAccountId, amountMinor, payee, rail, reference, executionDate] as const
  const how = [fallback, carriedBy, feeMinor, refundedMinor, submittedAtMs, expectedAtMs] as const
  const made = [failureCode, createdAtMs, updatedAtMs, payment.bulkPaymentId ?? null] as const
  return [id, consentId, status, ...what, ...how, steps, ...made]
}

/** What a move sets, in the order of `PAYMENT_MOVE_COLUMNS`. */
export function paymentMoveValues({ to, step }: Pick<PaymentMove, 'to' | 'step'>) {
  const { status, carriedBy, feeMinor, submittedAtMs, expectedAtMs } = to
  const course = [carriedBy, feeMinor, submittedAtMs, expectedAtMs] as const
  return [status, ...course, to.failureCode, to.updatedAtMs, step.number] as const
}

export const PAYMENT_MOVE_COLUMNS = [
  'status',
  'carried_by',
  'fee_minor',
  'submitted_at_ms',
  'expected_at_ms',
  'failure_code',
  'updated_at_ms',
  'steps',
] as const

/** @param row the payment's sequence, and behind it its columns */
export function paymentOf(row: unknown): StoredPayment {
  const [sequence, id, consentId, status, debtorAccountId, amountMinor, payee, ...rest] = row as [
    sequence: number,
    ...PaymentRow,
  ]
  const [rail, reference, executionDate, fallbackRails, ...course] = rest
  const [carriedBy, feeMinor, refundedMinor, submittedAtMs, expectedAtMs, steps, ...ends] = course
  const [failureCode, createdAtMs, updatedAtMs, bulkPaymentId] = ends
  return {
    sequence,
    id,
    consentId,
    ...(bulkPaymentId !== null && { bulkPaymentId }),
    status,
    instruction: {
      debtorAccountId,
      amountMinor,
      payee: JSON.parse(payee),
      rail,
      fallbackRails: JSON.parse(fallbackRails),
      reference,
      executionDate,
    },
    carriedBy,
    feeMinor,
    refundedMinor,
    submittedAtMs,
    expectedAtMs,
    failureCode,
    steps,
    createdAtMs,
    updatedAtMs,
  }
}
