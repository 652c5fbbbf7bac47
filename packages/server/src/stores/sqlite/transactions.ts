import type { Entry, Posting, Store, Transaction } from '@wekeza/bank'
import { changesSql } from '../rows/changes.ts'
import { NEWEST } from '../rows/newest.ts'
import { changeOf, PENDING_AS_TRANSACTION } from '../rows/pending.ts'
import { readOne } from '../rows/read-one.ts'
import {
  boundsOf,
  POSTING_COLUMNS,
  postingValues,
  TRANSACTION_COLUMNS,
  totalColumns,
  totalsOf,
  transactionOf,
} from '../rows/transactions.ts'
import { keepRows } from './keep-rows.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

const POSTED = `SELECT ${TRANSACTION_COLUMNS} FROM posting WHERE bank = ? AND account_id = ?`

const PENDING = `SELECT ${PENDING_AS_TRANSACTION} FROM pending_transaction
  WHERE bank = ? AND account_id = ? AND ended IS NULL`

const PAGE = 'AND sequence < ? ORDER BY sequence DESC LIMIT ?'

/** @param bookedAt the column that says when */
const filteredPage = (
  bookedAt: string,
) => `AND sequence < ? AND ${bookedAt} >= ? AND ${bookedAt} < ?
  AND amount_minor BETWEEN ? AND ? AND abs(amount_minor) BETWEEN ? AND ?
  AND (instr(lower(description), ?) > 0 OR instr(lower(coalesce(counterparty, '')), ?) > 0)
  ORDER BY sequence DESC LIMIT ?`

const CHANGES = changesSql({
  bank: '@bank',
  account: '@accountId',
  after: '@afterSequence',
  limit: '@limit',
})

const TOTALS = `SELECT ${totalColumns({ from: '@fromMs', to: '@toMs' })}, booked_minor
  FROM account LEFT JOIN posting ON posting.bank = account.bank AND posting.account_id = account.id
  WHERE account.bank = @bank AND account.id = @accountId GROUP BY account.id`

const INSERT = `INSERT INTO posting (bank, account_id, sequence, balance_after_minor, ${POSTING_COLUMNS})
  VALUES (?, ?, ?, ?, ${marks(POSTING_COLUMNS)})`

/** Newest pages, one an account: what an application that refreshes asks for again and again. */
const KEPT_PAGES_MAX = 1_000

type PageAsk = Parameters<Store['transactions']['page']>[1]

/** A posting of an entry, once it is booked. */
interface Leg {
  readonly entry: Entry
  readonly posting: Posting
  readonly balanceAfterMinor: number
}

interface NewestPage {
  readonly limit: number
  readonly rows: readonly Transaction[]
}

export function transactionTable(database: Database) {
  const newest = keepRows<NewestPage>(database, KEPT_PAGES_MAX)
  const havePending = keepRows<boolean>(database, KEPT_PAGES_MAX)
  const somePending = database.prepare(`${PENDING} LIMIT 1`).raw()
  const postedById = database.prepare(`${POSTED} AND id = ?`).raw()
  const pendingById = database.prepare(`${PENDING} AND id = ?`).raw()
  const pages = {
    posted: database.prepare(`${POSTED} ${PAGE}`).raw(),
    pending: database.prepare(`${PENDING} ${PAGE}`).raw(),
  }
  const filteredPages = {
    posted: database.prepare(`${POSTED} ${filteredPage('booked_at_ms')}`).raw(),
    pending: database.prepare(`${PENDING} ${filteredPage('held_at_ms')}`).raw(),
  }
  const changes = database.prepare(CHANGES).raw()
  const totals = database.prepare(TOTALS).raw()
  const insert = database.prepare(INSERT)

  function readPart(
    status: 'posted' | 'pending',
    bank: string,
    accountId: string,
    ask: PageAsk,
  ): Transaction[] {
    const { beforeSequence = NEWEST, limit } = ask
    const bounds = boundsOf(ask)
    const rows = bounds
      ? filteredPages[status].all(bank, accountId, beforeSequence, ...bounds, bounds.at(-1), limit)
      : pages[status].all(bank, accountId, beforeSequence, limit)
    return rows.map((row) => transactionOf(accountId, row))
  }

  /** Most accounts have nothing pending, which is known until it changes. */
  function maySeePending(bank: string, accountId: string, { status }: PageAsk): boolean {
    if (status === 'posted') return false
    const read = () => somePending.get(bank, accountId) !== undefined
    return havePending.get(`${bank} ${accountId}`, read) ?? read()
  }

  /** What is pending is read first, so that what another process posts in between is met all the same. */
  function readPage(bank: string, accountId: string, ask: PageAsk): Transaction[] {
    const pending = maySeePending(bank, accountId, ask)
      ? readPart('pending', bank, accountId, ask)
      : []
    const posted = ask.status === 'pending' ? [] : readPart('posted', bank, accountId, ask)
    return pending.length === 0 ? posted : merged(posted, pending).slice(0, ask.limit)
  }

  function newestPage(bank: string, accountId: string, limit: number): readonly Transaction[] {
    const key = `${bank} ${accountId}`
    // Frozen, so that whoever writes it down may keep what they wrote beside it.
    const read = () => ({ limit, rows: Object.freeze(readPage(bank, accountId, { limit })) })
    const kept = newest.get(key, read) ?? read()
    if (kept.limit === limit) return kept.rows
    if (kept.limit > limit) return kept.rows.slice(0, limit)
    newest.forget(key)
    return newestPage(bank, accountId, limit)
  }

  return {
    of: (bank: string): Store['transactions'] => ({
      get: async (accountId, id) =>
        readOne(
          postedById.get(bank, accountId, id) ?? pendingById.get(bank, accountId, id),
          (row) => transactionOf(accountId, row),
        ),
      page: async (accountId, ask) =>
        ask.beforeSequence === undefined && !ask.status && !boundsOf(ask)
          ? newestPage(bank, accountId, ask.limit)
          : readPage(bank, accountId, ask),
      changes: async (accountId, ask) =>
        changes.all({ bank, accountId, ...ask }).map((row) => changeOf(accountId, row)),
      totals: async (accountId, { fromMs, toMs }) =>
        readOne(totals.get({ bank, accountId, fromMs, toMs }), totalsOf),
    }),
    insert(bank: string, sequence: number, { entry, posting, balanceAfterMinor }: Leg) {
      const { accountId } = posting
      newest.forget(`${bank} ${accountId}`)
      insert.run(bank, accountId, sequence, balanceAfterMinor, ...postingValues(entry, posting))
    },
    /** called where what is pending on an account changes */
    forget(bank: string, accountId: string) {
      newest.forget(`${bank} ${accountId}`)
      havePending.forget(`${bank} ${accountId}`)
    },
    forgetKept() {
      newest.forgetAll()
      havePending.forgetAll()
    },
  }
}

function merged(posted: readonly Transaction[], pending: readonly Transaction[]): Transaction[] {
  const ids = new Set(posted.map(({ id }) => id))
  const open = pending.filter(({ id }) => !ids.has(id))
  return [...posted, ...open].sort((a, b) => b.sequence - a.sequence)
}
