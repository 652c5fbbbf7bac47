import type { Change, FailedGuard } from '../../changes.ts'
import type { Journal } from './journal.ts'
import { nextSequence, type Tables } from './tables.ts'

type Outcome = FailedGuard | undefined
type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>
type RefundChange = Of<'use-refundable' | 'return-refundable' | 'insert-refund' | 'move-refund'>

export function changeRefund(tables: Tables, change: RefundChange, journal: Journal): Outcome {
  switch (change.kind) {
    case 'use-refundable':
      return useRefundable(tables, change, journal)
    case 'return-refundable':
      return addRefunded(tables, change.paymentId, -change.amountMinor, journal)
    case 'insert-refund':
      return void journal.insert(tables.refunds, change.refund.id, {
        ...change.refund,
        sequence: nextSequence(tables),
      })
    case 'move-refund':
      return moveRefund(tables, change, journal)
  }
}

function useRefundable(tables: Tables, change: Of<'use-refundable'>, journal: Journal): Outcome {
  const { paymentId, amountMinor } = change
  const payment = tables.payments.get(paymentId)
  const { refundedMinor = 0, instruction } = payment ?? {}
  const room = (instruction?.amountMinor ?? 0) - refundedMinor
  if (payment?.status !== 'settled' || room < amountMinor) {
    return { guard: 'payment', subjectId: paymentId }
  }
  return addRefunded(tables, paymentId, amountMinor, journal)
}

function addRefunded(tables: Tables, paymentId: string, moreMinor: number, journal: Journal) {
  const payment = tables.payments.get(paymentId)
  const refundedMinor = (payment?.refundedMinor ?? 0) + moreMinor
  if (!payment || refundedMinor < 0) throw new Error(`${paymentId}: returns what was not refunded`)
  journal.set(tables.payments, paymentId, { ...payment, refundedMinor })
  return undefined
}

function moveRefund(tables: Tables, change: Of<'move-refund'>, journal: Journal): Outcome {
  const refund = tables.refunds.get(change.id)
  if (refund?.status !== change.from) return { guard: 'refund', subjectId: change.id }
  journal.set(tables.refunds, change.id, { ...refund, ...change.to })
  return undefined
}
