import type { Change } from '../changes.ts'
import type { DueWork } from '../due/due-work.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { CHUNK_ROWS, chunkPlace } from './chunk.ts'
import { finishBulk } from './finish-bulk.ts'
import { runChunk } from './run-chunk.ts'

/** Reads a chunk of a file, and makes its payments. */
export async function runDueChunk(ports: BankPorts, due: DueWork): Promise<Change[]> {
  const { store, core, simulation } = ports
  const { bulkId, afterRow } = chunkPlace(due.subjectId)
  const [bulk, items, states] = await Promise.all([
    store.bulks.get(bulkId),
    store.bulks.items(bulkId, { afterRow, limit: CHUNK_ROWS }),
    store.rails.states(),
  ])
  const debtor = bulk && (await store.accounts.get(bulk.debtorAccountId))
  if (!bulk || !debtor) return []
  return runChunk({ bulk, items, debtor, states, simulation, atMs: due.dueAtMs }, core)
}

/** Looks whether a file has come to its end. */
export async function finishDueBulk({ store, ids }: BankPorts, due: DueWork): Promise<Change[]> {
  const bulk = await store.bulks.get(due.subjectId)
  return bulk ? finishBulk(bulk, ids, due.dueAtMs) : []
}
