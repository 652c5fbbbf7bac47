import { type DueWork, dueWork } from '../due/due-work.ts'

/** How many rows of a file one commit makes payments of: few enough that nobody waits long behind them. */
export const CHUNK_ROWS = 500

/** The rows of a file behind this one, up to CHUNK_ROWS of them. */
export interface ChunkPlace {
  readonly bulkId: string
  readonly afterRow: number
}

/** The due rows that pay a file, chunk by chunk. */
export function chunkRows(bulkId: string, itemsCount: number, atMs: number): DueWork[] {
  const chunks = Math.ceil(itemsCount / CHUNK_ROWS)
  return Array.from({ length: chunks }, (_, index) =>
    dueWork('run-bulk-chunk', `${bulkId}.${index * CHUNK_ROWS}`, atMs),
  )
}

/** Which chunk a due row is about. */
export function chunkPlace(subjectId: string): ChunkPlace {
  const [bulkId = '', afterRow = ''] = subjectId.split('.')
  return { bulkId, afterRow: Number(afterRow) }
}
