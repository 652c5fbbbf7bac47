/** The middle one; of an even number, the lower of the two. None of none. */
export function median(sizes: readonly bigint[]): bigint {
  const sorted = [...sizes].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0))
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? 0n
}
