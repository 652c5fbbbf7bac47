import type { Change, Consent, Store, StoredConsent } from '@wekeza/bank'
import { keepRows } from './keep-rows.ts'
import type { Database } from './open-database.ts'

type ConsentRow = [
  sequence: number,
  id: string,
  applicationId: string,
  customerId: string | null,
  status: Consent['status'],
  terms: string,
  accountIds: string,
  paymentId: string | null,
  expiresAtMs: number,
  createdAtMs: number,
  updatedAtMs: number,
]

type ConsentMove = Extract<Change, { kind: 'move-consent' }>

const COLUMNS = `sequence, id, application_id, customer_id, status, terms, account_ids, payment_id, expires_at_ms,
  created_at_ms, updated_at_ms`

const PAGE = `SELECT ${COLUMNS} FROM consent WHERE bank = ? AND application_id = ? AND sequence < ?`

// What a move does not name stays: a consent never goes back to having no customer, accounts or payment.
const MOVE = `UPDATE consent SET status = ?, updated_at_ms = ?, customer_id = coalesce(?, customer_id),
  account_ids = coalesce(?, account_ids), payment_id = coalesce(?, payment_id)
  WHERE bank = ? AND id = ? AND status IN (SELECT value FROM json_each(?))`

/** Consents in use: each call of a customer reads its own. */
const KEPT_CONSENTS_MAX = 10_000

export function consentTable(database: Database) {
  const kept = keepRows<StoredConsent>(database, KEPT_CONSENTS_MAX)
  const byId = database.prepare(`SELECT ${COLUMNS} FROM consent WHERE bank = ? AND id = ?`).raw()
  const page = database.prepare(`${PAGE} ORDER BY sequence DESC LIMIT ?`).raw()
  const pageOfStatus = database
    .prepare(`${PAGE} AND status = ? ORDER BY sequence DESC LIMIT ?`)
    .raw()
  const status = database.prepare('SELECT status FROM consent WHERE bank = ? AND id = ?').pluck()
  const move = database.prepare(MOVE)
  const insert = database.prepare(
    `INSERT INTO consent (bank, ${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  return {
    of: (bank: string): Store['consents'] => ({
      get: async (id) =>
        kept.get(`${bank} ${id}`, () => {
          const row = byId.get(bank, id)
          return row === undefined ? undefined : consentOf(row)
        }),
      page: async (applicationId, ask) => {
        const place = [bank, applicationId, ask.beforeSequence ?? Number.MAX_SAFE_INTEGER]
        const rows = ask.status
          ? pageOfStatus.all(...place, ask.status, ask.limit)
          : page.all(...place, ask.limit)
        return rows.map(consentOf)
      },
    }),
    isAuthorised: (bank: string, id: string) => status.get(bank, id) === 'authorised',
    /** @returns whether the status was still one of `from` */
    move(bank: string, { id, from, to }: ConsentMove): boolean {
      const accountIds = to.accountIds ? JSON.stringify(to.accountIds) : null
      const set = [
        to.status,
        to.updatedAtMs,
        to.customerId ?? null,
        accountIds,
        to.paymentId ?? null,
      ]
      kept.forget(`${bank} ${id}`)
      return move.run(...set, bank, id, JSON.stringify(from)).changes === 1
    },
    insert(bank: string, sequence: number, consent: Consent) {
      const { id, applicationId, customerId, status, terms, accountIds, paymentId } = consent
      const asked = [applicationId, customerId, status, JSON.stringify(terms)]
      const times = [consent.expiresAtMs, consent.createdAtMs, consent.updatedAtMs]
      insert.run(bank, sequence, id, ...asked, JSON.stringify(accountIds), paymentId, ...times)
    },
    forgetKept: kept.forgetAll,
  }
}

function consentOf(row: unknown): StoredConsent {
  const [sequence, id, applicationId, customerId, status, terms, accountIds, ...rest] =
    row as ConsentRow
  const [paymentId, expiresAtMs, createdAtMs, updatedAtMs] = rest
  return {
    sequence,
    id,
    applicationId,
    customerId,
    status,
    terms: JSON.parse(terms),
    accountIds: JSON.parse(accountIds),
    paymentId,
    expiresAtMs,
    createdAtMs,
    updatedAtMs,
  }
}
