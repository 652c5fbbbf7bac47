import { type Engine, migrationsFolder } from '../../src/stores/migrations/migrations-folder.ts'
import { readMigrations } from '../../src/stores/migrations/read-migrations.ts'
import { migrate } from '../../src/stores/sqlite/migrate.ts'
import { type Database, openDatabase } from '../../src/stores/sqlite/open-database.ts'
import { tablesOf } from '../../src/stores/sqlite/tables-of.ts'

export interface Column {
  readonly name: string
  readonly type: string
  readonly optional: boolean
  readonly inKey: boolean
  /** alone, or with the bank, it tells rows apart */
  readonly unique: boolean
  /** what its migration says of it */
  readonly note: string | undefined
}

export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  /** those that the database itself checks: column, and the table that it points into */
  readonly references: readonly (readonly [column: string, table: string])[]
}

/** The tables as the migrations leave them: those of the database, and those that SQLite keeps in files apart. */
export function readTables(): Table[] {
  const tables = (['sqlite', 'requests', 'usage'] as const).flatMap(tablesIn)
  return [...new Map(tables.map((table) => [table.name, table])).values()]
}

function tablesIn(folder: Exclude<Engine, 'postgres'>): Table[] {
  const database = openDatabase(':memory:')
  try {
    migrate(database, migrationsFolder(folder))
    const added = addedIn(migrationsFolder(folder))
    return tablesOf(database).map((name) => readTable(database, name, added))
  } finally {
    database.close()
  }
}

interface Described {
  readonly name: string
  readonly type: string
  readonly notnull: number
  readonly pk: number
}

function readTable(database: Database, name: string, added: ReadonlyMap<string, string>): Table {
  const columns = database.prepare('SELECT * FROM pragma_table_info(?)').all(name) as Described[]
  const notes = new Map(notesOf(database, name))
  const unique = uniqueIn(database, name)
  const references = database
    .prepare(
      'SELECT "from", "table" FROM pragma_foreign_key_list(?) WHERE "from" <> \'bank\' ORDER BY id, seq',
    )
    .raw()
    .all(name) as [string, string][]
  return {
    name,
    references,
    columns: columns.map((column) => ({
      name: column.name,
      type: column.type,
      optional: column.notnull === 0 && column.pk === 0,
      inKey: column.pk > 0,
      unique: unique.has(column.name),
      note: notes.get(column.name) ?? added.get(`${name}.${column.name}`),
    })),
  }
}

/** SQLite keeps the text of a table with its comments. */
function notesOf(database: Database, table: string): [column: string, note: string][] {
  const sql = database
    .prepare("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?")
    .pluck()
    .get(table) as string
  const lines = [...sql.matchAll(/^ +(\w+) [^\n]*?-- ([^\n]+)$/gm)]
  return lines.map(([, column = '', note = '']) => [column, note])
}

/** What is said of a column that came later stands behind the statement that added it; SQLite does not keep that. */
function addedIn(folder: string): Map<string, string> {
  const text = readMigrations(folder)
    .map(({ sql }) => sql)
    .join('\n')
  const added = [...text.matchAll(/^ALTER TABLE (\w+) ADD COLUMN (\w+)[^;]*; *-- ([^\n]+)$/gm)]
  return new Map(
    added.map(([, table = '', column = '', note = '']) => [`${table}.${column}`, note]),
  )
}

function uniqueIn(database: Database, table: string): Set<string> {
  const indexes = database
    .prepare("SELECT name FROM pragma_index_list(?) WHERE origin = 'u'")
    .pluck()
    .all(table) as string[]
  const columns = database.prepare('SELECT name FROM pragma_index_info(?)').pluck()
  const own = indexes.map((index) =>
    (columns.all(index) as string[]).filter((column) => column !== 'bank'),
  )
  return new Set(own.filter(({ length }) => length === 1).flat())
}
