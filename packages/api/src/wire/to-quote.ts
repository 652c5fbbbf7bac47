import type { Quote, RailQuote } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { toMoney } from './to-money.ts'
import { toTime } from './to-time.ts'

export function toQuote(
  { atMs, rails, order }: Quote,
  amountMinor: number,
): Schema<'PaymentQuote'> {
  return {
    amount: toMoney(amountMinor),
    quoted_at: toTime(atMs),
    rails: rails.map(toRailQuote),
    order: [...order],
  }
}

function toRailQuote(quote: RailQuote): Schema<'RailQuote'> {
  return {
    rail: quote.rail,
    eligible: quote.eligible,
    fee: quote.feeMinor === null ? null : toMoney(quote.feeMinor),
    min: toMoney(quote.minMinor),
    max: quote.maxMinor === Number.MAX_SAFE_INTEGER ? null : toMoney(quote.maxMinor),
    whole_shillings: quote.wholeShillings,
    opens_at: quote.opensAtMs === null ? null : toTime(quote.opensAtMs),
    expected_at: quote.expectedAtMs === null ? null : toTime(quote.expectedAtMs),
    reasons: [...quote.reasons],
  }
}
