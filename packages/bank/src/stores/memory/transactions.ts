import type { Store } from '../../ports/store.ts'
import {
  foldText,
  type Totals,
  type Transaction,
  type TransactionChange,
  type TransactionFilter,
} from '../../transactions/transaction.ts'
import { newestFirst } from './newest-first.ts'
import type { PendingRow, Tables } from './tables.ts'

export function transactionReads(tables: Tables): Store['transactions'] {
  const rowsOf = (accountId: string) => tables.transactions.get(accountId) ?? []
  const pendingOf = (accountId: string) =>
    [...(tables.pending.get(accountId)?.values() ?? [])].flat()
  /** posted and pending, in the order of their places */
  const shown = (accountId: string) => {
    const held = pendingOf(accountId).filter(({ end }) => end === null)
    if (held.length === 0) return rowsOf(accountId)
    return [...rowsOf(accountId), ...held.map(transactionOf)].sort(bySequence)
  }
  return {
    get: async (accountId, id) => shown(accountId).find((row) => row.id === id),
    page: async (accountId, ask) => newestFirst(shown(accountId), ask, fits(ask)),
    changes: async (accountId, { afterSequence, limit }) =>
      changesOf(rowsOf(accountId), pendingOf(accountId))
        .filter(({ sequence }) => sequence > afterSequence)
        .sort(bySequence)
        .slice(0, limit),
    totals: async (accountId, { fromMs, toMs }) => {
      const account = tables.accounts.get(accountId)
      if (!account) return undefined
      const rows = rowsOf(accountId)
      const within = rows.filter((row) => row.bookedAtMs >= fromMs && row.bookedAtMs < toMs)
      return {
        ...sizesOf(within),
        beforeMinor: sumOf(rows.filter((row) => row.bookedAtMs < fromMs)),
        afterMinor: sumOf(rows.filter((row) => row.bookedAtMs >= toMs)),
        bookedMinor: account.bookedMinor,
      }
    },
  }
}

function fits(ask: TransactionFilter): (row: Transaction) => boolean {
  const { fromMs = -Infinity, toMs = Infinity, leastMinor = 0, mostMinor = Infinity } = ask
  const text = foldText(ask.text ?? '')
  return ({ bookedAtMs, amountMinor, status, description, counterparty }) =>
    bookedAtMs >= fromMs &&
    bookedAtMs < toMs &&
    (!ask.status || status === ask.status) &&
    (!ask.direction || (ask.direction === 'debit') === amountMinor < 0) &&
    Math.abs(amountMinor) >= leastMinor &&
    Math.abs(amountMinor) <= mostMinor &&
    [description, counterparty ?? ''].some((one) => foldText(one).includes(text))
}

function changesOf(
  rows: readonly Transaction[],
  pending: readonly PendingRow[],
): TransactionChange[] {
  const became = pending.filter(({ end }) => end?.to === 'posted')
  const heldById = new Map(became.map((row) => [row.id, heldAs(row)]))
  return [
    ...rows.map((row) => ({
      kind: 'posted' as const,
      sequence: row.sequence,
      transaction: row,
      held: heldById.get(row.id) ?? null,
    })),
    ...pending.map((row) => ({
      kind: 'held' as const,
      sequence: row.sequence,
      transaction: transactionOf(row),
      held: heldAs(row),
    })),
    ...pending
      .filter(({ end }) => end?.to === 'removed')
      .map((row) => ({
        kind: 'removed' as const,
        sequence: row.end?.sequence ?? 0,
        id: row.id,
        held: heldAs(row),
      })),
  ]
}

const heldAs = ({ sequence, heldAtMs: atMs }: PendingRow) => ({ sequence, atMs })

function transactionOf({ end: _, heldAtMs, ...row }: PendingRow): Transaction {
  return { ...row, status: 'pending', balanceAfterMinor: null, bookedAtMs: heldAtMs }
}

function sizesOf(
  rows: readonly Transaction[],
): Omit<Totals, 'beforeMinor' | 'afterMinor' | 'bookedMinor'> {
  const [ins, outs] = [true, false].map((isIn) =>
    rows.filter(({ amountMinor }) => amountMinor > 0 === isIn),
  ) as [Transaction[], Transaction[]]
  return {
    inMinor: sumOf(ins),
    inCount: ins.length,
    outMinor: Math.abs(sumOf(outs)),
    outCount: outs.length,
  }
}

function sumOf(rows: readonly Transaction[]): number {
  return rows.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
}

function bySequence(a: { sequence: number }, b: { sequence: number }): number {
  return a.sequence - b.sequence
}
