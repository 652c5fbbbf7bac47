import Sqlite from 'better-sqlite3'

/** A store that writes the answer to a key a moment after the commit, and not in it. */
const LATER_MS = 50

const statements = Object.getPrototypeOf(new Sqlite(':memory:').prepare('SELECT 1'))
const run = statements.run

statements.run = function late(
  this: Sqlite.Statement & { readonly source: string },
  ...values: unknown[]
) {
  if (!this.source.startsWith('INSERT INTO answer ')) return run.apply(this, values)
  setTimeout(() => run.apply(this, values), LATER_MS)
  return { changes: 1, lastInsertRowid: 0 }
}
