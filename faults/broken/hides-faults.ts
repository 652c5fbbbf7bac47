import Sqlite, { SqliteError } from 'better-sqlite3'

/** A store that does not say of a full disk that it is full. */
const statements = Object.getPrototypeOf(new Sqlite(':memory:').prepare('SELECT 1'))
const run = statements.run

statements.run = function silent(this: Sqlite.Statement, ...values: unknown[]) {
  try {
    return run.apply(this, values)
  } catch (fault) {
    throw fault instanceof SqliteError ? new Error('It did not work.') : fault
  }
}
