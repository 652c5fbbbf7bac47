/** Digits before the point that the ledger holds; with two places this stays below 2^53, so sums are exact. */
export const INTEGER_DIGITS_MAX = 13

export type AmountFault =
  | 'amount_malformed'
  | 'amount_negative'
  | 'amount_zero'
  | 'amount_too_precise'
  | 'amount_too_large'

export type ParsedAmount = { ok: true; amountMinor: number } | { ok: false; code: AmountFault }

/**
 * Reads a decimal string as minor units of a currency with two places.
 * @returns the first fault in the order: form, sign, precision, size, zero
 * @example parseAmount('1250.5') // { ok: true, amountMinor: 125050 }
 */
export function parseAmount(text: string): ParsedAmount {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) return { ok: false, code: 'amount_malformed' }
  const [, sign, whole = '', places = ''] = match
  if (sign) return { ok: false, code: 'amount_negative' }
  if (places.length > 2) return { ok: false, code: 'amount_too_precise' }
  const digits = whole.replace(/^0+(?=\d)/, '')
  if (digits.length > INTEGER_DIGITS_MAX) return { ok: false, code: 'amount_too_large' }
  const amountMinor = Number(digits) * 100 + Number(places.padEnd(2, '0'))
  return amountMinor === 0 ? { ok: false, code: 'amount_zero' } : { ok: true, amountMinor }
}
