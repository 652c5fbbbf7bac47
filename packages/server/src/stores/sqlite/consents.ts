import type { Consent, Store, StoredConsent } from '@wekeza/bank'
import {
  CONSENT_COLUMNS as COLUMNS,
  type ConsentMove,
  consentMoveValues,
  consentOf,
  consentValues,
} from '../rows/consents.ts'
import { NEWEST } from '../rows/newest.ts'
import { readOne } from '../rows/read-one.ts'
import { keepRows } from './keep-rows.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

const SELECT = `SELECT sequence, ${COLUMNS} FROM consent WHERE bank = ?`

const PAGE = `${SELECT} AND application_id = ? AND sequence < ?`

// What a move does not name is null.
const MOVE = `UPDATE consent SET status = ?, updated_at_ms = ?, customer_id = coalesce(?, customer_id),
  account_ids = coalesce(?, account_ids), payment_id = coalesce(?, payment_id)
  WHERE bank = ? AND id = ? AND status IN (SELECT value FROM json_each(?))`

/** Consents in use: each call of a customer reads its own. */
const KEPT_CONSENTS_MAX = 10_000

export function consentTable(database: Database) {
  const kept = keepRows<StoredConsent>(database, KEPT_CONSENTS_MAX)
  const byId = database.prepare(`${SELECT} AND id = ?`).raw()
  const page = database.prepare(`${PAGE} ORDER BY sequence DESC LIMIT ?`).raw()
  const pageOfStatus = database
    .prepare(`${PAGE} AND status = ? ORDER BY sequence DESC LIMIT ?`)
    .raw()
  const status = database.prepare('SELECT status FROM consent WHERE bank = ? AND id = ?').pluck()
  const move = database.prepare(MOVE)
  const insert = database.prepare(
    `INSERT INTO consent (bank, sequence, ${COLUMNS}) VALUES (?, ?, ${marks(COLUMNS)})`,
  )
  return {
    of: (bank: string): Store['consents'] => ({
      get: async (id) => kept.get(`${bank} ${id}`, () => readOne(byId.get(bank, id), consentOf)),
      page: async (applicationId, ask) => {
        const place = [bank, applicationId, ask.beforeSequence ?? NEWEST]
        const rows = ask.status
          ? pageOfStatus.all(...place, ask.status, ask.limit)
          : page.all(...place, ask.limit)
        return rows.map(consentOf)
      },
    }),
    isAuthorised: (bank: string, id: string) => status.get(bank, id) === 'authorised',
    /** @returns whether the status was still one of `from` */
    move(bank: string, { id, from, to }: ConsentMove): boolean {
      kept.forget(`${bank} ${id}`)
      return move.run(...consentMoveValues(to), bank, id, JSON.stringify(from)).changes === 1
    },
    insert(bank: string, sequence: number, consent: Consent) {
      insert.run(bank, sequence, ...consentValues(consent))
    },
    forgetKept: kept.forgetAll,
  }
}
