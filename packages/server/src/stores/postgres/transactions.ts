import type { Store } from '@wekeza/bank'
import { NEWEST } from '../rows/newest.ts'
import { readOne } from '../rows/read-one.ts'
import { boundsOf, TRANSACTION_COLUMNS, transactionOf } from '../rows/transactions.ts'
import type { Database } from './open-database.ts'
import { statement } from './statement.ts'

const SELECT = `SELECT ${TRANSACTION_COLUMNS} FROM posting WHERE bank = $1 AND account_id = $2`

const BY_ID = statement(`${SELECT} AND id = $3`)

const PAGE = statement(`${SELECT} AND sequence < $3 ORDER BY sequence DESC LIMIT $4`)

const FILTERED_PAGE =
  statement(`${SELECT} AND sequence < $3 AND booked_at_ms >= $5 AND booked_at_ms < $6
  AND amount_minor BETWEEN $7 AND $8 ORDER BY sequence DESC LIMIT $4`)

/** Reads only: a posting is written where its balance moves. */
export function transactionTable({ query, scan }: Database) {
  return {
    of: (bank: string): Store['transactions'] => ({
      get: async (accountId, id) =>
        readOne((await query(BY_ID, [bank, accountId, id]))[0], (row) =>
          transactionOf(accountId, row),
        ),
      page: async (accountId, ask) => {
        const place = [bank, accountId, ask.beforeSequence ?? NEWEST, ask.limit]
        const bounds = boundsOf(ask)
        const rows = bounds ? scan(FILTERED_PAGE, [...place, ...bounds]) : query(PAGE, place)
        return (await rows).map((row) => transactionOf(accountId, row))
      },
    }),
  }
}
