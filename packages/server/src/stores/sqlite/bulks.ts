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
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

const SELECT = `SELECT sequence, ${COLUMNS} FROM bulk_payment WHERE bank = ?`

const PAGE = `${SELECT} AND consent_id = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?`

const ITEMS = `${BULK_ITEMS} WHERE item.bank = ? AND item.bulk_id = ? AND item.row_number > ?`

const COUNT = `UPDATE bulk_payment SET begun_count = begun_count + ?, settled_count = settled_count + ?,
    settled_minor = settled_minor + ?, failed_count = failed_count + ?, failed_minor = failed_minor + ?,
    updated_at_ms = ?
  WHERE bank = ? AND id = ? AND status IN ('accepted', 'partially_accepted') AND begun_count = coalesce(?, begun_count)`

const MOVE = `UPDATE bulk_payment SET status = ?, updated_at_ms = ?
  WHERE bank = ? AND id = ? AND status = ? AND begun_count = ? AND settled_count = ? AND failed_count = ?`

function prepareReads(database: Database) {
  const byId = database.prepare(`${SELECT} AND id = ?`).raw()
  const page = database.prepare(PAGE).raw()
  const items = database.prepare(`${ITEMS} ORDER BY item.row_number LIMIT ?`).raw()
  const itemsOfStatus = database
    .prepare(`${ITEMS} AND ${BULK_ITEM_STATUS} = ? ORDER BY item.row_number LIMIT ?`)
    .raw()
  return (bank: string): Store['bulks'] => ({
    get: async (id) => readOne(byId.get(bank, id), bulkOf),
    page: async (consentId, { beforeSequence = NEWEST, limit }) =>
      page.all(bank, consentId, beforeSequence, limit).map(bulkOf),
    items: async (id, { afterRow, limit, status }) => {
      const rows = status
        ? itemsOfStatus.all(bank, id, afterRow, status, limit)
        : items.all(bank, id, afterRow, limit)
      return rows.map(bulkItemOf)
    },
  })
}

export function bulkTable(database: Database) {
  const count = database.prepare(COUNT)
  const move = database.prepare(MOVE)
  const insert = database.prepare(
    `INSERT INTO bulk_payment (bank, sequence, ${COLUMNS}) VALUES (?, ?, ${marks(COLUMNS)})`,
  )
  const insertItem = database.prepare(
    `INSERT INTO bulk_item (bank, bulk_id, ${ITEM_COLUMNS}) VALUES (?, ?, ${marks(ITEM_COLUMNS)})`,
  )
  return {
    of: prepareReads(database),
    insert(bank: string, sequence: number, bulk: Bulk, rows: readonly BulkItem[]) {
      insert.run(bank, sequence, ...bulkValues(bulk))
      for (const item of rows) insertItem.run(bank, bulk.id, ...bulkItemValues(item))
    },
    /** @returns whether it was open, and as many items had begun as were read */
    count(bank: string, { id, begun, settled, failed, atMs }: Of<'count-bulk-items'>): boolean {
      const ended = [settled.count, settled.amountMinor, failed.count, failed.amountMinor]
      const { changes } = count.run(
        begun?.count ?? 0,
        ...ended,
        atMs,
        bank,
        id,
        begun?.after ?? null,
      )
      return changes === 1
    },
    /** @returns whether it still stood as it was read */
    move(bank: string, { from, to, atMs }: Of<'move-bulk'>): boolean {
      const { id, status, begunCount, settled, failed } = from
      const read = [status, begunCount, settled.count, failed.count]
      return move.run(to, atMs, bank, id, ...read).changes === 1
    },
  }
}
