import Sqlite from 'better-sqlite3'

/** A store in which a delivery counts as made as soon as somebody takes it up. */
const statements = Object.getPrototypeOf(new Sqlite(':memory:').prepare('SELECT 1'))
const all = statements.all

statements.all = function hasty(
  this: Sqlite.Statement & { readonly source: string },
  ...values: unknown[]
) {
  const rows = all.apply(this, values)
  if (!this.source.startsWith('SELECT delivery_id FROM delivery_due')) return rows
  const { database } = this
  setImmediate(() => {
    for (const id of rows) {
      database.prepare('DELETE FROM delivery_due WHERE delivery_id = ?').run(id)
      database.prepare(`UPDATE delivery SET status = 'delivered' WHERE id = ?`).run(id)
    }
  })
  return rows
}
