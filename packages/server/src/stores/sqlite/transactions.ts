import type { Entry, Posting, Store, Transaction } from '@wekeza/bank'
import { NEWEST } from '../rows/newest.ts'
import { readOne } from '../rows/read-one.ts'
import {
  boundsOf,
  POSTING_COLUMNS,
  postingValues,
  TRANSACTION_COLUMNS,
  transactionOf,
} from '../rows/transactions.ts'
import { keepRows } from './keep-rows.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

const SELECT = `SELECT ${TRANSACTION_COLUMNS} FROM posting WHERE bank = ? AND account_id = ?`

const PAGE = `${SELECT} AND sequence < ? ORDER BY sequence DESC LIMIT ?`

const FILTERED_PAGE = `${SELECT} AND sequence < ? AND booked_at_ms >= ? AND booked_at_ms < ?
  AND amount_minor BETWEEN ? AND ? ORDER BY sequence DESC LIMIT ?`

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
  const byId = database.prepare(`${SELECT} AND id = ?`).raw()
  const page = database.prepare(PAGE).raw()
  const filteredPage = database.prepare(FILTERED_PAGE).raw()
  const insert = database.prepare(INSERT)

  function readPage(bank: string, accountId: string, ask: PageAsk): Transaction[] {
    const { beforeSequence = NEWEST, limit } = ask
    const bounds = boundsOf(ask)
    const rows = bounds
      ? filteredPage.all(bank, accountId, beforeSequence, ...bounds, limit)
      : page.all(bank, accountId, beforeSequence, limit)
    return rows.map((row) => transactionOf(accountId, row))
  }

  function newestPage(bank: string, accountId: string, limit: number): Transaction[] {
    const key = `${bank} ${accountId}`
    const read = () => ({ limit, rows: readPage(bank, accountId, { limit }) })
    const kept = newest.get(key, read) ?? read()
    if (kept.limit >= limit) return kept.rows.slice(0, limit)
    newest.forget(key)
    return newestPage(bank, accountId, limit)
  }

  return {
    of: (bank: string): Store['transactions'] => ({
      get: async (accountId, id) =>
        readOne(byId.get(bank, accountId, id), (row) => transactionOf(accountId, row)),
      page: async (accountId, ask) =>
        ask.beforeSequence === undefined && !boundsOf(ask)
          ? newestPage(bank, accountId, ask.limit)
          : readPage(bank, accountId, ask),
    }),
    insert(bank: string, sequence: number, { entry, posting, balanceAfterMinor }: Leg) {
      const { accountId } = posting
      newest.forget(`${bank} ${accountId}`)
      insert.run(bank, accountId, sequence, balanceAfterMinor, ...postingValues(entry, posting))
    },
    forgetKept: newest.forgetAll,
  }
}
