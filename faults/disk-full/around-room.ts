import Sqlite, { type Database } from 'better-sqlite3'

/** What the driver says: whether the file may grow. */
export interface Room {
  readonly room: boolean
}

/** As many pages as SQLite can count, its default (sqlite.org/limits.html). */
const PAGES_MAX = 4_294_967_294

/** Lets the driver take away the room that the database file has, and give it back: what SQLite says then is what it says of a full disk. */
const opened = new Set<Database>()
const prepare = Sqlite.prototype.prepare
Sqlite.prototype.prepare = function around(this: Database, source: string) {
  opened.add(this)
  return prepare.call(this, source)
} as typeof prepare

process.on('message', ({ room }: Room) => {
  for (const database of opened) {
    if (!database.open) continue
    const pages = room ? PAGES_MAX : database.pragma('page_count', { simple: true })
    database.pragma(`max_page_count = ${pages}`)
  }
  process.send?.({ room })
})
