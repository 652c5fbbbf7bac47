import type { ReadCount, Store } from '@wekeza/bank'
import { READ_COLUMNS as COLUMNS, readOf, readValues } from '../rows/consent-reads.ts'
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

const OF_CONSENT =
  statement(`SELECT ${COLUMNS} FROM consent_read WHERE bank = $1 AND consent_id = $2
  ORDER BY account_id, permission`)

const ADD =
  statement(`INSERT INTO consent_read AS r (bank, ${COLUMNS}) VALUES ($1, ${places(COLUMNS, 2)})
  ON CONFLICT (bank, consent_id, account_id, permission) DO UPDATE SET count = r.count + excluded.count,
  first_at_ms = least(r.first_at_ms, excluded.first_at_ms),
  last_at_ms = greatest(r.last_at_ms, excluded.last_at_ms)`)

/** What applications have read, counted. */
export function consentReadTable({ query }: Database) {
  return {
    of: (bank: string): Store['reads'] => ({
      of: async (consentId) => (await query(OF_CONSENT, [bank, consentId])).map(readOf),
    }),
    add: (bank: string, read: ReadCount) => ({
      statement: ADD,
      values: [bank, ...readValues(read)],
    }),
  }
}
