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
  failureCode: string | null,
  createdAtMs: number,
  updatedAtMs: number,
]

export type PaymentMove = Extract<Change, { kind: 'move-payment' }>

export const PAYMENT_COLUMNS = `id, consent_id, status, debtor_account_id, amount_minor, payee, rail, reference,
  execution_date, failure_code, created_at_ms, updated_at_ms`

export function paymentValues(payment: Payment): PaymentRow {
  const { id, consentId, status, instruction, failureCode, createdAtMs, updatedAtMs } = payment
  const { debtorAccountId, amountMinor, rail, reference, executionDate } = instruction
  const payee = JSON.stringify(instruction.payee)
  const what = [debtorAccountId, amountMinor, payee, rail, reference, executionDate] as const
  return [id, consentId, status, ...what, failureCode, createdAtMs, updatedAtMs]
}

/** What a move sets: status, code of the failure, time of the update. */
export function paymentMoveValues({ status, failureCode, updatedAtMs }: PaymentMove['to']) {
  return [status, failureCode, updatedAtMs] as const
}

/** @param row the payment's sequence, and behind it its columns */
export function paymentOf(row: unknown): StoredPayment {
  const [sequence, id, consentId, status, debtorAccountId, amountMinor, payee, ...rest] = row as [
    sequence: number,
    ...PaymentRow,
  ]
  const [rail, reference, executionDate, failureCode, createdAtMs, updatedAtMs] = rest
  return {
    sequence,
    id,
    consentId,
    status,
    instruction: {
      debtorAccountId,
      amountMinor,
      payee: JSON.parse(payee),
      rail,
      reference,
      executionDate,
    },
    failureCode,
    createdAtMs,
    updatedAtMs,
  }
}
