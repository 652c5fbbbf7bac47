import { drawTables } from './draw-tables.ts'
import { findReferences, type Reference } from './find-references.ts'
import { readTables, type Table } from './read-tables.ts'
import { FIRST_LOOK, LOOKED_FOR, OTHER_REFERENCES, ROOMS, type Room } from './rooms.ts'

const HEAD = `<!-- Generated from the migrations by packages/server/generate. Do not edit: run \`npx pnpm generate\`. -->

# Data model

The tables as the migrations of this version leave them. They are the same on SQLite and on PostgreSQL, where \`TEXT\` is
\`text\` and \`INTEGER\` a \`bigint\` or an \`integer\`. \`request_line\`, \`usage_sum\` and \`quota_count\` are in files of
their own on SQLite, so that no request costs a write of the money's database.

Names end with their units: \`_ms\` are milliseconds since 1970 in UTC, \`_minor\` are cents. \`bank\` is the key of the
bank that a row belongs to: \`live\`, or an organisation's own test bank. Columns of JSON say so.

In the diagrams PK marks the columns of the primary key, UK what is unique (at its bank), and FK what points at another
table. An unbroken line is checked by the database; for a broken one stands what writes the row.`

/**
 * The page of the data model.
 * @throws if a table has no sentence, or what is said of one that is not there
 */
export function writeDataModel(tables: readonly Table[] = readTables()): string {
  requireSentences(tables)
  const references = findReferences(tables, OTHER_REFERENCES)
  const rooms = ROOMS.map((room) => writeRoom(room, tables, references))
  return `${[HEAD, writeFirstLook(tables, references), ...rooms].join('\n\n')}\n`
}

function writeFirstLook(tables: readonly Table[], references: readonly Reference[]): string {
  const fields = LOOKED_FOR.flatMap(([, pairs]) => pairs.map(([, place]) => place))
  requireColumns(tables, fields)
  const shown = tables
    .filter(({ name }) => FIRST_LOOK.includes(name))
    .map((table) => ({
      ...table,
      columns: table.columns.filter(
        (column) => column.inKey || fields.includes(`${table.name}.${column.name}`),
      ),
    }))
  const between = references.filter(
    ({ from, to }) => FIRST_LOOK.includes(from) && FIRST_LOOK.includes(to),
  )
  const rows = LOOKED_FOR.flatMap(([what, pairs]) =>
    pairs.map(([field, place]) => `| ${what} | ${field} | \`${place}\` |`),
  )
  const places = ['| Of | what | stands in |', '| --- | --- | --- |', ...rows].join('\n')
  return ['## At first sight', drawTables(shown, between), places].join('\n\n')
}

function writeRoom(
  { name, tables: sentences }: Room,
  tables: readonly Table[],
  references: readonly Reference[],
): string {
  const own = Object.keys(sentences).flatMap((one) => tables.filter((table) => table.name === one))
  const said = Object.entries(sentences).map(([table, says]) => `| \`${table}\` | ${says} |`)
  const list = ['| Table | keeps |', '| --- | --- |', ...said].join('\n')
  return [`## ${name}`, list, drawTables(own, references)].join('\n\n')
}

function requireSentences(tables: readonly Table[]): void {
  const said = new Set(ROOMS.flatMap((room) => Object.keys(room.tables)))
  const there = new Set(tables.map(({ name }) => name))
  const unsaid = [...there].filter((name) => !said.has(name))
  const gone = [...said].filter((name) => !there.has(name))
  if (unsaid.length === 0 && gone.length === 0) return
  throw new Error(
    `generate/data-model/rooms.ts must say in a sentence what each table keeps. Missing: ${unsaid.join(', ') || 'none'}. No such table: ${gone.join(', ') || 'none'}.`,
  )
}

function requireColumns(tables: readonly Table[], places: readonly string[]): void {
  const there = new Set(
    tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)),
  )
  const gone = places.filter((place) => !there.has(place))
  if (gone.length > 0) throw new Error(`LOOKED_FOR names what is not there: ${gone.join(', ')}.`)
}
