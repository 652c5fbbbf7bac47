/** Gives ids that no other resource has, `pay_…` for the prefix `pay`, growing with time. */
export interface Ids {
  next(prefix: string): string
}

/** Crockford's base 32: no letters that are read as digits. */
export const BASE32_DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'

/** Writes a number in base 32, with leading zeros up to `length`. */
export function base32(value: number, length: number): string {
  let rest = value
  let text = ''
  for (let place = 0; place < length; place += 1) {
    text = BASE32_DIGITS[rest % 32] + text
    rest = Math.floor(rest / 32)
  }
  return text
}

/** Ids from clock, counter and seed: the same sequence of requests gives the same ids. For test banks. */
export function seededIds(options: { seed: number; nowMs: () => number }): Ids & { reset(): void } {
  const tail = base32(options.seed, 3)
  let count = 0
  return {
    next(prefix) {
      count += 1
      return `${prefix}_${base32(options.nowMs(), 10)}${base32(count, 5)}${tail}`
    },
    reset() {
      count = 0
    },
  }
}
