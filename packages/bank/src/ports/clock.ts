/** Bank time: what consents, rails and due work go by. */
export interface Clock {
  nowMs(): number
}

/** Bank time of a test bank, which can be moved forward, and goes back only by reset. */
export interface SettableClock extends Clock {
  /** frozen moves only by advance; ticking also moves with the wall */
  readonly mode: 'frozen' | 'ticking'
  advance(byMs: number): Promise<void>
  reset(): Promise<void>
}

/** A clock that stands still until it is advanced, so that the same requests give the same bytes. */
export function frozenClock(startMs: number): SettableClock {
  let nowMs = startMs
  return {
    mode: 'frozen',
    nowMs: () => nowMs,
    advance: async (byMs) => {
      nowMs += byMs
    },
    reset: async () => {
      nowMs = startMs
    },
  }
}

/** A clock that runs with another, ahead by what it was advanced. */
export function tickingClock(wall: Clock): SettableClock {
  let aheadMs = 0
  return {
    mode: 'ticking',
    nowMs: () => wall.nowMs() + aheadMs,
    advance: async (byMs) => {
      aheadMs += byMs
    },
    reset: async () => {
      aheadMs = 0
    },
  }
}
