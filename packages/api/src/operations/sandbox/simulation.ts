import { found } from '../../call.ts'
import type { OpenBank } from '../../ports/banks.ts'

/** What can be played on a test bank; the pipeline has refused live ones already. */
export function simulationOf({ bank }: OpenBank) {
  return found(bank.simulation, 'simulation')
}
