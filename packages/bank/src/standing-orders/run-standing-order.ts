import type { Account } from '../accounts/account.ts'
import { nairobiDay, startOfNairobiDayMs } from '../calendar/nairobi-day.ts'
import type { Change } from '../changes.ts'
import { dueWork } from '../due/due-work.ts'
import { checkFunds } from '../payments/check-funds.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import { nextDay } from './next-day.ts'
import type { StandingOrder } from './standing-order.ts'

export interface StandingOrderCase {
  readonly order: StandingOrder
  readonly debtor: Account
  /** the payee's account at this bank; undefined where it has none */
  readonly creditor: Account | undefined
  readonly atMs: number
}

/**
 * The day of a standing order has come: it is paid, or what stood in the way is written down. Either way its next day
 * is set. Safe to run twice, since only the day that was read is moved on from.
 */
export function runStandingOrder(orderCase: StandingOrderCase, core: CoreBanking): Change[] {
  const { order, atMs } = orderCase
  const on = nairobiDay(atMs)
  if (order.nextOn !== on) return []
  const failureCode = obstacle(orderCase) ?? null
  const next = nextDay(order.schedule, on)
  const nextOn = order.endsOn === null || next <= order.endsOn ? next : null
  const lastRun = { on, failureCode }
  return [
    ...(failureCode === null ? paid(orderCase, core) : []),
    { kind: 'move-standing-order', id: order.id, from: on, to: { nextOn, lastRun } },
    ...awaitDay(order.id, nextOn),
  ]
}

/** The due row of an order's next day; none where it has ended. */
export function awaitDay(orderId: string, nextOn: string | null): Change[] {
  if (nextOn === null) return []
  const due = dueWork('run-standing-order', orderId, startOfNairobiDayMs(nextOn))
  // A row for each day: whoever is late with one day's must not finish the next one's.
  return [{ kind: 'schedule', due: { ...due, id: `${due.id}:${nextOn}` } }]
}

function obstacle({ order, debtor, creditor }: StandingOrderCase): string | undefined {
  if (!creditor) return 'payee_account_not_found'
  if (creditor.id === debtor.id) return 'payee_is_debtor'
  return checkFunds(debtor, order.amountMinor)?.code
}

function paid({ order, debtor, creditor, atMs }: StandingOrderCase, core: CoreBanking): Change[] {
  if (!creditor) return []
  return core.book({
    debtor: { accountId: debtor.id, name: debtor.holders.join(' & ') },
    creditor: { accountId: creditor.id, name: order.payee.name },
    amountMinor: order.amountMinor,
    description: order.reference ?? `Standing order to ${order.payee.name}`,
    paymentId: null,
    atMs,
  })
}
