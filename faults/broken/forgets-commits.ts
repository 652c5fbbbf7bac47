import Sqlite from 'better-sqlite3'

/** A store that promises every fifth payment and takes it back. */
const EVERY = 5

const statements = Object.getPrototypeOf(new Sqlite(':memory:').prepare('SELECT 1'))
const run = statements.run
let payments = 0
let forgets = false

statements.run = function forgetful(
  this: Sqlite.Statement & { readonly source: string },
  ...values: unknown[]
) {
  if (this.source.startsWith('INSERT INTO payment ')) {
    payments += 1
    forgets ||= payments % EVERY === 0
  }
  if (this.source !== 'COMMIT' || !forgets) return run.apply(this, values)
  forgets = false
  return this.database.exec('ROLLBACK')
}
