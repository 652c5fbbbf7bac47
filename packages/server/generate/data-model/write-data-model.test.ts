import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawTables } from './draw-tables.ts'
import { findReferences } from './find-references.ts'
import { type Column, readTables, type Table } from './read-tables.ts'
import { writeDataModel } from './write-data-model.ts'

const column = (name: string, more: Partial<Column> = {}): Column => ({
  ...{ name, type: 'TEXT', optional: false, inKey: false, unique: false, note: undefined },
  ...more,
})
const table = (name: string, ...columns: Column[]): Table => ({ name, columns, references: [] })
const ID = column('id', { inKey: true })
const PAGE = new URL('../../../../docs/reference/data-model.md', import.meta.url)

test('the page is what the migrations give today', () => {
  expect(readFileSync(PAGE, 'utf8'), 'stale: run `npx pnpm generate`').toBe(writeDataModel())
})

test.each([
  ['Developer', ['id', 'company name', 'contact e-mail']],
  ['Application', ['id', 'client id', 'secret hash', 'redirect URI']],
  ['Consent', ['id', 'customer', 'application', 'scope', 'expiry', 'status']],
  ['API usage', ['application', 'endpoint', 'timestamp', 'response time']],
])('whoever looks for what is kept of a record is told where it stands: %s', (record, fields) => {
  const rows = writeDataModel().matchAll(
    new RegExp(`^\\| ${record} \\| (.+) \\| \`\\w+\\.\\w+\` \\|$`, 'gm'),
  )
  expect([...rows].map(([, field]) => field)).toEqual(fields)
})

test('every table of the migrations is drawn, with every column', () => {
  const page = writeDataModel()
  for (const { name, columns } of readTables()) {
    const [, box = ''] = page.split('## Developers')[1]?.split(`\n  ${name} {\n`) ?? []
    const drawn = box.slice(0, box.indexOf('\n  }')).split('\n')
    expect(drawn.map((row) => row.trim().split(' ')[1])).toEqual(columns.map((one) => one.name))
  }
})

test('a table of which nobody says what it keeps is told, and so is a sentence about none', () => {
  const tables = readTables()
  expect(() => writeDataModel([...tables, table('stray', ID)])).toThrow('Missing: stray')
  const fewer = tables.filter(({ name }) => name !== 'mail')
  expect(() => writeDataModel(fewer)).toThrow('No such table: mail')
})

test('a column that is looked for and was renamed is told', () => {
  const renamed = readTables().map((one) =>
    one.name === 'consent'
      ? { ...one, columns: one.columns.filter(({ name }) => name !== 'expires_at_ms') }
      : one,
  )
  expect(() => writeDataModel(renamed)).toThrow('consent.expires_at_ms')
})

test('a column points at the table whose name it ends with, the longest', () => {
  const from = table('item', ID, column('bulk_payment_id'), column('debtor_account_id'))
  const tables = [from, table('payment', ID), table('bulk_payment', ID), table('account', ID)]
  const found = findReferences(tables, {}).map(({ column: { name }, to }) => [name, to])
  expect(found).toEqual([
    ['bulk_payment_id', 'bulk_payment'],
    ['debtor_account_id', 'account'],
  ])
})

test('a reference is drawn by how many there may be, and by who checks it', () => {
  const tables = [
    { ...table('item', ID, column('shop_id')), references: [['shop_id', 'shop'] as const] },
    table('note', column('shop_id', { inKey: true }), column('item_id', { optional: true })),
    table('shop', ID),
  ]
  const drawn = drawTables(tables, findReferences(tables, {}))
  expect(drawn).toContain('shop ||--o{ item : "shop_id"')
  expect(drawn).toContain('shop ||..o| note : "shop_id"')
  expect(drawn).toContain('item |o..o{ note : "item_id"')
})

test('what a migration says of a column stands beside it', () => {
  const noted = table(
    'one',
    column('a', { note: 'JSON, "as told"' }),
    column('b', { optional: true }),
  )
  const drawn = drawTables([noted], [])
  expect(drawn).toContain('TEXT a "JSON, \'as told\'"')
  expect(drawn).toContain('TEXT b "may be NULL"')
})

test('so does what is said of a column that a later migration added', () => {
  const application = readTables().find(({ name }) => name === 'application')
  const noted = application?.columns.map(({ name, note }) => [name, note])
  expect(noted).toContainEqual(['ip_allow_list', 'JSON'])
  expect(noted).toContainEqual(['redirect_uris', 'JSON'])
})
