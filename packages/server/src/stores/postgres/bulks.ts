import type { Bulk, BulkItem, Change, Store } from '@wekeza/bank'
import {
  BULK_ITEM_STATUS,
  BULK_ITEMS,
  bulkItemOf,
  bulkItemValues,
  BULK_ITEM_COLUMNS as ITEM_COLUMNS,
} from '../rows/bulk-items.ts'
import { bulkOf, bulkValues, BULK_COLUMNS as COLUMNS } from '../rows/bulks.ts'
import { NEWEST } from '../rows/newest.ts'
import { readOne } from '../rows/read-one.ts'
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

const SELECT = `SELECT sequence, ${COLUMNS} FROM bulk_payment WHERE bank = $1`

const BY_ID = statement(`${SELECT} AND id = $2`)

const PAGE = statement(
  `${SELECT} AND consent_id = $2 AND sequence < $3 ORDER BY sequence DESC LIMIT $4`,
)

const ITEMS = `${BULK_ITEMS} WHERE item.bank = $1 AND item.bulk_id = $2 AND item.row_number > $3`
const OF_ANY_STATUS = statement(`${ITEMS} ORDER BY item.row_number LIMIT $4`)
const OF_STATUS = statement(
  `${ITEMS} AND ${BULK_ITEM_STATUS} = $5 ORDER BY item.row_number LIMIT $4`,
)

const INSERT = statement(`INSERT INTO bulk_payment (bank, sequence, ${COLUMNS})
  VALUES ($1, nextval('row_sequence'), ${places(COLUMNS, 2)})`)

// All items in one statement: ten thousand would not be sent one by one within a commit that others wait for.
const INSERT_ITEMS = statement(`INSERT INTO bulk_item (bank, bulk_id, ${ITEM_COLUMNS})
  SELECT $1, $2, ${ITEM_COLUMNS} FROM json_to_recordset($3) AS item (row_number bigint, payment_id text,
    amount_minor bigint, fee_minor bigint, payee text, rail text, reference text, creditor_account_id text,
    duplicate_of bigint, faults text)`)

const COUNT =
  statement(`UPDATE bulk_payment SET begun_count = begun_count + $3, settled_count = settled_count + $4,
    settled_minor = settled_minor + $5, failed_count = failed_count + $6, failed_minor = failed_minor + $7,
    updated_at_ms = $8
  WHERE bank = $1 AND id = $2 AND status IN ('accepted', 'partially_accepted')
    AND begun_count = coalesce($9::bigint, begun_count)`)

const MOVE = statement(`UPDATE bulk_payment SET status = $3, updated_at_ms = $4
  WHERE bank = $1 AND id = $2 AND status = $5 AND begun_count = $6 AND settled_count = $7 AND failed_count = $8`)

const readsOf =
  ({ query, scan }: Database) =>
  (bank: string): Store['bulks'] => ({
    get: async (id) => readOne((await query(BY_ID, [bank, id]))[0], bulkOf),
    page: async (consentId, { beforeSequence = NEWEST, limit }) =>
      (await query(PAGE, [bank, consentId, beforeSequence, limit])).map(bulkOf),
    items: async (id, { afterRow, limit, status }) => {
      const place = [bank, id, afterRow, limit]
      const rows = status ? scan(OF_STATUS, [...place, status]) : query(OF_ANY_STATUS, place)
      return (await rows).map(bulkItemOf)
    },
  })

export function bulkTable(database: Database) {
  return {
    of: readsOf(database),
    insert: (bank: string, bulk: Bulk, items: readonly BulkItem[]) => [
      { statement: INSERT, values: [bank, ...bulkValues(bulk)] },
      { statement: INSERT_ITEMS, values: [bank, bulk.id, JSON.stringify(items.map(recordOf))] },
    ],
    /** Writes no row unless it is open, and as many items have begun as were read. */
    count: (bank: string, { id, begun, settled, failed, atMs }: Of<'count-bulk-items'>) => ({
      statement: COUNT,
      values: [
        bank,
        id,
        begun?.count ?? 0,
        settled.count,
        settled.amountMinor,
        failed.count,
        failed.amountMinor,
        atMs,
        begun?.after ?? null,
      ],
    }),
    /** Writes no row unless it still stands as it was read. */
    move: (bank: string, { from, to, atMs }: Of<'move-bulk'>) => ({
      statement: MOVE,
      values: [
        bank,
        from.id,
        to,
        atMs,
        from.status,
        from.begunCount,
        from.settled.count,
        from.failed.count,
      ],
    }),
  }
}

const NAMES = ITEM_COLUMNS.split(', ')

/** An item as an object of its columns. */
function recordOf(item: BulkItem): Record<string, string | number | null> {
  const values = bulkItemValues(item)
  return Object.fromEntries(NAMES.map((name, index) => [name, values[index] ?? null]))
}
