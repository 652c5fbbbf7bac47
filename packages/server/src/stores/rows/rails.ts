import type { RailState } from '@wekeza/bank'

type RailRow = [rail: RailState['rail'], state: RailState['state'], delayMs: number]

export const RAIL_COLUMNS = 'rail, state, delay_ms'

export function railValues({ rail, state, delayMs }: RailState): RailRow {
  return [rail, state, delayMs]
}

/** @param row the rail's columns */
export function railOf(row: unknown): RailState {
  const [rail, state, delayMs] = row as RailRow
  return { rail, state, delayMs }
}
