import type { Database } from './open-database.ts'

interface Waiting<Row> {
  readonly row: Row
  resolve(inserted: boolean): void
  reject(fault: unknown): void
}

/**
 * Gathers rows that are written once: whatever waits when its turn comes goes into one transaction, and so costs one
 * sync of the disk together. Nobody is answered before COMMIT, so that a row which was told of survives a power cut,
 * and is seen by every other process on the file.
 * @param insert writes one row; answers whether it was not there yet
 */
export function gatherInserts<Row>(database: Database, insert: (row: Row) => boolean) {
  const insertAll = database.transaction((rows: readonly Waiting<Row>[]) =>
    rows.map(({ row }) => insert(row)),
  )
  let waiting: Waiting<Row>[] = []

  return (row: Row): Promise<boolean> =>
    new Promise((resolve, reject) => {
      // After the requests of this turn have been read: a burst of them gathers.
      if (waiting.length === 0) setImmediate(insertWaiting)
      waiting.push({ row, resolve, reject })
    })

  function insertWaiting(): void {
    const gathered = waiting
    waiting = []
    let inserted: boolean[]
    try {
      inserted = insertAll.immediate(gathered)
    } catch (fault) {
      for (const { reject } of gathered) reject(fault)
      return
    }
    for (const [index, { resolve }] of gathered.entries()) resolve(inserted[index] === true)
  }
}
