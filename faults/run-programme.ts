import { type Ask, CannotRun, type Outcome, type Programme, type StoreName } from './programme.ts'

/** What came of one programme. */
export interface Row extends Outcome {
  readonly name: string
  readonly store: StoreName
  readonly seed: number
  /** null: it did not run */
  readonly pass: boolean | null
  /** why it did not run */
  readonly skipped?: string
}

/** Runs a programme. A programme that breaks down has proved nothing, and so has failed. */
export async function runProgramme(programme: Programme, ask: Ask): Promise<Row> {
  const { name, store } = programme
  const about = { name, store, seed: ask.seed }
  try {
    const outcome = await programme.run(ask)
    const { tried, lost, doubled, failed } = outcome
    return { ...about, ...outcome, pass: tried > 0 && lost + doubled + failed === 0 }
  } catch (fault) {
    const nothing = { tried: 0, of: '', lost: 0, doubled: 0 }
    if (fault instanceof CannotRun && (fault.excused || process.env.CI !== 'true')) {
      return { ...about, ...nothing, failed: 0, faults: [], pass: null, skipped: fault.message }
    }
    const told = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
    return { ...about, ...nothing, failed: 1, faults: [`failed: ${told}`], pass: false }
  }
}
