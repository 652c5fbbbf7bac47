/** One figure against its goal; a ratio unless the unit says otherwise. */
export interface Measurement {
  readonly name: string
  readonly value: number
  readonly goal: number
  readonly unit: string
  readonly pass: boolean
}

export function atLeast(name: string, goal: number, value: number, unit: string): Measurement {
  return { name, value, goal, unit, pass: value >= goal }
}

export function atMost(name: string, goal: number, value: number, unit: string): Measurement {
  return { name, value, goal, unit, pass: value <= goal }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error('nothing was measured')
  return middle
}
