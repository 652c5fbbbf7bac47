import { isOpen, type StoredBulk, type Tally } from '../../bulk-payments/bulk.ts'
import type { Change, FailedGuard } from '../../changes.ts'
import type { Journal } from './journal.ts'
import { nextSequence, type Tables } from './tables.ts'

type Outcome = FailedGuard | undefined
type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

export function insertBulk(
  tables: Tables,
  { bulk, items }: Of<'insert-bulk'>,
  journal: Journal,
): undefined {
  journal.insert(tables.bulks, bulk.id, { ...bulk, sequence: nextSequence(tables) })
  journal.insert(tables.bulkItems, bulk.id, items)
}

export function countBulkItems(
  tables: Tables,
  { id, begun, settled, failed, atMs }: Of<'count-bulk-items'>,
  journal: Journal,
): Outcome {
  const bulk = tables.bulks.get(id)
  const stands = bulk && isOpen(bulk) && (begun === null || begun.after === bulk.begunCount)
  if (!stands) return { guard: 'bulk', subjectId: id }
  const counted: StoredBulk = {
    ...bulk,
    begunCount: bulk.begunCount + (begun?.count ?? 0),
    settled: added(bulk.settled, settled),
    failed: added(bulk.failed, failed),
    updatedAtMs: atMs,
  }
  journal.set(tables.bulks, id, counted)
  return undefined
}

export function moveBulk(
  tables: Tables,
  { from, to, atMs }: Of<'move-bulk'>,
  journal: Journal,
): Outcome {
  const bulk = tables.bulks.get(from.id)
  const stands =
    bulk?.status === from.status &&
    bulk.begunCount === from.begunCount &&
    bulk.settled.count === from.settled.count &&
    bulk.failed.count === from.failed.count
  if (!stands) return { guard: 'bulk', subjectId: from.id }
  journal.set(tables.bulks, from.id, { ...bulk, status: to, updatedAtMs: atMs })
  return undefined
}

function added(one: Tally, other: Tally): Tally {
  return { count: one.count + other.count, amountMinor: one.amountMinor + other.amountMinor }
}
