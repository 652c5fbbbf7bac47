import type { Money } from '../generated/schemas.ts'
import { toMinor } from './minor-units.ts'

/**
 * An amount as people read it. The digits go to the formatter as text, so that none is lost on the way.
 * @param locale a BCP 47 tag; default 'en-KE'
 * @throws {ConfigurationError} for what is no amount of the wire
 * @example
 * format({ amount: '1250.00', currency: 'KES' }) // 'Ksh 1,250.00'
 */
export function format(money: Money, locale = 'en-KE'): string {
  toMinor(money)
  const { amount, currency } = money
  const style = { style: 'currency', currency, minimumFractionDigits: 2 } as const
  return new Intl.NumberFormat(locale, style).format(amount as Intl.StringNumericLiteral)
}
