import type { ReadCount, Store } from '@wekeza/bank'
import { READ_COLUMNS as COLUMNS, readOf, readValues } from '../rows/consent-reads.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

const OF_CONSENT = `SELECT ${COLUMNS} FROM consent_read WHERE bank = ? AND consent_id = ?
  ORDER BY account_id, permission`

const ADD = `INSERT INTO consent_read (bank, ${COLUMNS}) VALUES (?, ${marks(COLUMNS)})
  ON CONFLICT (bank, consent_id, account_id, permission) DO UPDATE SET count = count + excluded.count,
  first_at_ms = min(first_at_ms, excluded.first_at_ms), last_at_ms = max(last_at_ms, excluded.last_at_ms)`

/** What applications have read, counted. */
export function consentReadTable(database: Database) {
  const ofConsent = database.prepare(OF_CONSENT).raw()
  const add = database.prepare(ADD)
  return {
    of: (bank: string): Store['reads'] => ({
      of: async (consentId) => ofConsent.all(bank, consentId).map(readOf),
    }),
    add(bank: string, read: ReadCount) {
      add.run(bank, ...readValues(read))
    },
  }
}
