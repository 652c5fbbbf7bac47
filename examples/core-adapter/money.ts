/** @returns cents, or nothing if the text is no amount with two places */
export function toCents(text: unknown): number | undefined {
  const match = typeof text === 'string' && /^(\d{1,13})\.(\d\d)$/.exec(text)
  return match ? Number(match[1]) * 100 + Number(match[2]) : undefined
}

/** @example toText(-5) // '-0.05' */
export function toText(cents: number): string {
  const size = Math.abs(cents)
  const whole = (size - (size % 100)) / 100
  return `${cents < 0 ? '-' : ''}${whole}.${String(size % 100).padStart(2, '0')}`
}
