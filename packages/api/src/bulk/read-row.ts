import { type ItemAsk, type ItemFault, type ReadRow, readMoney } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { requestValidators } from '@wekeza/contract/validate-request'
import { wordViolation } from '../problems/problem-of-violations.ts'

type Item = Schema<'BulkPaymentItemRequest'>

/** Holds one row against the contract, and reads its amount. What is wrong is a fact about this row. */
export function readRow(row: unknown, faults: readonly ItemFault[] = []): ReadRow {
  const { item: validate } = requestValidators.createBulkPayment
  if (!validate) throw new Error('the contract sets no rows apart')
  const broken = validate(row) ? [] : (validate.errors ?? []).map(wordViolation)
  const money = moneyOf(row)
  const found = [...faults, ...broken, ...(broken.length === 0 ? money.faults : [])]
  if (found.length > 0 || money.amountMinor === null) {
    return { ok: false, faults: found, amountMinor: money.amountMinor }
  }
  const { payee, rail = null, reference = null } = row as Item
  const ask: ItemAsk = { payee, amountMinor: money.amountMinor, rail, reference }
  return { ok: true, ask }
}

/** An amount that can be read counts in the totals, whatever else is wrong with its row. */
function moneyOf(row: unknown): { amountMinor: number | null; faults: readonly ItemFault[] } {
  const { amount } = (row ?? {}) as { amount?: unknown }
  if (!isMoney(amount)) return { amountMinor: null, faults: [] }
  const money = readMoney(amount)
  if (money.ok) return { amountMinor: money.amountMinor, faults: [] }
  const field = money.failure.code === 'currency_not_supported' ? 'currency' : 'amount'
  return { amountMinor: null, faults: [{ pointer: `/amount/${field}`, failure: money.failure }] }
}

function isMoney(amount: unknown): amount is Item['amount'] {
  if (typeof amount !== 'object' || amount === null) return false
  const { amount: text, currency } = amount as Record<string, unknown>
  return typeof text === 'string' && typeof currency === 'string'
}
