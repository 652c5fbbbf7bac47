import type { Account } from '../accounts/account.ts'
import { startOfNairobiDayMs } from '../calendar/nairobi-day.ts'
import type { Change } from '../changes.ts'
import { orderPayment } from '../core/order-payment.ts'
import { dueWork } from '../due/due-work.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import { rails } from '../rails/check-rail.ts'
import { bookPayment } from './book-payment.ts'
import { holdPayment } from './hold-payment.ts'
import type { Payment } from './payment.ts'

/** What a payment does to the books at its first step, by its status. */
export function firstStep(
  payment: Payment,
  debtor: Account,
  creditor: Pick<Account, 'id'> | undefined,
  core: CoreBanking,
  atMs: number,
): Change[] {
  const { id, instruction, status } = payment
  switch (status) {
    case 'scheduled': {
      const dueAtMs = startOfNairobiDayMs(instruction.executionDate ?? '')
      return [{ kind: 'schedule', due: dueWork('execute-payment', id, dueAtMs) }]
    }
    case 'in_review':
      return holdPayment(payment, atMs)
    case 'pending':
      return [...holdPayment(payment, atMs), ...awaitRail(payment, creditor, core, atMs)]
    case 'settled':
      if (!creditor) throw new Error(`${id}: settled to no account`)
      return bookPayment(payment, debtor, creditor.id, core, atMs)
    default:
      throw new Error(`${id}: ${status} is no first step`)
  }
}

/** A pending payment waits for its rail: to open, or to confirm what it took. Or for the core, if that is outside. */
export function awaitRail(
  payment: Payment,
  creditor: Pick<Account, 'id'> | undefined,
  core: CoreBanking,
  atMs: number,
): Change[] {
  const { id, carriedBy, submittedAtMs, expectedAtMs } = payment
  if (core.outside && submittedAtMs !== null) return orderPayment(payment, creditor?.id, atMs)
  const due =
    submittedAtMs === null
      ? dueWork('submit-payment', id, rails[carriedBy].opensAtMs(atMs))
      : dueWork('settle-payment', id, expectedAtMs ?? atMs)
  return [{ kind: 'schedule', due }]
}
