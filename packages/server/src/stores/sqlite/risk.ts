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
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

const SELECT = `SELECT sequence, ${COLUMNS} FROM risk_review WHERE bank = ?`
const PAGE = `${SELECT} AND sequence < ?`

const OF_ACCOUNT = `FROM payment WHERE bank = ? AND debtor_account_id = ? AND ${NOT_SMALL}`
const ACTIVITY = `SELECT ${activityColumns('?')} FROM
  (SELECT created_at_ms, amount_minor ${OF_ACCOUNT} ${NEWEST_NOT_SMALL})`
const PAYEES = `SELECT payee FROM (SELECT payee, status ${OF_ACCOUNT} ${NEWEST_NOT_SMALL})
  WHERE status IN ('pending', 'settled')`

const DECIDE = `UPDATE risk_review SET status = ?, decided_by = ?, note = ?, decided_at_ms = ?
  WHERE bank = ? AND id = ? AND status = 'open'`

export type ReviewDecision = Extract<Change, { kind: 'decide-review' }>

export function riskTable(database: Database) {
  const activity = database.prepare(ACTIVITY).raw()
  const payees = database.prepare(PAYEES).raw()
  const byId = database.prepare(`${SELECT} AND id = ?`).raw()
  const page = database.prepare(`${PAGE} ORDER BY sequence DESC LIMIT ?`).raw()
  const pageOfStatus = database
    .prepare(`${PAGE} AND status = ? ORDER BY sequence DESC LIMIT ?`)
    .raw()
  const openOf = database
    .prepare(`${SELECT} AND consent_id = ? AND status = 'open' ORDER BY sequence`)
    .raw()
  const decide = database.prepare(DECIDE)
  const insert = database.prepare(
    `INSERT INTO risk_review (bank, sequence, ${COLUMNS}) VALUES (?, ?, ${marks(COLUMNS)})`,
  )
  return {
    of: (bank: string): Store['risk'] => ({
      activity: async (accountId, windowFromMs) =>
        activityOf(activity.get(windowFromMs, windowFromMs, bank, accountId)),
      hasPaid: async (accountId, payee) => isAmong(payees.all(bank, accountId), payee),
      review: async (id) => readOne(byId.get(bank, id), reviewOf),
      reviews: async ({ beforeSequence = NEWEST, limit, status }) => {
        const rows = status
          ? pageOfStatus.all(bank, beforeSequence, status, limit)
          : page.all(bank, beforeSequence, limit)
        return rows.map(reviewOf)
      },
      openOf: async (consentId) => openOf.all(bank, consentId).map(reviewOf),
    }),
    insert(bank: string, sequence: number, review: RiskReview) {
      insert.run(bank, sequence, ...reviewValues(review))
    },
    /** @returns whether it was still open */
    decide: (bank: string, { id, to }: ReviewDecision): boolean =>
      decide.run(to.status, to.decidedBy, to.note, to.decidedAtMs, bank, id).changes === 1,
  }
}
