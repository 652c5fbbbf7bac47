import type { Change, RiskReview, Store } from '@wekeza/bank'
import { NEWEST } from '../rows/newest.ts'
import { readOne } from '../rows/read-one.ts'
import {
  activityColumns,
  activityOf,
  REVIEW_COLUMNS as COLUMNS,
  isAmong,
  NEWEST_NOT_SMALL,
  NOT_SMALL,
  reviewOf,
  reviewValues,
} from '../rows/risk.ts'
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

const SELECT = `SELECT sequence, ${COLUMNS} FROM risk_review WHERE bank = $1`

const BY_ID = statement(`${SELECT} AND id = $2`)
const PAGE = `${SELECT} AND sequence < $2`
const OF_ANY_STATUS = statement(`${PAGE} ORDER BY sequence DESC LIMIT $3`)
const OF_STATUS = statement(`${PAGE} AND status = $4 ORDER BY sequence DESC LIMIT $3`)
const OPEN = statement(`${SELECT} AND consent_id = $2 AND status = 'open' ORDER BY sequence`)

const OF_ACCOUNT = `FROM payment WHERE bank = $1 AND debtor_account_id = $2 AND ${NOT_SMALL}`
const ACTIVITY = statement(`SELECT ${activityColumns('$3')} FROM
  (SELECT created_at_ms, amount_minor ${OF_ACCOUNT} ${NEWEST_NOT_SMALL}) AS recent`)
const PAYEES = statement(`SELECT payee FROM
  (SELECT payee, status ${OF_ACCOUNT} ${NEWEST_NOT_SMALL}) AS recent
  WHERE status IN ('pending', 'settled')`)

const DECIDE = statement(`UPDATE risk_review
  SET status = $3, decided_by = $4, note = $5, decided_at_ms = $6
  WHERE bank = $1 AND id = $2 AND status = 'open'`)

const INSERT = statement(`INSERT INTO risk_review (bank, sequence, ${COLUMNS})
  VALUES ($1, nextval('row_sequence'), ${places(COLUMNS, 2)})`)

type ReviewDecision = Extract<Change, { kind: 'decide-review' }>

export function riskTable({ query }: Database) {
  return {
    of: (bank: string): Store['risk'] => ({
      activity: async (accountId, windowFromMs) =>
        activityOf((await query(ACTIVITY, [bank, accountId, windowFromMs]))[0]),
      hasPaid: async (accountId, payee) => isAmong(await query(PAYEES, [bank, accountId]), payee),
      review: async (id) => readOne((await query(BY_ID, [bank, id]))[0], reviewOf),
      reviews: async ({ beforeSequence = NEWEST, limit, status }) => {
        const place = [bank, beforeSequence, limit]
        const rows = status ? query(OF_STATUS, [...place, status]) : query(OF_ANY_STATUS, place)
        return (await rows).map(reviewOf)
      },
      openOf: async (consentId) => (await query(OPEN, [bank, consentId])).map(reviewOf),
    }),
    insert: (bank: string, review: RiskReview) => ({
      statement: INSERT,
      values: [bank, ...reviewValues(review)],
    }),
    /** Writes no row if it is no longer open. */
    decide: (bank: string, { id, to }: ReviewDecision) => ({
      statement: DECIDE,
      values: [bank, id, to.status, to.decidedBy, to.note, to.decidedAtMs],
    }),
  }
}
