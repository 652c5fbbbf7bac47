import { ConfigurationError } from '../errors/local-errors.ts'
import type { Money } from '../generated/schemas.ts'

/** Every amount on the wire has two places, whatever its currency (the contract's schema Money). */
const AMOUNT = /^(-?)(\d{1,13})\.(\d{2})$/

/** Thirteen digits and two places: what the wire can carry. */
const MINOR_MAX = 10n ** 15n - 1n

/**
 * The minor units of an amount, exact.
 * @throws {ConfigurationError} for what is no amount of the wire: a float, a sum without its two places, a comma
 * @example
 * toMinor({ amount: '1250.00', currency: 'KES' }) // 125000n
 */
export function toMinor({ amount }: Money): bigint {
  const match = typeof amount === 'string' ? AMOUNT.exec(amount) : null
  if (!match) {
    throw new ConfigurationError(
      `An amount is a decimal string with two places, such as "1250.00"; received ${JSON.stringify(amount)}. Keep the string that the platform sent, and never make it a number.`,
    )
  }
  const [, sign, whole = '', cents = ''] = match
  const minor = BigInt(whole + cents)
  return sign ? -minor : minor
}

/**
 * Money of that many minor units.
 * @param minor a bigint, so that no float can come in
 * @throws {ConfigurationError} for more than thirteen digits before the point
 * @example
 * fromMinor(125_000n) // { amount: '1250.00', currency: 'KES' }
 */
export function fromMinor(minor: bigint, currency = 'KES'): Money {
  const size = minor < 0n ? -minor : minor
  if (size > MINOR_MAX) {
    throw new ConfigurationError(
      `The sum is ${minor} minor units: more than the thirteen digits before the point that an amount has.`,
    )
  }
  const digits = String(size).padStart(3, '0')
  const sign = minor < 0n ? '-' : ''
  return { amount: `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`, currency }
}
