import type { Change } from '../changes.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import type { Ids } from '../ports/ids.ts'
import { type Proceeding, proceedPayment } from './proceed-payment.ts'

/** The day of a scheduled payment has come: it is made, or it fails with the reason. Nobody is there to ask. */
export function executePayment(execution: Proceeding, core: CoreBanking, ids: Ids): Change[] {
  if (execution.payment.status !== 'scheduled') return []
  return proceedPayment(execution, 'day_came', core, ids)
}
