import type { Money as Amount } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'

const DIGITS = new Intl.NumberFormat('en-KE', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 20,
  useGrouping: 'always',
  signDisplay: 'never',
})
const NO_BREAK = '\u00a0'
const MINUS = '\u2212'

/**
 * An amount as it is written in Kenya, in both languages. Its digits go to the formatter as text, so none is lost.
 * @param direction `in` and `out` put a sign before it
 * @example
 * formatMoney({ amount: '1250.00', currency: 'KES' }) // 'KES 1,250.00'
 */
export function formatMoney({ amount, currency }: Amount, direction?: 'in' | 'out'): string {
  const negative = amount.startsWith('-')
  const sign = direction === 'in' ? '+' : negative || direction === 'out' ? MINUS : ''
  return `${sign}${currency}${NO_BREAK}${DIGITS.format(amount as Intl.StringNumericLiteral)}`
}

interface MoneyProps {
  readonly of: Amount
  readonly direction?: 'in' | 'out'
  readonly className?: string
}

/** An amount in digits of one width. */
export function Money({ of, direction, className }: MoneyProps): ReactNode {
  const tone = direction === 'in' && 'text-accent'
  return (
    <span className={classes('tabular whitespace-nowrap', tone, className)}>
      {formatMoney(of, direction)}
    </span>
  )
}
