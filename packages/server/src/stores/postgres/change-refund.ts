import type { Change, FailedGuard } from '@wekeza/bank'
import type { Tables } from './tables.ts'
import type { Step } from './transact.ts'

type RefundKind = 'use-refundable' | 'return-refundable' | 'insert-refund' | 'move-refund'
type RefundChange = Extract<Change, { kind: RefundKind }>

/** The step that applies a change of what goes back of a payment, with the guard that it may fail. */
export function changeRefund(
  { refunds }: Tables,
  bank: string,
  change: RefundChange,
): Step<FailedGuard> {
  switch (change.kind) {
    case 'use-refundable': {
      const { paymentId, amountMinor } = change
      const failed = { guard: 'payment', subjectId: paymentId } as const
      return {
        ...refunds.use(bank, paymentId, amountMinor),
        judge: ({ rowCount }) => (rowCount === 1 ? undefined : failed),
      }
    }
    case 'return-refundable':
      return giveBack(refunds.giveBack(bank, change.paymentId, change.amountMinor), change)
    case 'insert-refund':
      return refunds.insert(bank, change.refund)
    case 'move-refund':
      return {
        ...refunds.move(bank, change),
        judge: ({ rowCount }) =>
          rowCount === 1 ? undefined : { guard: 'refund', subjectId: change.id },
      }
  }
}

function giveBack(
  step: Omit<Step<FailedGuard>, 'judge'>,
  { paymentId }: { readonly paymentId: string },
): Step<FailedGuard> {
  return {
    ...step,
    judge({ rowCount }) {
      if (rowCount !== 1) throw new Error(`${paymentId}: returns what was not refunded`)
      return undefined
    },
  }
}
