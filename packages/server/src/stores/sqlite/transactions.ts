import type { Entry, Posting, Store, Transaction, TransactionFilter } from '@wekeza/bank'
import { keepRows } from './keep-rows.ts'
import type { Database } from './open-database.ts'

type TransactionRow = [
  sequence: number,
  id: string,
  amountMinor: number,
  balanceAfterMinor: number,
  description: string,
  counterparty: string | null,
  paymentId: string | null,
  bookedAtMs: number,
]

const SELECT = `SELECT sequence, id, amount_minor, balance_after_minor, description, counterparty, payment_id,
  booked_at_ms FROM posting WHERE bank = ? AND account_id = ?`

const PAGE = `${SELECT} AND sequence < ? ORDER BY sequence DESC LIMIT ?`

const FILTERED_PAGE = `${SELECT} AND sequence < ? AND booked_at_ms >= ? AND booked_at_ms < ?
  AND amount_minor BETWEEN ? AND ? ORDER BY sequence DESC LIMIT ?`

const INSERT = `INSERT INTO posting (bank, account_id, sequence, booked_at_ms, amount_minor, balance_after_minor, id,
  entry_id, payment_id, description, counterparty) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

const MOST = Number.MAX_SAFE_INTEGER

/** The amounts that a direction means: the ledger has no zero postings. */
const AMOUNTS = { debit: [-MOST, -1], credit: [0, MOST], both: [-MOST, MOST] } as const

/** Newest pages, one an account: what an application that refreshes asks for again and again. */
const KEPT_PAGES_MAX = 1_000

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

  function pageRows(bank: string, accountId: string, ask: Parameters<PageOf>[1]): unknown[] {
    const { beforeSequence = MOST, limit, fromMs = -MOST, toMs = MOST } = ask
    if (!isFiltered(ask)) return page.all(bank, accountId, beforeSequence, limit)
    const [least, most] = AMOUNTS[ask.direction ?? 'both']
    return filteredPage.all(bank, accountId, beforeSequence, fromMs, toMs, least, most, limit)
  }

  function readPage(bank: string, accountId: string, ask: Parameters<PageOf>[1]): Transaction[] {
    return pageRows(bank, accountId, ask).map((row) => transactionOf(accountId, row))
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
      get: async (accountId, id) => {
        const row = byId.get(bank, accountId, id)
        return row === undefined ? undefined : transactionOf(accountId, row)
      },
      page: async (accountId, ask) =>
        isNewest(ask) ? newestPage(bank, accountId, ask.limit) : readPage(bank, accountId, ask),
    }),
    insert(
      bank: string,
      sequence: number,
      leg: { entry: Entry; posting: Posting; balanceAfterMinor: number },
    ) {
      const { entry, posting, balanceAfterMinor } = leg
      const { accountId, amountMinor, transactionId, counterparty } = posting
      const place = [bank, accountId, sequence, entry.bookedAtMs]
      const named = [transactionId, entry.id, entry.paymentId, entry.description, counterparty]
      newest.forget(`${bank} ${accountId}`)
      insert.run(...place, amountMinor, balanceAfterMinor, ...named)
    },
    forgetKept: newest.forgetAll,
  }
}

type PageOf = Store['transactions']['page']

function isNewest(ask: Parameters<PageOf>[1]): boolean {
  return ask.beforeSequence === undefined && !isFiltered(ask)
}

function isFiltered({ fromMs, toMs, direction }: TransactionFilter): boolean {
  return fromMs !== undefined || toMs !== undefined || direction !== undefined
}

function transactionOf(accountId: string, row: unknown): Transaction {
  const [sequence, id, amountMinor, balanceAfterMinor, description, ...rest] = row as TransactionRow
  const [counterparty, paymentId, bookedAtMs] = rest
  return {
    sequence,
    id,
    accountId,
    amountMinor,
    balanceAfterMinor,
    description,
    counterparty,
    paymentId,
    bookedAtMs,
  }
}
