import { type Payment, versionOfPayment } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { toMoney } from './to-money.ts'
import { toTime } from './to-time.ts'

export function toPayment({ instruction, ...payment }: Payment): Schema<'Payment'> {
  return {
    id: payment.id,
    version: versionOfPayment(payment),
    status: payment.status,
    consent_id: payment.consentId,
    debtor_account_id: instruction.debtorAccountId,
    amount: toMoney(instruction.amountMinor),
    payee: instruction.payee,
    rail: instruction.rail,
    fallback_rails: [...instruction.fallbackRails],
    carried_by: payment.carriedBy,
    fee: toMoney(payment.feeMinor),
    refunded: toMoney(payment.refundedMinor),
    reference: instruction.reference,
    execution_date: instruction.executionDate,
    expected_at: payment.expectedAtMs === null ? null : toTime(payment.expectedAtMs),
    failure_code: payment.failureCode,
    created_at: toTime(payment.createdAtMs),
    updated_at: toTime(payment.updatedAtMs),
  }
}
