import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { migrate, missingMigrations } from './migrate.ts'
import { openDatabase } from './open-database.ts'

const CREATE = 'CREATE TABLE one (id INTEGER);'
const ALTER = 'ALTER TABLE one ADD COLUMN name TEXT;'

/** A database, and a folder of migrations with these files. */
function prepared(files: Record<string, string>) {
  const folder = temporaryFolder()
  const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql)
  for (const [name, sql] of Object.entries(files)) write(name, sql)
  return { database: openDatabase(':memory:'), folder, write }
}

test('migrations are applied once, in the order of their names', () => {
  const { database, folder } = prepared({ '0002-alter.sql': ALTER, '0001-create.sql': CREATE })
  expect(migrate(database, folder)).toEqual(['0001-create.sql', '0002-alter.sql'])
  expect(migrate(database, folder)).toEqual([])
})

test('whoever finds nothing to do does not wait for somebody who writes', () => {
  const { folder } = prepared({ '0001-create.sql': CREATE })
  const file = join(temporaryFolder(), 'bank.db')
  const writer = openDatabase(file)
  migrate(writer, folder)
  writer.exec('BEGIN IMMEDIATE')
  const other = openDatabase(file)
  other.pragma('busy_timeout = 0')
  expect(migrate(other, folder)).toEqual([])
  for (const database of [writer, other]) database.close()
})

test('a database that lags behind gets what it lacks, and keeps its rows', () => {
  const { database, folder, write } = prepared({ '0001-create.sql': CREATE })
  migrate(database, folder)
  database.exec('INSERT INTO one VALUES (7)')
  write('0002-alter.sql', ALTER)
  expect(migrate(database, folder)).toEqual(['0002-alter.sql'])
  expect(database.prepare('SELECT id, name FROM one').get()).toEqual({ id: 7, name: null })
})

test('a migration that was changed after it had been applied is refused', () => {
  const { database, folder, write } = prepared({ '0001-create.sql': CREATE })
  migrate(database, folder)
  write('0001-create.sql', `${CREATE} -- better`)
  expect(() => migrate(database, folder)).toThrow('0001-create.sql was changed')
})

test('a database of a newer version is refused', () => {
  const { database, folder } = prepared({ '0001-create.sql': CREATE })
  migrate(database, folder)
  const older = prepared({}).folder
  expect(() => migrate(database, older)).toThrow('made by a newer version')
})

test('of migrations that come together all are applied or none', () => {
  const { database, folder } = prepared({
    '0001-create.sql': CREATE,
    '0002-wrong.sql': 'CREATE TABEL two;',
  })
  expect(() => migrate(database, folder)).toThrow('syntax error')
  expect(() => database.prepare('SELECT * FROM one')).toThrow('no such table')
})

test('the migrations of this version make every table strict', () => {
  const database = openDatabase(':memory:')
  migrate(database)
  const loose =
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0"
  expect(database.prepare(loose).pluck().all()).toEqual(['sqlite_schema'])
})

test('every table of a bank leads with the bank', () => {
  const database = openDatabase(':memory:')
  migrate(database)
  const ofNoBank = [
    'organisation',
    'developer',
    'member',
    'email_token',
    'mail',
    'platform_answer',
    'application',
    'application_secret',
    'go_live_request',
    'go_live_step',
    'plan_choice',
    'invoice',
    'server_key',
    'credential',
    'second_factor',
    'migration',
    'provider_row',
    'sign_in_attempt',
  ]
  const leads = database
    .prepare(
      `SELECT name, (SELECT name FROM pragma_table_info(t.name) WHERE cid = 0) FROM pragma_table_list AS t
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'`,
    )
    .raw()
    .all() as [string, string][]
  const others = leads.filter(([table, first]) => first !== 'bank' && !ofNoBank.includes(table))
  expect(others).toEqual([])
})

test('what is missing is told without touching the database', () => {
  const { database, folder } = prepared({ '0001-create.sql': CREATE })
  expect(missingMigrations(database, folder)).toEqual(['0001-create.sql'])
  expect(database.prepare('SELECT * FROM sqlite_schema').all()).toEqual([])
  migrate(database, folder)
  expect(missingMigrations(database, folder)).toEqual([])
})
