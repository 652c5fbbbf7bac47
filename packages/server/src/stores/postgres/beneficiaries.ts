import type { Beneficiary, Store } from '@wekeza/bank'
import {
  beneficiaryOf,
  beneficiaryValues,
  BENEFICIARY_COLUMNS as COLUMNS,
} from '../rows/beneficiaries.ts'
import { NEWEST } from '../rows/newest.ts'
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

const PAGE = statement(`SELECT sequence, ${COLUMNS} FROM beneficiary
  WHERE bank = $1 AND account_id = $2 AND sequence < $3 ORDER BY sequence DESC LIMIT $4`)

const KEEP = statement(`INSERT INTO beneficiary (bank, sequence, ${COLUMNS})
  VALUES ($1, nextval('row_sequence'), ${places(COLUMNS, 2)})
  ON CONFLICT (bank, account_id, payee_key) DO NOTHING`)

export function beneficiaryTable({ query }: Database) {
  return {
    of: (bank: string): Store['beneficiaries'] => ({
      page: async (accountId, { beforeSequence = NEWEST, limit }) =>
        (await query(PAGE, [bank, accountId, beforeSequence, limit])).map(beneficiaryOf),
    }),
    keep: (bank: string, beneficiary: Beneficiary) => ({
      statement: KEEP,
      values: [bank, ...beneficiaryValues(beneficiary)],
    }),
  }
}
