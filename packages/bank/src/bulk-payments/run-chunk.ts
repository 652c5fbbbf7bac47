import type { Change } from '../changes.ts'
import { dueWork } from '../due/due-work.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import { type Beginning, type Begun, beginItem } from './begin-item.ts'
import { type BulkItemNow, isOpen } from './bulk.ts'
import { tallyOf } from './tally.ts'

export interface Chunk extends Beginning {
  /** its rows, with what has become of them */
  readonly items: readonly BulkItemNow[]
}

/**
 * Makes the payments of a chunk, all in one commit: what the file held for them is released, and taken or held by each
 * of them. Safe to run twice: an item that has begun is passed over.
 */
export function runChunk(chunk: Chunk, core: CoreBanking): Change[] {
  const { bulk, items, atMs } = chunk
  const waiting = items.filter(({ paymentId, begun }) => paymentId !== null && !begun)
  if (!isOpen(bulk) || waiting.length === 0) return []
  const begun = waiting.map((item) => beginItem(chunk, item, core))
  return [
    { kind: 'release', accountId: bulk.debtorAccountId, amountMinor: heldFor(waiting) },
    ...postedTogether(begun.flatMap(({ changes }) => changes)),
    {
      kind: 'count-bulk-items',
      id: bulk.id,
      begun: { after: bulk.begunCount, count: begun.length },
      settled: tallyOf(amountsOf(begun, 'settled')),
      failed: tallyOf(amountsOf(begun, 'failed')),
      atMs,
    },
    ...finishAfterLast(chunk, begun.length),
  ]
}

/** What all of them move stands behind what they hold, and is posted for each account at once. */
function postedTogether(changes: readonly Change[]): Change[] {
  const entries = changes.flatMap((change) => (change.kind === 'post' ? [change.entry] : []))
  const others = changes.filter(({ kind }) => kind !== 'post')
  return entries.length === 0 ? others : [...others, { kind: 'post-many', entries }]
}

function heldFor(items: readonly BulkItemNow[]): number {
  return items.reduce((sum, { amountMinor, feeMinor }) => sum + (amountMinor ?? 0) + feeMinor, 0)
}

function amountsOf(begun: readonly Begun[], status: 'settled' | 'failed') {
  return begun
    .filter(({ payment }) => payment.status === status)
    .map(({ payment }) => payment.instruction)
}

/** Once all have begun somebody must look whether all have ended. The count's guard sees to it that one is the last. */
function finishAfterLast({ bulk, atMs }: Chunk, count: number): Change[] {
  if (bulk.begunCount + count < bulk.accepted.count) return []
  return [{ kind: 'schedule', due: dueWork('finish-bulk', bulk.id, atMs) }]
}
