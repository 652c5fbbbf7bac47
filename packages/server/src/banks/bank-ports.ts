import {
  type BankPorts,
  builtInCore,
  type Clock,
  type Store,
  singlePaymentLimit,
} from '@wekeza/bank'
import { randomIds } from '../ids/random-ids.ts'

/** What every bank of this process is opened with. */
export function bankPorts(store: Store, clock: Clock): BankPorts {
  const ids = randomIds(() => clock.nowMs())
  return { store, clock, ids, risk: singlePaymentLimit(), core: builtInCore(ids) }
}
