import { CURRENCY, formatAmount } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'

export function toMoney(amountMinor: number): Schema<'Money'> {
  return { amount: formatAmount(amountMinor), currency: CURRENCY }
}
