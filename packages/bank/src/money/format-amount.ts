/**
 * Writes minor units as a decimal string with two places.
 * @example formatAmount(-5) // '-0.05'
 */
export function formatAmount(amountMinor: number): string {
  const sign = amountMinor < 0 ? '-' : ''
  const size = Math.abs(amountMinor)
  const cents = size % 100
  return `${sign}${(size - cents) / 100}.${cents < 10 ? '0' : ''}${cents}`
}
