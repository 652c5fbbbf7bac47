import type { Change } from '../../changes.ts'
import type { Journal } from './journal.ts'
import { nextSequence, type PendingRow, type Tables } from './tables.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

export function showPending(
  tables: Tables,
  { pending }: Of<'show-pending'>,
  journal: Journal,
): undefined {
  const { accountId, id } = pending
  if (!tables.accounts.has(accountId)) throw new Error(`${accountId}: no such account`)
  const ofAccount = rowsOf(tables, accountId, journal)
  const rows = ofAccount.get(id) ?? []
  if (rows.some(({ end }) => end === null)) throw new Error(`${id}: this is pending already`)
  journal.set(ofAccount, id, [...rows, { ...pending, sequence: nextSequence(tables), end: null }])
}

export function endPending(
  tables: Tables,
  { accountId, id, to }: Of<'end-pending'>,
  journal: Journal,
): undefined {
  const ofAccount = rowsOf(tables, accountId, journal)
  const rows = ofAccount.get(id) ?? []
  if (!rows.some(({ end }) => end === null)) return
  const end = { to, sequence: nextSequence(tables) }
  journal.set(
    ofAccount,
    id,
    rows.map((row) => (row.end === null ? { ...row, end } : row)),
  )
}

function rowsOf(
  tables: Tables,
  accountId: string,
  journal: Journal,
): Map<string, readonly PendingRow[]> {
  const rows = tables.pending.get(accountId)
  if (rows) return rows
  const made = new Map<string, readonly PendingRow[]>()
  journal.set(tables.pending, accountId, made)
  return made
}
