import type { Delivery, DeliveryFilter, DeliveryStatus, Store } from '@wekeza/bank'
import {
  DELIVERY_COLUMNS as COLUMNS,
  deliveryMoveValues,
  deliveryOf,
  deliveryStood,
  deliveryValues,
  inDueOrder,
  DELIVERY_MOVE_COLUMNS as MOVE_COLUMNS,
  type MoveDelivery,
  nextTryMs,
} from '../rows/deliveries.ts'
import { NEWEST } from '../rows/newest.ts'
import { readOne } from '../rows/read-one.ts'
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { type Statement, statement } from './statement.ts'

const SELECT = `SELECT sequence, ${COLUMNS} FROM delivery WHERE bank = $1`

const BY_ID = statement(`${SELECT} AND id = $2`)

const OF_EVENT = statement(`${SELECT} AND webhook_id = $2 AND event_id = $3`)

const PAGE = `${SELECT} AND webhook_id = $2 AND sequence < $3`
const NEXT = 'ORDER BY sequence DESC LIMIT $4'

/** What is asked of a page, of any type and of one. */
type Pages = readonly [ofAnyType: Statement, ofType: Statement]

// Each status by its own index: the text says which.
const PAGES: Readonly<Record<DeliveryStatus | 'any', Pages>> = {
  any: pagesOf(''),
  pending: pagesOf("AND status = 'pending'"),
  delivered: pagesOf("AND status = 'delivered'"),
  failed: pagesOf("AND status = 'failed'"),
  discarded: pagesOf("AND status = 'discarded'"),
}

// As with due work: the list is made once, and rows that another worker is about to claim are passed over.
const CLAIM = statement(`WITH claimed AS (
    UPDATE delivery_due SET held_until_ms = $5 WHERE bank = $1 AND delivery_id = ANY (ARRAY(
      SELECT delivery_id FROM delivery_due WHERE bank = $1 AND due_at_ms <= $2 AND held_until_ms <= $3
      AND webhook_id <> ALL ($6) ORDER BY due_at_ms, sequence LIMIT $4 FOR UPDATE SKIP LOCKED))
    RETURNING delivery_id)
  ${SELECT} AND id IN (SELECT delivery_id FROM claimed)`)

const INSERT = statement(`WITH written AS (
    INSERT INTO delivery (bank, sequence, ${COLUMNS}) VALUES ($1, nextval('row_sequence'), ${places(COLUMNS, 2)})
    ON CONFLICT (bank, webhook_id, event_id) DO NOTHING
    RETURNING bank, id, sequence, webhook_id, status, due_at_ms)
  INSERT INTO delivery_due (bank, delivery_id, sequence, webhook_id, due_at_ms)
  SELECT bank, id, sequence, webhook_id, due_at_ms FROM written WHERE status = 'pending' AND due_at_ms IS NOT NULL`)

const MOVE = statement(`UPDATE delivery SET (${MOVE_COLUMNS}) = (${places(MOVE_COLUMNS, 7)})
  WHERE bank = $1 AND id = $2 AND status = $3 AND attempts_count = $4 AND tries = $5
  AND due_at_ms IS NOT DISTINCT FROM $6`)

const UNQUEUE = statement('DELETE FROM delivery_due WHERE bank = $1 AND delivery_id = $2')

const QUEUE =
  statement(`INSERT INTO delivery_due (bank, delivery_id, sequence, webhook_id, due_at_ms)
  SELECT bank, id, sequence, webhook_id, due_at_ms FROM delivery WHERE bank = $1 AND id = $2
  ON CONFLICT (bank, delivery_id) DO UPDATE SET due_at_ms = excluded.due_at_ms, held_until_ms = 0`)

export function deliveryTable({ query, scan, execute }: Database) {
  return {
    of: (bank: string): Store['deliveries'] => ({
      get: async (id) => readOne((await query(BY_ID, [bank, id]))[0], deliveryOf),
      page: async (webhookId, { beforeSequence = NEWEST, limit, ...filter }) => {
        const place = [bank, webhookId, beforeSequence, limit]
        const rows = isPlain(filter) ? query(PAGES.any[0], place) : scan(...narrowed(filter, place))
        return (await rows).map(deliveryOf)
      },
      ofEvent: async (webhookId, eventId) =>
        readOne((await query(OF_EVENT, [bank, webhookId, eventId]))[0], deliveryOf),
      claim: async (untilMs, { limit, nowMs, forMs }, except) => {
        const values = [bank, untilMs, nowMs, limit, nowMs + forMs, except]
        return inDueOrder((await execute(CLAIM, values)).rows.map(deliveryOf))
      },
    }),
    insert: (bank: string, delivery: Delivery) => ({
      statement: INSERT,
      values: [bank, ...deliveryValues(delivery)],
    }),
    /** Writes no row unless it stands as `from` does. */
    move: (bank: string, { from, to }: MoveDelivery) => ({
      statement: MOVE,
      values: [bank, from.id, ...deliveryStood(from), ...deliveryMoveValues(to)],
    }),
    /** What follows a move: it is to be tried again, and held by nobody, or not. */
    afterMove: (bank: string, { from, to }: MoveDelivery) => [
      { statement: nextTryMs(to) === null ? UNQUEUE : QUEUE, values: [bank, from.id] },
    ],
  }
}

function pagesOf(narrowing: string): Pages {
  const page = `${PAGE} ${narrowing}`
  return [statement(`${page} ${NEXT}`), statement(`${page} AND event_type = $5 ${NEXT}`)]
}

function isPlain({ status, eventType }: DeliveryFilter): boolean {
  return status === undefined && eventType === undefined
}

type Place = readonly (string | number)[]

function narrowed({ status, eventType }: DeliveryFilter, place: Place) {
  const [ofAnyType, ofType] = PAGES[status ?? 'any']
  return eventType === undefined
    ? ([ofAnyType, place] as const)
    : ([ofType, [...place, eventType]] as const)
}
