import type { Change } from '../changes.ts'
import type { DueWork } from '../due/due-work.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { ownAccountNumber } from '../rails/internal.ts'
import { runStandingOrder } from './run-standing-order.ts'
import type { StandingOrder } from './standing-order.ts'

/** Reads what the day of a standing order needs, and decides it. */
export async function dueStandingOrder(
  { store, core }: Pick<BankPorts, 'store' | 'core'>,
  { subjectId, dueAtMs }: DueWork,
): Promise<Change[]> {
  const order = await store.standingOrders.get(subjectId)
  const debtor = order && (await store.accounts.get(order.accountId))
  if (!order || !debtor) return []
  const creditor = await creditorOf(order, store)
  return runStandingOrder({ order, debtor, creditor, atMs: dueAtMs }, core)
}

/** Orders are paid inside this bank; whoever banks elsewhere has no account to pay into. */
async function creditorOf({ payee }: StandingOrder, store: BankPorts['store']) {
  const number = ownAccountNumber(payee)
  return number === undefined ? undefined : store.accounts.byNumber(number)
}
