/** One figure, against its goal where it has one; a ratio unless the unit says otherwise. */
export interface Measurement {
  readonly name: string
  /** null: this system does not tell */
  readonly value: number | null
  /** null: the figure is for knowing, and cannot be missed */
  readonly goal: number | null
  readonly unit: string
  readonly pass: boolean | null
}

export function atLeast(name: string, goal: number, value: number, unit: string): Measurement {
  return { name, value, goal, unit, pass: value >= goal }
}

export function atMost(name: string, goal: number, value: number, unit: string): Measurement {
  return { name, value, goal, unit, pass: value <= goal }
}

export function forKnowing(name: string, value: number | null, unit: string): Measurement {
  return { name, value, goal: null, unit, pass: null }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error('nothing was measured')
  return middle
}
