/** Chance that can be thrown again. */
export interface Dice {
  /** from 0 up to 1 */
  next(): number
  /** a whole number from 0 up to `end`, without `end` */
  below(end: number): number
  /** whether something happens whose chance is this */
  happens(chance: number): boolean
}

/** mulberry32: 32 bits of state, the same throws for the same seed on any machine. */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    below: (end) => Math.floor(next() * end),
    happens: (chance) => next() < chance,
  }
}
