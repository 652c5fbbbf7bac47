import type { Database } from './open-database.ts'

const known = new WeakMap<Database, () => unknown>()

/**
 * A value that changes when another process has written to the file (PRAGMA data_version). It is asked for at most
 * once in a turn of the event loop: asking costs as much as reading a row.
 */
export function fileGeneration(database: Database): () => unknown {
  const shared = known.get(database) ?? watch(database)
  known.set(database, shared)
  return shared
}

function watch(database: Database): () => unknown {
  const version = database.prepare('PRAGMA data_version').pluck()
  let asked = false
  let value: unknown
  return () => {
    if (asked) return value
    asked = true
    setImmediate(() => {
      asked = false
    })
    value = version.get()
    return value
  }
}
