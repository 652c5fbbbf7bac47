import type { Consent, ConsentAct, Store, StoredConsent } from '@wekeza/bank'
import {
  CONSENT_COLUMNS as COLUMNS,
  type ConsentMove,
  consentMoveValues,
  consentOf,
  consentValues,
  shownAccounts,
} from '../rows/consents.ts'
import { NEWEST } from '../rows/newest.ts'
import { readOne } from '../rows/read-one.ts'
import { consentActTable } from './consent-acts.ts'
import { consentPeriodTable } from './consent-periods.ts'
import { keepRows } from './keep-rows.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

const SELECT = `SELECT sequence, ${COLUMNS} FROM consent WHERE bank = ?`

const PAGE = `${SELECT} AND application_id = ? AND sequence < ?`

const OF_CUSTOMER = `${SELECT} AND id IN (SELECT consent_id FROM consent_holder
  WHERE bank = ? AND customer_id = ?) AND sequence < ?`

// What a move does not name is null.
const MOVE = `UPDATE consent SET status = ?, updated_at_ms = ?, acts = ?, customer_id = coalesce(?, customer_id),
  holder_ids = coalesce(?, holder_ids), account_ids = coalesce(?, account_ids),
  accounts_withheld = coalesce(?, accounts_withheld), payment_id = coalesce(?, payment_id),
  expires_at_ms = coalesce(?, expires_at_ms) WHERE bank = ? AND id = ? AND acts = ?`

const HOLD = `INSERT INTO consent_holder (bank, customer_id, sequence, consent_id)
  SELECT bank, ?, sequence, id FROM consent WHERE bank = ? AND id = ? ON CONFLICT DO NOTHING`

const SHOW = `INSERT INTO consent_account (bank, account_id, sequence, consent_id)
  SELECT bank, ?, sequence, id FROM consent WHERE bank = ? AND id = ? AND kind = 'account_access'`

// Each is read once, however many of the accounts it shows.
const COVERING = `${SELECT} AND status = 'authorised' AND id IN (SELECT consent_id FROM consent_account
  WHERE bank = ? AND account_id IN (SELECT value FROM json_each(?))) ORDER BY sequence`

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
  const held = database.prepare(`${OF_CUSTOMER} ORDER BY sequence DESC LIMIT ?`).raw()
  const heldOfStatus = database
    .prepare(`${OF_CUSTOMER} AND status = ? ORDER BY sequence DESC LIMIT ?`)
    .raw()
  const move = database.prepare(MOVE)
  const hold = database.prepare(HOLD)
  const covering = database.prepare(COVERING).raw()
  const show = database.prepare(SHOW)
  const hide = database.prepare('DELETE FROM consent_account WHERE bank = ? AND consent_id = ?')
  const acts = consentActTable(database)
  const periods = consentPeriodTable(database)
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
      pageOfCustomer: async (customerId, ask) => {
        const place = [bank, bank, customerId, ask.beforeSequence ?? NEWEST]
        const rows = ask.status
          ? heldOfStatus.all(...place, ask.status, ask.limit)
          : held.all(...place, ask.limit)
        return rows.map(consentOf)
      },
      history: async (id) => acts.of(bank, id),
      covering: async (accountIds) =>
        covering.all(bank, bank, JSON.stringify(accountIds)).map(consentOf),
      used: async (id, startMs) => periods.of(bank, id, startMs),
    }),
    isAuthorised: (bank: string, id: string) => status.get(bank, id) === 'authorised',
    /** @returns whether nobody had acted since it was read */
    move(bank: string, { id, to, act }: ConsentMove): boolean {
      kept.forget(`${bank} ${id}`)
      const before = act.number - 1
      if (move.run(...consentMoveValues({ to, act }), bank, id, before).changes !== 1) return false
      for (const customerId of to.holderIds ?? []) hold.run(customerId, bank, id)
      if (to.accountIds) hide.run(bank, id)
      for (const accountId of new Set(to.accountIds)) show.run(accountId, bank, id)
      acts.insert(bank, id, act)
      return true
    },
    insert(bank: string, sequence: number, consent: Consent, act: ConsentAct) {
      insert.run(bank, sequence, ...consentValues(consent))
      for (const accountId of shownAccounts(consent)) show.run(accountId, bank, consent.id)
      acts.insert(bank, consent.id, act)
    },
    usePeriod: periods.use,
    returnPeriod: periods.giveBack,
    forgetKept: kept.forgetAll,
  }
}
