import type { Change, Delivery, DeliveryFilter, Store } from '@wekeza/bank'
import {
  DELIVERY_COLUMNS as COLUMNS,
  deliveryMoveValues,
  deliveryOf,
  deliveryStood,
  deliveryValues,
  DELIVERY_MOVE_COLUMNS as MOVE_COLUMNS,
  type MoveDelivery,
  nextTryMs,
} from '../rows/deliveries.ts'
import { NEWEST } from '../rows/newest.ts'
import { readOne } from '../rows/read-one.ts'
import { Holds } from './holds.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

const SELECT = `SELECT sequence, ${COLUMNS} FROM delivery WHERE bank = ?`

const PAGE = `${SELECT} AND webhook_id = ? AND sequence < ?`

// That most have arrived is said in the words of the index which holds the others.
const NARROWED = {
  delivered: "AND status = 'delivered'",
  pending: "AND status = 'pending' AND status <> 'delivered'",
  failed: "AND status = 'failed' AND status <> 'delivered'",
  discarded: "AND status = 'discarded' AND status <> 'delivered'",
  any: '',
} as const

const DUE = `SELECT delivery_id FROM delivery_due WHERE bank = ? AND due_at_ms <= ?
  AND webhook_id NOT IN (SELECT value FROM json_each(?)) ORDER BY due_at_ms, sequence LIMIT ?`

const SETS = MOVE_COLUMNS.split(',').map((column) => `${column} = ?`)

const MOVE = `UPDATE delivery SET ${SETS.join()} WHERE bank = ? AND id = ?
  AND status = ? AND attempts_count = ? AND tries = ? AND due_at_ms IS ?`

const QUEUE = `INSERT INTO delivery_due (bank, delivery_id, sequence, webhook_id, due_at_ms)
  VALUES (?, ?, ?, ?, ?)`

const QUEUE_ANEW = `INSERT INTO delivery_due (bank, delivery_id, sequence, webhook_id, due_at_ms)
  SELECT bank, id, sequence, webhook_id, due_at_ms FROM delivery WHERE bank = ? AND id = ?
  ON CONFLICT (bank, delivery_id) DO UPDATE SET due_at_ms = excluded.due_at_ms`

/** What is read of deliveries, and claimed of them. */
function readsOf(database: Database, holds: Map<string, Holds>) {
  const byId = database.prepare(`${SELECT} AND id = ?`).raw()
  const ofEvent = database.prepare(`${SELECT} AND webhook_id = ? AND event_id = ?`).raw()
  const page = preparePages(database)
  const due = database.prepare(DUE).pluck()
  const read = (bank: string, id: string) => readOne(byId.get(bank, id), deliveryOf)
  return (bank: string): Store['deliveries'] => ({
    get: async (id) => read(bank, id),
    page: async (webhookId, { beforeSequence = NEWEST, limit, ...filter }) =>
      page(filter)(bank, webhookId, beforeSequence, limit).map(deliveryOf),
    ofEvent: async (webhookId, eventId) =>
      readOne(ofEvent.get(bank, webhookId, eventId), deliveryOf),
    claim: async (untilMs, { limit, nowMs, forMs }, except) => {
      const held = holds.get(bank) ?? new Holds()
      holds.set(bank, held)
      const first = due.all(bank, untilMs, JSON.stringify(except), limit + held.count(nowMs))
      const ids = held.take(first as string[], limit, nowMs, nowMs + forMs)
      return ids.flatMap((id) => read(bank, id) ?? [])
    },
  })
}

export function deliveryTable(database: Database) {
  const holds = new Map<string, Holds>()
  const move = database.prepare(MOVE)
  const queue = database.prepare(QUEUE)
  const queueAnew = database.prepare(QUEUE_ANEW)
  const unqueue = database.prepare('DELETE FROM delivery_due WHERE bank = ? AND delivery_id = ?')
  const insert = database.prepare(
    `INSERT INTO delivery (bank, sequence, ${COLUMNS}) VALUES (?, ?, ${marks(COLUMNS)})
     ON CONFLICT (bank, webhook_id, event_id) DO NOTHING`,
  )
  return {
    of: readsOf(database, holds),
    insert(bank: string, sequence: number, delivery: Delivery) {
      const { changes } = insert.run(bank, sequence, ...deliveryValues(delivery))
      const dueAtMs = nextTryMs(delivery)
      if (changes === 0 || dueAtMs === null) return
      queue.run(bank, delivery.id, sequence, delivery.webhookId, dueAtMs)
    },
    /** @returns whether it still stood as `from` does */
    move(bank: string, { from, to }: MoveDelivery): boolean {
      const { id } = from
      const values = [...deliveryMoveValues(to), bank, id, ...deliveryStood(from)]
      if (move.run(...values).changes !== 1) return false
      const next = nextTryMs(to) === null ? unqueue : queueAnew
      next.run(bank, id)
      return true
    },
    /** Called once changes stand: what has moved on is held by nobody. */
    release(bank: string, changes: readonly Change[]) {
      for (const change of changes) {
        if (change.kind === 'move-delivery') holds.get(bank)?.release(change.from.id)
      }
    },
    forgetHeld: (bank: string) => void holds.delete(bank),
  }
}

type Page = (bank: string, webhookId: string, before: number, limit: number) => unknown[]

/** One statement for each status, so that each goes by its own index. */
function preparePages(database: Database): (filter: DeliveryFilter) => Page {
  const statements = new Map(
    Object.entries(NARROWED).map(([status, narrowed]) => [
      status,
      [
        database.prepare(`${PAGE} ${narrowed} ORDER BY sequence DESC LIMIT ?`).raw(),
        database
          .prepare(`${PAGE} ${narrowed} AND event_type = ? ORDER BY sequence DESC LIMIT ?`)
          .raw(),
      ] as const,
    ]),
  )
  return ({ status = 'any', eventType }) =>
    (bank, webhookId, before, limit) => {
      const [ofAnyType, ofType] = statements.get(status) ?? []
      const rows =
        eventType === undefined
          ? ofAnyType?.all(bank, webhookId, before, limit)
          : ofType?.all(bank, webhookId, before, eventType, limit)
      return rows ?? []
    }
}
