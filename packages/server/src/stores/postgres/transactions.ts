import type { Store, TransactionStatus } from '@wekeza/bank'
import { changesSql } from '../rows/changes.ts'
import { NEWEST } from '../rows/newest.ts'
import { changeOf, PENDING_AS_TRANSACTION } from '../rows/pending.ts'
import { readOne } from '../rows/read-one.ts'
import {
  boundsOf,
  TRANSACTION_COLUMNS,
  totalColumns,
  totalsOf,
  transactionOf,
} from '../rows/transactions.ts'
import type { Database } from './open-database.ts'
import { statement } from './statement.ts'

const POSTED = `SELECT ${TRANSACTION_COLUMNS} FROM posting WHERE bank = $1 AND account_id = $2`

const PENDING = `SELECT ${PENDING_AS_TRANSACTION} FROM pending_transaction
  WHERE bank = $1 AND account_id = $2 AND ended IS NULL`

const BY_ID = statement(`${POSTED} AND id = $3 UNION ALL ${PENDING} AND id = $3 LIMIT 1`)

/** One statement for both tables, and so of one moment: what is posted meanwhile is met once. */
function pageOf(where: (bookedAt: string) => string) {
  const part = (select: string, bookedAt: string) =>
    `${select} AND sequence < $3 ${where(bookedAt)} ORDER BY sequence DESC LIMIT $4`
  const [posted, pending] = [part(POSTED, 'booked_at_ms'), part(PENDING, 'held_at_ms')]
  return {
    any: statement(`SELECT * FROM (${posted}) AS posted UNION ALL SELECT * FROM (${pending}) AS pending
      ORDER BY sequence DESC LIMIT $4`),
    posted: statement(posted),
    pending: statement(pending),
  } satisfies Record<TransactionStatus | 'any', unknown>
}

const PAGE = pageOf(() => '')

const FILTERED_PAGE = pageOf(
  (bookedAt) => `AND ${bookedAt} >= $5 AND ${bookedAt} < $6
  AND amount_minor BETWEEN $7 AND $8 AND abs(amount_minor) BETWEEN $9 AND $10
  AND (strpos(lower(description COLLATE "C"), $11) > 0 OR strpos(lower(counterparty COLLATE "C"), $11) > 0)`,
)

const CHANGES = statement(changesSql({ bank: '$1', account: '$2', after: '$3', limit: '$4' }))

const TOTALS = statement(`SELECT ${totalColumns({ from: '$3', to: '$4' })}, booked_minor
  FROM account LEFT JOIN posting ON posting.bank = account.bank AND posting.account_id = account.id
  WHERE account.bank = $1 AND account.id = $2 GROUP BY account.bank, account.id`)

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
        const status = ask.status ?? 'any'
        const rows = bounds
          ? scan(FILTERED_PAGE[status], [...place, ...bounds])
          : query(PAGE[status], place)
        return (await rows).map((row) => transactionOf(accountId, row))
      },
      changes: async (accountId, { afterSequence, limit }) =>
        (await query(CHANGES, [bank, accountId, afterSequence, limit])).map((row) =>
          changeOf(accountId, row),
        ),
      totals: async (accountId, { fromMs, toMs }) =>
        readOne((await scan(TOTALS, [bank, accountId, fromMs, toMs]))[0], totalsOf),
    }),
  }
}
