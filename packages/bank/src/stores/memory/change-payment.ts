import type { Change, FailedGuard } from '../../changes.ts'
import type { PaymentStep } from '../../payments/payment-step.ts'
import type { Journal } from './journal.ts'
import { nextSequence, type Tables } from './tables.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>
type Outcome = FailedGuard | undefined

export function insertPayment(
  tables: Tables,
  { payment, step }: Of<'insert-payment'>,
  journal: Journal,
): Outcome {
  journal.insert(tables.payments, payment.id, { ...payment, sequence: nextSequence(tables) })
  if (step) keepStep(tables, payment.id, step, journal)
  return undefined
}

export function movePayment(
  tables: Tables,
  { id, from, to, step }: Of<'move-payment'>,
  journal: Journal,
): Outcome {
  const payment = tables.payments.get(id)
  if (payment?.status !== from || payment.steps !== step.number - 1) {
    return { guard: 'payment', subjectId: id }
  }
  journal.set(tables.payments, id, { ...payment, ...to, steps: step.number })
  keepStep(tables, id, step, journal)
  return undefined
}

function keepStep(tables: Tables, id: string, step: PaymentStep, journal: Journal): void {
  const kept = tables.steps.get(id) ?? []
  if (kept.length === 0) journal.set(tables.steps, id, kept)
  journal.push(kept, step)
}
