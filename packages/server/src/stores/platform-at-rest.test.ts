import { join } from 'node:path'
import type { Application } from '@wekeza/platform'
import { describe, expect, onTestFinished, test } from 'vitest'
import { DATABASE_FILE, openFile } from '../platform/open-database-file.ts'
import { createEnvelope, type Envelope, sealedBy } from '../secrets/envelope.ts'
import { MAIL_TABLE, PLATFORM_ANSWER_TABLE, SEALED_COLUMNS } from '../secrets/key-store.ts'
import { newMasterKey } from '../secrets/secrets.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { PLATFORM_ROWS } from '../testing/platform-rows.ts'
import { queryPostgres } from '../testing/query-postgres.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { openPostgres } from './postgres/open.ts'
import { openSqlite } from './sqlite/open.ts'
import type { Stores } from './stores.ts'

const READ = `SELECT sealed_text AS sealed FROM mail
  UNION ALL SELECT sealed_body AS sealed FROM platform_answer ORDER BY sealed`
const DAY_MS = 86_400_000
const [first, second] = [newMasterKey(), newMasterKey()]

interface Place {
  readonly stores: Stores
  run(sql: string): Promise<Record<string, unknown>[]>
}

async function onSqlite(envelope: () => Envelope): Promise<Place> {
  const folder = temporaryFolder()
  const stores = openSqlite(folder, envelope)
  const database = openFile(join(folder, DATABASE_FILE))
  onTestFinished(async () => {
    database.close()
    await stores.close()
  })
  return { stores, run: async (sql) => database.prepare(sql).all() as Record<string, unknown>[] }
}

async function onPostgres(envelope: () => Envelope): Promise<Place> {
  const url = await freshDatabase()
  const stores = await openPostgres(url, { connectionsMax: 4 }, envelope)
  onTestFinished(() => stores.close())
  return { stores, run: (sql) => queryPostgres(url, sql) }
}

describe.each([
  ['SQLite', onSqlite],
  ['PostgreSQL', onPostgres],
])('on %s', (_engine, open) => {
  let masterKeys = [first]

  async function planted(): Promise<Place> {
    masterKeys = [first]
    const place = await open(() => createEnvelope(() => masterKeys))
    const organisation = { id: 'org_demo', name: 'Demo', createdAtMs: 1, live: null }
    await place.stores.platform.commit({ changes: [{ kind: 'insert-organisation', organisation }] })
    await place.stores.platform.commit(PLATFORM_ROWS)
    return place
  }
  const sealedIn = async ({ run }: Place) => (await run(READ)).map(({ sealed }) => String(sealed))

  test('what a mail says, and what an answer shows once, cannot be read in the database', async () => {
    const place = await planted()
    const sealed = await sealedIn(place)
    expect(sealed).toHaveLength(2)
    for (const text of sealed) expect(text.startsWith(sealedBy(first.id))).toBe(true)
    const [mail] = await place.stores.platform.mails.kept(1)
    expect(mail?.text).toBe('Here is your token: …')
  })

  test('what is moved to another row opens nowhere', async () => {
    const { stores, run } = await planted()
    await run("UPDATE mail SET id = 'mail_two' RETURNING id")
    await expect(stores.platform.mails.kept(1)).rejects.toThrow('belongs to another place')
  })

  test('a rotation of the master key takes both along', async () => {
    const place = await planted()
    const { stores } = place
    masterKeys = [second, first]
    const envelope = createEnvelope(() => masterKeys)
    const tables = [MAIL_TABLE, PLATFORM_ANSWER_TABLE]
    for (const column of SEALED_COLUMNS.filter(({ table }) => tables.includes(table))) {
      const anew = (sealed: string) => envelope.rewrap(sealed) ?? sealed
      expect(await stores.sealed.replace(column, sealedBy(second.id), anew)).toBe(1)
    }
    masterKeys = [second]
    expect((await stores.platform.mails.kept(1))[0]?.text).toBe('Here is your token: …')
    const answer = await stores.platform.answers.get('platform dev_one key', 5)
    expect(answer?.body).toBe('{"secret":"shown once"}')
  })

  test('a text that is forgotten leaves nothing behind, and stands in the way of no rotation', async () => {
    const { stores, run } = await planted()
    await stores.platform.mails.sent('mail_one', 5, false)
    expect(await run('SELECT sealed_text AS sealed FROM mail')).toEqual([{ sealed: null }])
    const [column] = SEALED_COLUMNS.filter(({ table }) => table === MAIL_TABLE)
    if (!column) throw new Error('mails are not rotated')
    expect(await stores.sealed.replace(column, sealedBy(second.id), (text) => text)).toBe(0)
  })

  test('what nobody asks for any more is forgotten, and nothing sooner', async () => {
    const { stores, run } = await planted()
    const { platform } = stores
    const atMs = Date.parse('2026-01-15T06:00:00.000Z')
    await platform.mails.sent('mail_one', atMs, true)
    expect(await platform.purge(atMs + 30 * DAY_MS - 1, 9)).toBe(0)
    expect(await platform.purge(atMs + 30 * DAY_MS + 1, 9)).toBe(2)
    expect(await platform.purge(9_000_000_000_000, 9)).toBe(1)
    expect(await run(READ)).toEqual([])
    expect(await platform.emailTokens.get('ab'.repeat(32))).toBeUndefined()
  })

  test('a mail that waits is never forgotten', async () => {
    const { stores } = await planted()
    await stores.platform.purge(9_000_000_000_000, 9)
    expect(await stores.platform.mails.kept(9)).toHaveLength(1)
  })

  test('an application is read as it was changed last, however often it was read before', async () => {
    const { platform } = (await planted()).stores
    const application: Application = {
      ...{ id: 'app_one', organisationId: 'org_demo', name: 'One', bankKey: 'test_demo' },
      ...{ profile: 'standard', jwks: null, tlsClientSubject: null, redirectUris: [] },
      ...{ scopes: [], ipAllowList: [], status: 'active', createdAtMs: 1 },
    }
    await platform.commit({ changes: [{ kind: 'insert-application', application, secret: null }] })
    await platform.applications.get('app_one')
    const settings = { ...application, ipAllowList: ['10.0.0.0/8'] }
    await platform.commit({ changes: [{ kind: 'update-application', id: 'app_one', settings }] })
    expect(await platform.applications.get('app_one')).toEqual(settings)
    const suspended = {
      kind: 'set-application-status',
      id: 'app_one',
      status: 'suspended',
    } as const
    await platform.commit({ changes: [suspended] })
    expect(await platform.applications.get('app_one')).toEqual({ ...settings, status: 'suspended' })
  })
})
