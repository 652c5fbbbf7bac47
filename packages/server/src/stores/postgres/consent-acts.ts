import type { ConsentAct } from '@wekeza/bank'
import { actValues, ACT_COLUMNS as COLUMNS } from '../rows/consent-acts.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

/** What was done to a consent, oldest first. */
export const HISTORY = statement(
  `SELECT ${COLUMNS} FROM consent_act WHERE bank = $1 AND consent_id = $2 ORDER BY number`,
)

const INSERT = statement(
  `INSERT INTO consent_act (bank, consent_id, ${COLUMNS}) VALUES ($1, $2, ${places(COLUMNS, 3)})`,
)

export function insertAct(bank: string, consentId: string, act: ConsentAct) {
  return { statement: INSERT, values: [bank, consentId, ...actValues(act)] }
}
