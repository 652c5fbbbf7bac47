import type { Consent, Store } from '@wekeza/bank'
import {
  CONSENT_COLUMNS as COLUMNS,
  type ConsentMove,
  consentMoveValues,
  consentOf,
  consentValues,
} from '../rows/consents.ts'
import { NEWEST } from '../rows/newest.ts'
import { readOne } from '../rows/read-one.ts'
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

const SELECT = `SELECT sequence, ${COLUMNS} FROM consent WHERE bank = $1`

const BY_ID = statement(`${SELECT} AND id = $2`)

const PAGE = `${SELECT} AND application_id = $2 AND sequence < $3`
const OF_ANY_STATUS = statement(`${PAGE} ORDER BY sequence DESC LIMIT $4`)
const OF_STATUS = statement(`${PAGE} AND status = $5 ORDER BY sequence DESC LIMIT $4`)

// What a move does not name is null.
const MOVE =
  statement(`UPDATE consent SET status = $4, updated_at_ms = $5, customer_id = coalesce($6, customer_id),
  account_ids = coalesce($7, account_ids), payment_id = coalesce($8, payment_id)
  WHERE bank = $1 AND id = $2 AND status = ANY($3)`)

// Locked until the commit has ended: a revocation comes before it, or after all of it.
const REQUIRE_AUTHORISED = statement(
  "SELECT 1 FROM consent WHERE bank = $1 AND id = $2 AND status = 'authorised' FOR SHARE",
)

const INSERT = statement(`INSERT INTO consent (bank, sequence, ${COLUMNS})
  VALUES ($1, nextval('row_sequence'), ${places(COLUMNS, 2)})`)

export function consentTable({ query, scan }: Database) {
  return {
    of: (bank: string): Store['consents'] => ({
      get: async (id) => readOne((await query(BY_ID, [bank, id]))[0], consentOf),
      page: async (applicationId, { beforeSequence = NEWEST, limit, status }) => {
        const place = [bank, applicationId, beforeSequence, limit]
        const rows = status ? scan(OF_STATUS, [...place, status]) : query(OF_ANY_STATUS, place)
        return (await rows).map(consentOf)
      },
    }),
    /** Meets no row if it is not authorised. */
    requireAuthorised: (bank: string, id: string) => ({
      statement: REQUIRE_AUTHORISED,
      values: [bank, id],
    }),
    /** Writes no row if the status is no longer one of `from`. */
    move: (bank: string, { id, from, to }: ConsentMove) => ({
      statement: MOVE,
      values: [bank, id, from, ...consentMoveValues(to)],
    }),
    insert: (bank: string, consent: Consent) => ({
      statement: INSERT,
      values: [bank, ...consentValues(consent)],
    }),
  }
}
