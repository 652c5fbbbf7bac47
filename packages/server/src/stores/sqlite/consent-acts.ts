import type { ConsentAct } from '@wekeza/bank'
import { actOf, actValues, ACT_COLUMNS as COLUMNS } from '../rows/consent-acts.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

const HISTORY = `SELECT ${COLUMNS} FROM consent_act WHERE bank = ? AND consent_id = ? ORDER BY number`

/** What was done to consents: rows are only ever added. */
export function consentActTable(database: Database) {
  const history = database.prepare(HISTORY).raw()
  const insert = database.prepare(
    `INSERT INTO consent_act (bank, consent_id, ${COLUMNS}) VALUES (?, ?, ${marks(COLUMNS)})`,
  )
  return {
    of: (bank: string, consentId: string) => history.all(bank, consentId).map(actOf),
    insert(bank: string, consentId: string, act: ConsentAct) {
      insert.run(bank, consentId, ...actValues(act))
    },
  }
}
