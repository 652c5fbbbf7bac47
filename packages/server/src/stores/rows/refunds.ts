import type { Change, Refund, StoredRefund } from '@wekeza/bank'

type RefundRow = [
  id: string,
  paymentId: string,
  consentId: string | null,
  paymentConsentId: string,
  status: Refund['status'],
  amountMinor: number,
  rail: Refund['rail'],
  debtorAccountId: string,
  creditorAccountId: string,
  reason: string | null,
  failureCode: string | null,
  expectedAtMs: number,
  createdAtMs: number,
  updatedAtMs: number,
]

export type RefundMove = Extract<Change, { kind: 'move-refund' }>

export const REFUND_COLUMNS = `id, payment_id, consent_id, payment_consent_id, status, amount_minor, rail,
  debtor_account_id, creditor_account_id, reason, failure_code, expected_at_ms, created_at_ms, updated_at_ms`

export function refundValues(refund: Refund): RefundRow {
  const { id, paymentId, consentId, paymentConsentId, status, amountMinor, rail } = refund
  const { debtorAccountId, creditorAccountId, reason, failureCode } = refund
  const of = [id, paymentId, consentId, paymentConsentId] as const
  const what = [status, amountMinor, rail, debtorAccountId, creditorAccountId] as const
  const times = [refund.expectedAtMs, refund.createdAtMs, refund.updatedAtMs] as const
  return [...of, ...what, reason, failureCode, ...times]
}

/** What a move sets: status, code of the failure, time of the update. */
export function refundMoveValues({ status, failureCode, updatedAtMs }: RefundMove['to']) {
  return [status, failureCode, updatedAtMs] as const
}

/** @param row the refund's sequence, and behind it its columns */
export function refundOf(row: unknown): StoredRefund {
  const [sequence, id, paymentId, consentId, paymentConsentId, status, amountMinor, ...rest] =
    row as [sequence: number, ...RefundRow]
  const [rail, debtorAccountId, creditorAccountId, reason, failureCode, ...times] = rest
  const [expectedAtMs, createdAtMs, updatedAtMs] = times
  const accounts = { debtorAccountId, creditorAccountId }
  const of = { paymentId, consentId, paymentConsentId }
  const stands = { reason, failureCode, expectedAtMs, createdAtMs, updatedAtMs }
  return { sequence, id, ...of, status, amountMinor, rail, ...accounts, ...stands }
}
