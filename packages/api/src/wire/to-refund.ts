import { type Refund, versionOfMoney } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { toMoney } from './to-money.ts'
import { toTime } from './to-time.ts'

/** Both accounts stay untold: whose they are is not the application's to know. */
export function toRefund(refund: Refund): Schema<'Refund'> {
  return {
    id: refund.id,
    version: versionOfMoney(refund),
    payment_id: refund.paymentId,
    consent_id: refund.consentId,
    status: refund.status,
    amount: toMoney(refund.amountMinor),
    rail: refund.rail,
    reason: refund.reason,
    expected_at: toTime(refund.expectedAtMs),
    failure_code: refund.failureCode,
    created_at: toTime(refund.createdAtMs),
    updated_at: toTime(refund.updatedAtMs),
  }
}
