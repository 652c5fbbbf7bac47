import type { PaymentStep } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { toTime } from './to-time.ts'

export function toPaymentHistory(steps: readonly PaymentStep[]): Schema<'PaymentHistory'> {
  return {
    data: steps.map(({ number, status, carriedBy, reason, atMs }) => ({
      number,
      status,
      carried_by: carriedBy,
      reason,
      at: toTime(atMs),
    })),
  }
}
