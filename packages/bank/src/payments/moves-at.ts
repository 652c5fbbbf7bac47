import { startOfNairobiDayMs } from '../calendar/nairobi-day.ts'
import type { Instruction } from './payment.ts'

/** When a payment's money moves: now, or as its day begins. A day that does not exist is refused elsewhere. */
export function movesAtMs(
  { executionDate }: Pick<Instruction, 'executionDate'>,
  atMs: number,
): number {
  const startMs = executionDate === null ? atMs : startOfNairobiDayMs(executionDate)
  return Number.isNaN(startMs) ? atMs : startMs
}
