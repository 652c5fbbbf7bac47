import type { Account } from '../accounts/account.ts'
import { startOfNairobiDayMs } from '../calendar/nairobi-day.ts'
import type { Change } from '../changes.ts'
import { dueWork } from '../due/due-work.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import { rails } from '../rails/check-rail.ts'
import { bookPayment } from './book-payment.ts'
import type { Instruction, Payment } from './payment.ts'

/** Where a payment stands once money moves: settled at once, or pending until its rail confirms. */
export function movingStatus({ rail }: Instruction): 'settled' | 'pending' {
  return rails[rail].settlesAfterMs === 0 ? 'settled' : 'pending'
}

/** What a payment does to the books at its first step, by its status. */
export function firstStep(
  payment: Payment,
  debtor: Account,
  creditor: Account | undefined,
  core: CoreBanking,
  atMs: number,
): Change[] {
  const { id, instruction, status } = payment
  if (status === 'scheduled') {
    const dueAtMs = startOfNairobiDayMs(instruction.executionDate ?? '')
    return [{ kind: 'schedule', due: dueWork('execute-payment', id, dueAtMs) }]
  }
  if (status === 'pending') {
    const dueAtMs = atMs + rails[instruction.rail].settlesAfterMs
    return [
      { kind: 'hold', accountId: debtor.id, amountMinor: instruction.amountMinor },
      { kind: 'schedule', due: dueWork('settle-payment', id, dueAtMs) },
    ]
  }
  if (!creditor) throw new Error(`${id}: settled to no account`)
  return bookPayment(payment, debtor, creditor.id, core, atMs)
}
