import { join } from 'node:path'
import { platformStoreSuite } from '@wekeza/platform/store-suite'
import { DATABASE_FILE, openFile } from '../platform/open-database-file.ts'
import { createEnvelope } from '../secrets/envelope.ts'
import { newMasterKey } from '../secrets/secrets.ts'
import { queryPostgres } from '../testing/query-postgres.ts'
import { sharedDatabase } from '../testing/shared-database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { openPostgres } from './postgres/open.ts'
import { openSqlite } from './sqlite/open.ts'

const ACTS = 'SELECT act FROM audit_entry ORDER BY sequence'
const PASSWORD = `SELECT password_hash FROM credential
  WHERE realm = 'developers' AND bank = 'platform' AND person_id = 'ID' AND username = 'EMAIL'`

const masterKey = newMasterKey()
const envelope = createEnvelope(() => [masterKey])

function passwordOf(id: string, email: string): string {
  return PASSWORD.replace('ID', id).replace('EMAIL', email)
}

platformStoreSuite('on SQLite', () => {
  const folder = temporaryFolder()
  const stores = openSqlite(folder, () => envelope)
  const database = openFile(join(folder, DATABASE_FILE))
  return {
    store: stores.platform,
    acts: async () => database.prepare(ACTS).pluck().all() as string[],
    passwordHash: async (id, email) =>
      database.prepare(passwordOf(id, email)).pluck().get() as string | undefined,
    async close() {
      database.close()
      await stores.close()
    },
  }
})

const shared = sharedDatabase()
const CONNECTIONS = 12
const WRITTEN = ['organisation', 'developer', 'mail', 'platform_answer']

// One database for all of them, emptied before each: to make one takes longer than the test. The audit stays, as it must.
platformStoreSuite('on PostgreSQL', async () => {
  const url = await shared()
  const stores = await openPostgres(url, { connectionsMax: CONNECTIONS }, () => envelope)
  await queryPostgres(url, `TRUNCATE ${WRITTEN.join(', ')} CASCADE`)
  await queryPostgres(url, "DELETE FROM credential WHERE realm = 'developers'")
  const actsOf = async () => (await queryPostgres(url, ACTS)).map(({ act }) => String(act))
  const before = (await actsOf()).length
  // Those who do something at once do it at once, and wait for no connection that is still to be made.
  await Promise.all(Array.from({ length: CONNECTIONS }, () => stores.platform.applications.list()))
  return {
    store: stores.platform,
    acts: async () => (await actsOf()).slice(before),
    async passwordHash(id, email) {
      const [row] = await queryPostgres(url, passwordOf(id, email))
      return row && String(row.password_hash)
    },
    close: () => stores.close(),
  }
})
