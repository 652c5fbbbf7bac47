import type { MoneyOperation, MoneyOperations } from '@wekeza/bank'
import { MONEY_OPERATIONS } from '@wekeza/bank'
import { operations } from '@wekeza/contract'
import type { DayUsage } from '@wekeza/platform'

/** What one of them is billed: an item of a bulk payment costs what any payment costs, and its file nothing more. */
const COST_UNITS: Readonly<Record<MoneyOperation, number>> = {
  createBulkPayment: operations.createPayment.rateCost,
  createPayment: operations.createPayment.rateCost,
  createRefund: operations.createRefund.rateCost,
  createTransfer: operations.createTransfer.rateCost,
}

/**
 * What is billed of what was called. Operations that move money count as the books have them, whatever the meter says: a
 * process that is killed may lose what it counted, and never what it booked.
 */
export function monthUsage(
  metered: readonly DayUsage[],
  made: readonly MoneyOperations[],
): DayUsage[] {
  const rows = new Map<string, DayUsage>()
  for (const row of metered) rows.set(keyOf(row), isMoney(row) ? { ...row, units: 0 } : row)
  for (const { count, ...key } of made) {
    const calls = Math.max(count, rows.get(keyOf(key))?.calls ?? 0)
    rows.set(keyOf(key), { ...key, calls, units: count * COST_UNITS[key.operationId] })
  }
  return [...rows.values()]
}

function keyOf({ day, applicationId, operationId }: Omit<DayUsage, 'calls' | 'units'>): string {
  return `${day} ${applicationId} ${operationId}`
}

function isMoney({ operationId }: DayUsage): boolean {
  return MONEY_OPERATIONS.some((one) => one === operationId)
}
