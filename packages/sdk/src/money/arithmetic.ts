import { ConfigurationError } from '../errors/local-errors.ts'
import type { Money } from '../generated/schemas.ts'
import { fromMinor, toMinor } from './minor-units.ts'

/**
 * The sum of two amounts of one currency.
 * @throws {ConfigurationError} for two currencies: convert one first
 * @example
 * add({ amount: '0.10', currency: 'KES' }, { amount: '0.20', currency: 'KES' }).amount // '0.30'
 */
export function add(one: Money, other: Money): Money {
  return fromMinor(toMinor(one) + toMinor(other), currencyOf(one, other))
}

/**
 * What is left of an amount; negative where more is taken than there is.
 * @throws {ConfigurationError} for two currencies
 * @example
 * subtract({ amount: '100.00', currency: 'KES' }, { amount: '0.01', currency: 'KES' }).amount // '99.99'
 */
export function subtract(from: Money, taken: Money): Money {
  return fromMinor(toMinor(from) - toMinor(taken), currencyOf(from, taken))
}

/**
 * The sum of many; of none it is zero.
 * @param currency of the sum; every amount must have it
 * @example
 * sum(payments.map(({ amount }) => amount)).amount // '3750.00'
 */
export function sum(amounts: Iterable<Money>, currency = 'KES'): Money {
  return [...amounts].reduce(add, fromMinor(0n, currency))
}

/**
 * Below zero, zero or above it, as `Array.sort` wants it.
 * @throws {ConfigurationError} for two currencies
 * @example
 * compare({ amount: '9.00', currency: 'KES' }, { amount: '10.00', currency: 'KES' }) < 0 // true, where strings say otherwise
 */
export function compare(one: Money, other: Money): number {
  currencyOf(one, other)
  const difference = toMinor(one) - toMinor(other)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

/**
 * Parts that differ by one minor unit at most and come to the whole, the larger ones first.
 * @param parts how many, 1 or more
 * @throws {ConfigurationError} for a number of parts that is none
 * @example
 * split({ amount: '100.00', currency: 'KES' }, 3).map(({ amount }) => amount) // ['33.34', '33.33', '33.33']
 */
export function split(whole: Money, parts: number): Money[] {
  if (!Number.isSafeInteger(parts) || parts < 1) {
    throw new ConfigurationError(`An amount is split into 1 or more parts; received ${parts}.`)
  }
  const minor = toMinor(whole)
  const share = minor / BigInt(parts)
  const over = minor - share * BigInt(parts)
  const unit = over < 0n ? -1n : 1n
  return Array.from({ length: parts }, (_, at) =>
    fromMinor(BigInt(at) < over * unit ? share + unit : share, whole.currency),
  )
}

function currencyOf(one: Money, other: Money): string {
  if (one.currency === other.currency) return one.currency
  throw new ConfigurationError(
    `${one.currency} and ${other.currency} are two currencies. Convert one of them first.`,
  )
}
