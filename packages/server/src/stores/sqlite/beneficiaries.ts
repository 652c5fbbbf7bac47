import type { Beneficiary, Store } from '@wekeza/bank'
import {
  beneficiaryOf,
  beneficiaryValues,
  BENEFICIARY_COLUMNS as COLUMNS,
} from '../rows/beneficiaries.ts'
import { NEWEST } from '../rows/newest.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

const PAGE = `SELECT sequence, ${COLUMNS} FROM beneficiary
  WHERE bank = ? AND account_id = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?`

const KEEP = `INSERT INTO beneficiary (bank, sequence, ${COLUMNS}) VALUES (?, ?, ${marks(COLUMNS)})
  ON CONFLICT (bank, account_id, payee_key) DO NOTHING`

export function beneficiaryTable(database: Database) {
  const page = database.prepare(PAGE).raw()
  const keep = database.prepare(KEEP)
  return {
    of: (bank: string): Store['beneficiaries'] => ({
      page: async (accountId, { beforeSequence = NEWEST, limit }) =>
        page.all(bank, accountId, beforeSequence, limit).map(beneficiaryOf),
    }),
    keep(bank: string, sequence: number, beneficiary: Beneficiary) {
      keep.run(bank, sequence, ...beneficiaryValues(beneficiary))
    },
  }
}
