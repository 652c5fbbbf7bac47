import { beforeEach, describe, expect, test } from 'vitest'
import { memoryProviderStore } from '../stores/memory/provider.ts'
import { postgresProviderStore } from '../stores/postgres/provider.ts'
import { migrate } from '../stores/sqlite/migrate.ts'
import { openDatabase } from '../stores/sqlite/open-database.ts'
import { sqliteProviderStore } from '../stores/sqlite/provider.ts'
import { migratedDatabase } from '../testing/migrated-database.ts'
import type { ProviderRow, ProviderStore } from './provider-store.ts'

const ROW: ProviderRow = {
  model: 'RefreshToken',
  id: 'digest-1',
  uid: null,
  userCode: null,
  grantId: 'grant-1',
  payload: { accountId: 'cus_wanjiru', nested: { list: [1, 'two'] } },
  consumedAtMs: null,
  expiresAtMs: 100_000,
}

const stores: Record<string, () => ProviderStore | Promise<ProviderStore>> = {
  'in memory': memoryProviderStore,
  'on SQLite': () => {
    const database = openDatabase(':memory:')
    migrate(database)
    return sqliteProviderStore(database)
  },
  'on PostgreSQL': async () => postgresProviderStore(await migratedDatabase()),
}

describe.each(Object.entries(stores))('the provider store %s', (_name, open) => {
  let store: ProviderStore
  beforeEach(async () => {
    store = await open()
  })

  test('a row comes back as it was written', async () => {
    await store.upsert(ROW)
    expect(await store.find('RefreshToken', 'digest-1')).toEqual(ROW)
    expect(await store.find('Session', 'digest-1')).toBeUndefined()
  })

  test('a row that must be the first is written once', async () => {
    expect(await store.insertOnce(ROW)).toBe(true)
    expect(await store.insertOnce({ ...ROW, payload: { changed: true } })).toBe(false)
    expect(await store.find('RefreshToken', 'digest-1')).toEqual(ROW)
    expect(await store.insertOnce({ ...ROW, model: 'Proof' })).toBe(true)
  })

  test('of many that write the first row at once, one did', async () => {
    const all = Array.from({ length: 20 }, () => store.insertOnce(ROW))
    expect((await Promise.all(all)).filter(Boolean)).toEqual([true])
  })

  test('a row that is written again takes the place of the first', async () => {
    await store.upsert(ROW)
    await store.upsert({ ...ROW, payload: { changed: true } })
    expect((await store.find('RefreshToken', 'digest-1'))?.payload).toEqual({ changed: true })
  })

  test('a row is found by its uid and by its user code', async () => {
    const row = { ...ROW, model: 'Session', uid: 'uid-1', userCode: 'code-1' }
    await store.upsert(row)
    expect(await store.findByUid('Session', 'uid-1')).toEqual(row)
    expect(await store.findByUserCode('Session', 'code-1')).toEqual(row)
    expect(await store.findByUid('Interaction', 'uid-1')).toBeUndefined()
  })

  test('all grants of a consent go with it, and those of no other, however alike its id is', async () => {
    const ids = ['csn_a.1', 'csn_a.2', 'csn_ab.1', 'csn_b.1', 'csnxa.1', 'csn_a']
    for (const grantId of ids) await store.upsert({ ...ROW, id: grantId, grantId })
    await store.revokeByConsentId('csn_a')
    const left = []
    for (const id of ids) if (await store.find(ROW.model, id)) left.push(id)
    expect(left).toEqual(['csn_ab.1', 'csn_b.1', 'csnxa.1', 'csn_a'])
  })

  test('of many that consume a row, one does', async () => {
    await store.upsert(ROW)
    const all = Array.from({ length: 10 }, () => store.consume(ROW.model, ROW.id, 5_000, 60_000))
    expect((await Promise.all(all)).filter(Boolean)).toEqual([true])
    expect(await store.find(ROW.model, ROW.id)).toMatchObject({
      consumedAtMs: 5_000,
      expiresAtMs: 60_000,
    })
  })

  test('consuming never lengthens a life, and what is not there is not consumed', async () => {
    await store.upsert(ROW)
    await store.consume(ROW.model, ROW.id, 5_000, 900_000)
    expect((await store.find(ROW.model, ROW.id))?.expiresAtMs).toBe(100_000)
    expect(await store.consume(ROW.model, 'absent', 5_000, 900_000)).toBe(false)
  })

  test('revoking a grant takes all that was issued under it, and nothing else', async () => {
    await store.upsert(ROW)
    await store.upsert({ ...ROW, model: 'AuthorizationCode', id: 'digest-2' })
    await store.upsert({ ...ROW, id: 'digest-3', grantId: 'grant-2' })
    await store.revokeByGrantId('grant-1')
    expect(await store.find('RefreshToken', 'digest-1')).toBeUndefined()
    expect(await store.find('AuthorizationCode', 'digest-2')).toBeUndefined()
    expect(await store.find('RefreshToken', 'digest-3')).toBeDefined()
  })

  test('a destroyed row is gone', async () => {
    await store.upsert(ROW)
    await store.destroy(ROW.model, ROW.id)
    expect(await store.find(ROW.model, ROW.id)).toBeUndefined()
  })

  test('a purge takes what has expired, and leaves the rest', async () => {
    await store.upsert(ROW)
    await store.upsert({ ...ROW, id: 'digest-2', expiresAtMs: 100_001 })
    await store.purge(100_000, 0)
    expect(await store.find(ROW.model, 'digest-1')).toBeUndefined()
    expect(await store.find(ROW.model, 'digest-2')).toBeDefined()
  })

  const begin = (id: string, subjects: string[], atMs = 1_000) => {
    const limits = [
      { windowMs: 900, most: 2 },
      { windowMs: 9_000, most: 3 },
    ]
    const counted = subjects.map((subject) => ({ subject, limits }))
    return store.attempts.begin({ id, atMs, subjects: counted })
  }
  const attempt = async (...all: Parameters<typeof begin>) => (await begin(...all)).ok

  test('attempts count against each of their subjects, within the window', async () => {
    expect(await attempt('1', ['name', 'address'])).toBe(true)
    expect(await attempt('2', ['other', 'address'])).toBe(true)
    expect(await attempt('3', ['name', 'address'])).toBe(false)
    expect(await attempt('4', ['name', 'elsewhere'])).toBe(true)
    expect(await attempt('5', ['name', 'elsewhere'])).toBe(false)
    expect(await attempt('6', ['name', 'address'], 1_900)).toBe(true)
  })

  test('the last attempt that is allowed is told, and when the next one will be', async () => {
    expect(await begin('1', ['name'], 1_000)).toEqual({ ok: true, last: false })
    expect(await begin('2', ['name'], 1_100)).toEqual({ ok: true, last: true })
    expect(await begin('3', ['name'], 1_200)).toEqual({ ok: false, untilMs: 1_900 })
  })

  test('whoever goes on is locked out for longer', async () => {
    await begin('1', ['name'], 1_000)
    await begin('2', ['name'], 1_100)
    expect(await begin('3', ['name'], 2_000)).toEqual({ ok: true, last: true })
    expect(await begin('4', ['name'], 3_000)).toEqual({ ok: false, untilMs: 10_000 })
    expect(await attempt('5', ['name'], 10_000)).toBe(true)
  })

  test('of many attempts at once no more are allowed than there may be', async () => {
    const all = Array.from({ length: 20 }, (_, index) =>
      attempt(`${index}`, index % 2 ? ['name', 'address'] : ['address', 'name']),
    )
    expect((await Promise.all(all)).filter(Boolean)).toHaveLength(2)
  })

  test('a refused attempt does not count, and a forgiven one no more', async () => {
    await attempt('1', ['name'])
    await attempt('2', ['name'])
    expect(await attempt('3', ['name'])).toBe(false)
    await store.attempts.forgive('2')
    expect(await attempt('4', ['name'])).toBe(true)
  })
})
