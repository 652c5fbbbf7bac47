import { readAddress } from './read-address.ts'
import { type Range, readRange } from './read-range.ts'

/** So many lists are remembered as they were read; one more, and all are read anew. */
const LISTS_MAX = 1_000
const read = new Map<string, readonly Range[]>()

/**
 * Whether an address lies in one of the blocks of a list. What is no address lies in none, and a block that cannot be
 * read holds nobody.
 */
export function inRanges(ranges: readonly string[], address: string): boolean {
  const parsed = readAddress(address)
  if (!parsed) return false
  return rangesOf(ranges).some(
    ([of, bits]) => of.kind() === parsed.kind() && parsed.match(of, bits),
  )
}

/** By what is written, since a row is read anew for each request. */
function rangesOf(ranges: readonly string[]): readonly Range[] {
  const written = JSON.stringify(ranges)
  const known = read.get(written)
  if (known) return known
  if (read.size >= LISTS_MAX) read.clear()
  const now = ranges.map(readRange).filter((range) => range !== undefined)
  read.set(written, now)
  return now
}
