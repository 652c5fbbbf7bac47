import { join } from 'node:path'
import type { Application, PlatformChange } from '@wekeza/platform'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { AuditEntry } from '../audit/audit-log.ts'
import { DATABASE_FILE, openFile } from '../platform/open-database-file.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { openPostgres } from './postgres/open.ts'
import { openDatabase } from './postgres/open-database.ts'
import { openSqlite } from './sqlite/open.ts'
import type { Stores } from './stores.ts'

interface Place {
  readonly stores: Stores
  acts(): Promise<string[]>
  run(sql: string): Promise<unknown>
}

const READ = 'SELECT act FROM audit_entry ORDER BY sequence'
/** What a database refuses to write of an audit, as a full disk or a lost lock would. */
const BREAK = 'ALTER TABLE audit_entry RENAME TO audit_entry_gone'

async function onSqlite(): Promise<Place> {
  const folder = temporaryFolder()
  const stores = openSqlite(folder)
  const database = openFile(join(folder, DATABASE_FILE))
  onTestFinished(async () => {
    database.close()
    await stores.close()
  })
  return {
    stores,
    acts: async () => database.prepare(READ).pluck().all() as string[],
    run: async (sql) => database.exec(sql),
  }
}

async function onPostgres(): Promise<Place> {
  const url = await freshDatabase()
  const stores = await openPostgres(url, { connectionsMax: 8 })
  const database = await openDatabase(url)
  onTestFinished(async () => {
    await database.close()
    await stores.close()
  })
  const acts = () =>
    database.session(async (client) => (await client.query(READ)).rows.map(({ act }) => act))
  return { stores, acts, run: (sql) => database.session((client) => client.query(sql)) }
}

const PERSON = { realm: 'customers', bankKey: 'live', personId: 'cus_1' } as const
const FACTOR = { person: PERSON, sealedSecret: 'sealed', lastStep: 0 }
const APPLICATION: Application = {
  id: 'app_1',
  organisationId: 'org_1',
  name: 'One',
  bankKey: 'test_1',
  profile: 'standard',
  jwks: null,
  tlsClientSubject: null,
  redirectUris: [],
  scopes: [],
  ipAllowList: [],
  status: 'active',
  createdAtMs: 1,
}
const SECRET = {
  id: 's_1',
  applicationId: 'app_1',
  kind: 'client_secret',
  name: null,
  scopes: null,
  hash: 'hmac:x',
  lastFour: 'abcd',
  createdAtMs: 1,
  endsAtMs: null,
  lastUsedAtMs: null,
} as const
const KEY = {
  id: 'k_1',
  use: 'cookie',
  sealed: 'e1',
  createdAtMs: 1,
  startsAtMs: 1,
  endsAtMs: null,
} as const
const attempt = (id: string) => ({
  id,
  atMs: 10,
  subjects: [{ subject: 'of cus_1', limits: [{ windowMs: 1_000, most: 1 }] }],
})

interface Act {
  readonly what: string
  /** what stands before it */
  before?(stores: Stores): Promise<unknown>
  write(stores: Stores, entry: typeof ENTRY): Promise<unknown>
  /** whether it was done */
  done(stores: Stores): Promise<boolean>
}

const ORGANISATION: PlatformChange = {
  kind: 'insert-organisation',
  organisation: { id: 'org_1', name: 'One', createdAtMs: 1, live: null },
}
const CREATE: PlatformChange = {
  kind: 'insert-application',
  application: APPLICATION,
  secret: SECRET,
}
const INSERT: PlatformChange = {
  kind: 'insert-secret',
  secret: { ...SECRET, id: 's_2' },
  validBefore: 1,
}
const created = ({ platform }: Stores) => platform.commit({ changes: [CREATE] })

const ENTRY = {
  bank: 'live',
  atMs: 7,
  actor: 'operator',
  act: 'secret.issued',
  subject: 'cus_1',
  facts: {},
} as const satisfies AuditEntry

const ACTS: readonly Act[] = [
  {
    what: 'a password that is set',
    write: ({ credentials }, entry) =>
      credentials('customers').set('live', 'cus_1', 'wanjiru', 'a password', entry),
    done: async ({ credentials }) => (await credentials('customers').count('live')) === 1,
  },
  {
    what: 'an authenticator app that is given',
    write: ({ secondFactors }, entry) => secondFactors.put(FACTOR, entry),
    done: async ({ secondFactors }) => (await secondFactors.find(PERSON)) !== undefined,
  },
  {
    what: 'one that is taken away',
    before: ({ secondFactors }) => secondFactors.put(FACTOR),
    write: ({ secondFactors }, entry) => secondFactors.remove(PERSON, entry),
    done: async ({ secondFactors }) => (await secondFactors.find(PERSON)) === undefined,
  },
  {
    what: 'attempts that are forgotten',
    before: ({ provider }) => provider.attempts.begin(attempt('one')),
    write: ({ provider }, entry) => provider.attempts.forget(['of cus_1'], entry),
    done: async ({ provider }) => (await provider.attempts.begin(attempt('two'))).ok,
  },
  {
    what: 'an application with its first secret',
    write: ({ platform }, act) => platform.commit({ changes: [CREATE], act }),
    done: async ({ platform }) =>
      (await platform.applications.get('app_1')) !== undefined &&
      (await platform.secrets.get('s_1')) !== undefined,
  },
  {
    what: 'a secret that is issued',
    before: created,
    write: ({ platform }, act) => platform.commit({ changes: [INSERT], act }),
    done: async ({ platform }) => (await platform.secrets.get('s_2')) !== undefined,
  },
  {
    what: 'keys that are written',
    write: ({ keys }, entry) => keys.write([KEY], [], entry),
    done: async ({ keys }) => (await keys.list()).length === 1,
  },
]

describe.each([
  ['SQLite', onSqlite],
  ['PostgreSQL', onPostgres],
])('on %s', (_engine, open) => {
  let place: Place
  beforeEach(async () => {
    place = await open()
    await place.stores.platform.commit({ changes: [ORGANISATION] })
  })

  test.each(ACTS)('$what is written down', async ({ before, write, done }) => {
    const { stores } = place
    await before?.(stores)
    await write(stores, ENTRY)
    expect(await done(stores)).toBe(true)
    expect(await place.acts()).toEqual(['secret.issued'])
  })

  test.each(ACTS)('$what is not done where it cannot be written down', async (act) => {
    const { stores } = place
    await act.before?.(stores)
    await place.run(BREAK)
    await expect(act.write(stores, ENTRY)).rejects.toThrow()
    expect(await act.done(stores)).toBe(false)
  })

  test('nothing is written down of what was not done', async () => {
    const { stores } = place
    expect(await stores.secondFactors.remove(PERSON, ENTRY)).toBe(false)
    await stores.credentials('customers').set('live', 'cus_2', 'wanjiru', 'a password')
    const taken = stores.credentials('customers').set('live', 'cus_1', 'wanjiru', 'another', ENTRY)
    await expect(taken).rejects.toThrow()
    expect(await place.acts()).toEqual([])
  })
})
