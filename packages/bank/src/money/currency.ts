/** The currency in which this bank keeps accounts (ISO 4217). */
export const CURRENCY = 'KES'
export type Currency = typeof CURRENCY
