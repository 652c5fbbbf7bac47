/** How long the core may take to say what became of an instruction, and to show its postings, before it is told. */
export const PATIENCE_MS = 10 * 60_000

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 60_000

/** How long to wait before the core is asked again: twice as long each time, up to a minute. */
export function waitMs(asks: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** Math.min(asks, 10), LONGEST_WAIT_MS)
}
