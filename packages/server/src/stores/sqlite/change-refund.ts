import type { Change, FailedGuard } from '@wekeza/bank'
import type { Tables } from './tables.ts'

type RefundKind = 'use-refundable' | 'return-refundable' | 'insert-refund' | 'move-refund'
type RefundChange = Extract<Change, { kind: RefundKind }>

/** Applies a change of what goes back of a payment, or answers the guard that does not hold. */
export function changeRefund(
  { refunds, sequences }: Tables,
  bank: string,
  change: RefundChange,
): FailedGuard | undefined {
  switch (change.kind) {
    case 'use-refundable': {
      const { paymentId, amountMinor } = change
      const fits = refunds.use(bank, paymentId, amountMinor)
      return fits ? undefined : { guard: 'payment', subjectId: paymentId }
    }
    case 'return-refundable':
      return void refunds.giveBack(bank, change.paymentId, change.amountMinor)
    case 'insert-refund':
      return void refunds.insert(bank, sequences.next(bank), change.refund)
    case 'move-refund':
      return refunds.move(bank, change) ? undefined : { guard: 'refund', subjectId: change.id }
  }
}
