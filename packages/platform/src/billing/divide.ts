/**
 * A product over a divisor, rounded half up to a whole number. Calls cost fractions of a cent, so that the product is
 * larger than a double can hold exactly.
 * @example divideHalfUp(5, 1, 2) // 3
 */
export function divideHalfUp(value: number, times: number, by: number): number {
  return Number((BigInt(value) * BigInt(times) * 2n + BigInt(by)) / (2n * BigInt(by)))
}

/** As above, rounded down: what is promised is not exceeded. */
export function divideDown(value: number, times: number, by: number): number {
  return Number((BigInt(value) * BigInt(times)) / BigInt(by))
}
