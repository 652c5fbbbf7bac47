import { hash } from 'node:crypto'
import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PlatformStore } from '@wekeza/platform'
import { describe, expect, onTestFinished, test } from 'vitest'
import { matchClientSecret } from '../secrets/match-secret.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { type Engine, migrationsFolder } from './migrations/migrations-folder.ts'
import { migrate as migratePostgres } from './postgres/migrate.ts'
import { openDatabase as openPostgres } from './postgres/open-database.ts'
import { postgresPlatformStore } from './postgres/platform.ts'
import { statement } from './postgres/statement.ts'
import { migrate } from './sqlite/migrate.ts'
import { openDatabase } from './sqlite/open-database.ts'
import { sqlitePlatformStore } from './sqlite/platform.ts'

/** As it was written before there were profiles. */
const SECRET = `wk_test_${'7'.repeat(40)}`
const INSERTS = [
  "INSERT INTO organisation (id, name, created_at_ms) VALUES ('org_one', 'One Ltd', 1)",
  `INSERT INTO application (id, organisation_id, name, bank, secret_hash, redirect_uris, scopes, status, created_at_ms)
   VALUES ('app_one', 'org_one', 'Budget', 'test_one', '${hash('sha256', SECRET)}', '[]', '["openid"]', 'active', 5)`,
]

/** The migrations of before. */
function olderMigrations(engine: Engine): string {
  const [from, to] = [migrationsFolder(engine), temporaryFolder()]
  const older = readdirSync(from).filter((name) => name < '0040')
  for (const name of older) copyFileSync(join(from, name), join(to, name))
  return to
}

const engines: Record<string, () => PlatformStore | Promise<PlatformStore>> = {
  SQLite: () => {
    const database = openDatabase(':memory:')
    migrate(database, olderMigrations('sqlite'))
    for (const insert of INSERTS) database.exec(insert)
    migrate(database)
    return sqlitePlatformStore(database)
  },
  PostgreSQL: async () => {
    const database = await openPostgres(await freshDatabase())
    onTestFinished(() => database.close())
    await migratePostgres(database, olderMigrations('postgres'))
    for (const insert of INSERTS) await database.execute(statement(insert))
    await migratePostgres(database)
    return postgresPlatformStore(database)
  },
}

describe.each(Object.entries(engines))(
  'an application of an older database on %s',
  (_name, open) => {
    test('is of the profile standard, and its secret stays valid', {
      timeout: 20_000,
    }, async () => {
      const { applications, secrets } = await open()
      expect(await applications.get('app_one')).toMatchObject({
        profile: 'standard',
        jwks: null,
        tlsClientSubject: null,
        scopes: ['openid'],
      })
      const pepper = new Uint8Array(32)
      const matcher = { secrets, pepper, wall: { nowMs: () => 10 }, used: () => {} }
      expect(await matchClientSecret(matcher, { id: 'app_one' }, SECRET)).toBe(true)
      expect(await matchClientSecret(matcher, { id: 'app_one' }, `${SECRET}7`)).toBe(false)
    })
  },
)
