import type { Consent, ConsentAct, Store } from '@wekeza/bank'
import { actOf } from '../rows/consent-acts.ts'
import { usedOf } from '../rows/consent-periods.ts'
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
import { HISTORY, insertAct } from './consent-acts.ts'
import { USED } from './consent-periods.ts'
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

const SELECT = `SELECT sequence, ${COLUMNS} FROM consent WHERE bank = $1`

const BY_ID = statement(`${SELECT} AND id = $2`)

const PAGE = `${SELECT} AND application_id = $2 AND sequence < $3`
const OF_ANY_STATUS = statement(`${PAGE} ORDER BY sequence DESC LIMIT $4`)
const OF_STATUS = statement(`${PAGE} AND status = $5 ORDER BY sequence DESC LIMIT $4`)

const HELD = `${SELECT} AND id IN (SELECT consent_id FROM consent_holder
  WHERE bank = $1 AND customer_id = $2) AND sequence < $3`
const HELD_OF_ANY_STATUS = statement(`${HELD} ORDER BY sequence DESC LIMIT $4`)
const HELD_OF_STATUS = statement(`${HELD} AND status = $5 ORDER BY sequence DESC LIMIT $4`)

// What a move does not name is null.
const MOVE = statement(`UPDATE consent SET status = $4, updated_at_ms = $5, acts = $6,
  customer_id = coalesce($7, customer_id), holder_ids = coalesce($8, holder_ids),
  account_ids = coalesce($9, account_ids), accounts_withheld = coalesce($10, accounts_withheld),
  payment_id = coalesce($11, payment_id), expires_at_ms = coalesce($12, expires_at_ms)
  WHERE bank = $1 AND id = $2 AND acts = $3`)

const HOLD = statement(`INSERT INTO consent_holder (bank, customer_id, sequence, consent_id)
  SELECT bank, unnest($3::text[]), sequence, id FROM consent WHERE bank = $1 AND id = $2
  ON CONFLICT DO NOTHING`)

const HIDE = statement('DELETE FROM consent_account WHERE bank = $1 AND consent_id = $2')

const SHOW = statement(`INSERT INTO consent_account (bank, account_id, sequence, consent_id)
  SELECT bank, unnest($3::text[]), sequence, id FROM consent WHERE bank = $1 AND id = $2 AND kind = 'account_access'`)

// Each is read once, however many of the accounts it shows.
const COVERING =
  statement(`${SELECT} AND status = 'authorised' AND id IN (SELECT consent_id FROM consent_account
  WHERE bank = $1 AND account_id = ANY($2)) ORDER BY sequence`)

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
      pageOfCustomer: async (customerId, { beforeSequence = NEWEST, limit, status }) => {
        const place = [bank, customerId, beforeSequence, limit]
        const rows = status
          ? query(HELD_OF_STATUS, [...place, status])
          : query(HELD_OF_ANY_STATUS, place)
        return (await rows).map(consentOf)
      },
      history: async (id) => (await query(HISTORY, [bank, id])).map(actOf),
      covering: async (accountIds) => (await query(COVERING, [bank, accountIds])).map(consentOf),
      used: async (id, startMs) => usedOf((await query(USED, [bank, id, startMs]))[0]),
    }),
    /** Meets no row if it is not authorised. */
    requireAuthorised: (bank: string, id: string) => ({
      statement: REQUIRE_AUTHORISED,
      values: [bank, id],
    }),
    /** Writes no row if somebody has acted since it was read. */
    move: (bank: string, { id, to, act }: ConsentMove) => ({
      statement: MOVE,
      values: [bank, id, act.number - 1, ...consentMoveValues({ to, act })],
    }),
    /** What follows a move: its holders and its accounts, if it names them, and its row in the history. */
    afterMove: (bank: string, { id, to, act }: ConsentMove) => [
      ...(to.holderIds ? [{ statement: HOLD, values: [bank, id, to.holderIds] }] : []),
      ...(to.accountIds
        ? [hiding(bank, id), ...showing(bank, id, [...new Set(to.accountIds)])]
        : []),
      insertAct(bank, id, act),
    ],
    insert: (bank: string, consent: Consent, act: ConsentAct) => [
      { statement: INSERT, values: [bank, ...consentValues(consent)] },
      ...showing(bank, consent.id, shownAccounts(consent)),
      insertAct(bank, consent.id, act),
    ],
  }
}

/** What a consent shows from then on; nothing is written of one that shows nothing. */
function showing(bank: string, id: string, accountIds: readonly string[]) {
  return accountIds.length === 0 ? [] : [{ statement: SHOW, values: [bank, id, accountIds] }]
}

function hiding(bank: string, id: string) {
  return { statement: HIDE, values: [bank, id] }
}
