import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { freshDatabase } from '../../testing/fresh-database.ts'
import { migratedDatabase } from '../../testing/migrated-database.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { migrate as migrateSqlite } from '../sqlite/migrate.ts'
import { openDatabase as openSqlite } from '../sqlite/open-database.ts'
import { migrate, missingMigrations } from './migrate.ts'
import { openDatabase } from './open-database.ts'
import { statement } from './statement.ts'

const CREATE = 'CREATE TABLE one (id bigint);'
const ALTER = 'ALTER TABLE one ADD COLUMN name text;'

/** A database, and a folder of migrations with these files. */
async function prepared(files: Record<string, string>) {
  const folder = temporaryFolder()
  const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql)
  for (const [name, sql] of Object.entries(files)) write(name, sql)
  const url = await freshDatabase()
  const database = await openDatabase(url)
  onTestFinished(() => database.close())
  return { url, database, folder, write }
}

test('migrations are applied once, in the order of their names', async () => {
  const { database, folder } = await prepared({
    '0002-alter.sql': ALTER,
    '0001-create.sql': CREATE,
  })
  expect(await migrate(database, folder)).toEqual(['0001-create.sql', '0002-alter.sql'])
  expect(await migrate(database, folder)).toEqual([])
})

test('of two that start together one migrates, and the other finds nothing to do', async () => {
  const { url, folder } = await prepared({ '0001-create.sql': `${CREATE} SELECT pg_sleep(0.2);` })
  const replicas = await Promise.all([openDatabase(url), openDatabase(url), openDatabase(url)])
  onTestFinished(() => void replicas.map((replica) => replica.close()))
  const applied = await Promise.all(replicas.map((replica) => migrate(replica, folder)))
  expect(applied.flat()).toEqual(['0001-create.sql'])
})

test('a database that lags behind gets what it lacks, and keeps its rows', async () => {
  const { database, folder, write } = await prepared({ '0001-create.sql': CREATE })
  await migrate(database, folder)
  await database.execute(statement('INSERT INTO one VALUES (7)'))
  write('0002-alter.sql', ALTER)
  expect(await migrate(database, folder)).toEqual(['0002-alter.sql'])
  expect(await database.query(statement('SELECT id, name FROM one'))).toEqual([[7, null]])
})

test('what is missing is told without touching the database', async () => {
  const { database, folder } = await prepared({ '0001-create.sql': CREATE })
  expect(await missingMigrations(database, folder)).toEqual(['0001-create.sql'])
  expect(await database.query(statement("SELECT to_regclass('migration')"))).toEqual([[null]])
  await migrate(database, folder)
  expect(await missingMigrations(database, folder)).toEqual([])
})

test('a migration that was changed after it had been applied is refused', async () => {
  const { database, folder, write } = await prepared({ '0001-create.sql': CREATE })
  await migrate(database, folder)
  write('0001-create.sql', `${CREATE} -- better`)
  await expect(migrate(database, folder)).rejects.toThrow('0001-create.sql was changed')
  await expect(missingMigrations(database, folder)).rejects.toThrow('0001-create.sql was changed')
})

test('a database of a newer version is refused', async () => {
  const { database, folder } = await prepared({ '0001-create.sql': CREATE })
  await migrate(database, folder)
  await expect(migrate(database, temporaryFolder())).rejects.toThrow(
    /made by a newer version.*WEKEZA_DATABASE_URL/,
  )
})

test('of migrations that come together all are applied or none', async () => {
  const { database, folder } = await prepared({
    '0001-create.sql': CREATE,
    '0002-wrong.sql': 'CREATE TABEL two;',
  })
  await expect(migrate(database, folder)).rejects.toThrow('syntax error')
  expect(await database.query(statement("SELECT to_regclass('one')"))).toEqual([[null]])
  expect(await missingMigrations(database, folder)).toHaveLength(2)
})

test('who may make no tables is told so, and needs none where nothing is missing', async () => {
  const { url, database, folder } = await prepared({ '0001-create.sql': CREATE })
  const role = `${new URL(url).pathname.slice(1)}_clerk`
  await database.session((client) => client.query(`CREATE ROLE ${role} LOGIN PASSWORD 'clerk'`))
  onTestFinished(() =>
    database.session(
      async (one) => void (await one.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`)),
    ),
  )
  const clerk = await openDatabase(
    Object.assign(new URL(url), { username: role, password: 'clerk' }).href,
  )
  onTestFinished(() => clerk.close())
  await expect(migrate(clerk, folder)).rejects.toThrow('run `wekeza-server migrate` as the owner')
  await migrate(database, folder)
  await database.session((client) => client.query(`GRANT SELECT ON migration TO ${role}`))
  expect(await migrate(clerk, folder)).toEqual([])
})

/** What one engine needs and the other does not. */
const ONLY_SQLITE = ['bank_sequence']
const ONLY_POSTGRES = ['agreement', 'request_line']

test('the bank has the same tables and columns as on SQLite', async () => {
  const sqlite = openSqlite(':memory:')
  migrateSqlite(sqlite)
  const database = await migratedDatabase()
  const there = await database.query(
    statement(`SELECT table_name::text, column_name::text, is_nullable = 'NO' FROM information_schema.columns
      WHERE table_schema = 'public'`),
  )
  const here = sqlite
    .prepare(
      `SELECT t.name, c.name, c."notnull" FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
       WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%'`,
    )
    .raw()
    .all() as [string, string, number][]
  const shape = (rows: readonly (readonly unknown[])[], only: readonly string[]) =>
    rows
      .filter(([table]) => !only.includes(table as string) && table !== 'migration')
      .map(([table, column, required]) => `${table}.${column} ${required ? 'required' : ''}`)
      .sort()
  expect(shape(there, ONLY_POSTGRES)).toEqual(shape(here, ONLY_SQLITE))
})
