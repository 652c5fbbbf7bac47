/**
 * What somebody typed as an amount of shillings, as the contract writes it; undefined: it is none.
 * @example
 * amountOf('1,000.5') // '1000.50'
 */
export function amountOf(text: string): string | undefined {
  const [, whole = '', cents = ''] = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(plain(text)) ?? []
  const isMore = /[1-9]/.test(whole + cents)
  return isMore ? `${whole.replace(/^0+(?=\d)/, '')}.${cents.padEnd(2, '0')}` : undefined
}

/** Without what only helps the eye. */
const plain = (text: string) => text.replace(/[\s,]/g, '')
