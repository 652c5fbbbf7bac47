const LEAP_SECOND = /:60(?=[.Zz+-])/
const OFFSET = /(?:[Zz]|[+-]\d\d:\d\d)$/

/**
 * Reads RFC 3339. A leap second counts as the second after it: the bank's time has none.
 * @returns NaN for what the contract's pattern lets through and the standard does not have
 * @example fromTime('2016-12-31T23:59:60Z') // the first second of 2017
 */
export function fromTime(text: string): number {
  if (!OFFSET.test(text)) return Number.NaN
  const counted = text.replace(LEAP_SECOND, ':59')
  return Date.parse(counted) + (counted === text ? 0 : 1000)
}
