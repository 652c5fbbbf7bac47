import { type Refusal, refuse } from '../decision.ts'
import { CURRENCY } from './currency.ts'
import { parseAmount } from './parse-amount.ts'

/** Reads an amount and its currency as they stand on the wire. */
export function readMoney(money: {
  amount: string
  currency: string
}): { ok: true; amountMinor: number } | Refusal {
  const parsed = parseAmount(money.amount)
  if (!parsed.ok) return refuse({ code: parsed.code, received: money.amount })
  if (money.currency !== CURRENCY) {
    return refuse({ code: 'currency_not_supported', received: money.currency })
  }
  return parsed
}
