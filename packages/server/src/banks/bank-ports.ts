import {
  type BankPorts,
  builtInCore,
  builtInRules,
  type Clock,
  coreOutside,
  type OutsideCore,
  type Risk,
  type Store,
} from '@wekeza/bank'
import { randomIds } from '../ids/random-ids.ts'

/**
 * What every bank of this process is opened with.
 * @param risk default: the built-in rules, and nobody outside
 * @param outside keeps its books; default: they are kept here
 */
export function bankPorts(
  store: Store,
  clock: Clock,
  risk: Risk = builtInRules(),
  outside?: OutsideCore,
): BankPorts {
  const ids = randomIds(() => clock.nowMs())
  const core = outside ? coreOutside(outside, ids) : builtInCore(ids)
  return { store, clock, ids, risk, core }
}
