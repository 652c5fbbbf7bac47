import type { Application, IssuedSecret, PlatformStore } from '@wekeza/platform'
import { describe, expect, test } from 'vitest'
import { migratedDatabase } from '../testing/migrated-database.ts'
import { postgresPlatformStore } from './postgres/platform.ts'
import { migrate } from './sqlite/migrate.ts'
import { openDatabase } from './sqlite/open-database.ts'
import { sqlitePlatformStore } from './sqlite/platform.ts'

const ORGANISATION = { id: 'org_one', name: 'One Ltd', createdAtMs: 5 }
const APPLICATION: Application = {
  id: 'app_one',
  organisationId: 'org_one',
  name: 'Budget',
  bankKey: 'test_one',
  profile: 'fapi2',
  jwks: { keys: [{ kty: 'EC', crv: 'P-256', x: 'x', y: 'y' }] },
  tlsClientSubject: 'CN=one,O=One Ltd,C=KE',
  redirectUris: ['http://127.0.0.1/callback'],
  scopes: ['openid', 'accounts.read'],
  status: 'active',
  createdAtMs: 7,
}

const SECRET: IssuedSecret = {
  id: 'sone',
  applicationId: 'app_one',
  kind: 'api_key',
  name: 'nightly',
  scopes: ['consents.manage'],
  hash: 'hmac:x',
  lastFour: 'abcd',
  createdAtMs: 10,
  endsAtMs: null,
  lastUsedAtMs: null,
}

const engines: Record<string, () => PlatformStore | Promise<PlatformStore>> = {
  SQLite: () => {
    const database = openDatabase(':memory:')
    migrate(database)
    return sqlitePlatformStore(database)
  },
  PostgreSQL: async () => postgresPlatformStore(await migratedDatabase()),
}

describe.each(Object.entries(engines))('the platform store on %s', (_name, open) => {
  async function planted() {
    const store = await open()
    await store.organisations.insert(ORGANISATION)
    await store.applications.insert(APPLICATION)
    return store
  }

  test('organisations and applications are read back as they were written', async () => {
    const store = await planted()
    expect(await store.organisations.get('org_one')).toEqual(ORGANISATION)
    expect(await store.applications.get('app_one')).toEqual(APPLICATION)
    expect(await store.applications.list()).toEqual([APPLICATION])
  })

  test('what is not there is undefined', async () => {
    const store = await planted()
    expect(await store.organisations.get('org_none')).toBeUndefined()
    expect(await store.applications.get('app_none')).toBeUndefined()
  })

  test('an id that is taken is refused', async () => {
    const store = await planted()
    await expect(store.organisations.insert(ORGANISATION)).rejects.toThrow(/unique/i)
    await expect(store.applications.insert(APPLICATION)).rejects.toThrow(/unique/i)
  })

  test('an application belongs to an organisation that is there', async () => {
    const store = await planted()
    const stray = { ...APPLICATION, id: 'app_stray', organisationId: 'org_none' }
    await expect(store.applications.insert(stray)).rejects.toThrow(/foreign key/i)
  })

  test('a suspended application is read as suspended', async () => {
    const store = await planted()
    await store.applications.setStatus('app_one', 'suspended')
    expect(await store.applications.get('app_one')).toMatchObject({ status: 'suspended' })
  })

  test('the banks that applications open are named once each', async () => {
    const store = await planted()
    await store.applications.insert({ ...APPLICATION, id: 'app_two' })
    await store.applications.insert({ ...APPLICATION, id: 'app_live', bankKey: 'live' })
    expect(await store.applications.bankKeys()).toEqual(['live', 'test_one'])
  })

  test('secrets are read back as they were written, the oldest first', async () => {
    const { secrets } = await planted()
    const other: IssuedSecret = { ...SECRET, id: 'stwo', name: null, scopes: null, createdAtMs: 9 }
    await secrets.insert(SECRET)
    await secrets.insert(other)
    expect(await secrets.get('sone')).toEqual(SECRET)
    expect(await secrets.get('snone')).toBeUndefined()
    expect(await secrets.list('app_one')).toEqual([other, SECRET])
    expect(await secrets.list('app_two')).toEqual([])
  })

  test('a secret ends when it is told to, and never later than it was told before', async () => {
    const { secrets } = await planted()
    await secrets.insert(SECRET)
    await secrets.end('sone', 50)
    await secrets.end('sone', 60)
    expect((await secrets.get('sone'))?.endsAtMs).toBe(50)
    await secrets.end('sone', 40)
    expect((await secrets.get('sone'))?.endsAtMs).toBe(40)
  })

  test('a secret that is replaced gets its end in the step in which the new one comes', async () => {
    const { secrets } = await planted()
    await secrets.insert(SECRET)
    const taken = secrets.replace(['sone'], 50, SECRET)
    await expect(taken).rejects.toThrow(/unique/i)
    expect((await secrets.get('sone'))?.endsAtMs).toBeNull()
    await secrets.replace(['sone'], 50, { ...SECRET, id: 'stwo' })
    expect((await secrets.list('app_one')).map(({ endsAtMs }) => endsAtMs)).toEqual([50, null])
  })

  test('the last use of a secret is kept, whatever is told after it', async () => {
    const { secrets } = await planted()
    await secrets.insert(SECRET)
    for (const atMs of [20, 30, 25]) await secrets.noteUse('sone', atMs)
    expect((await secrets.get('sone'))?.lastUsedAtMs).toBe(30)
  })
})
