import crypto, { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, test } from 'vitest'
import type { AuditEntry } from '../../audit/audit-log.ts'
import { memoryCredentials } from '../../stores/memory/credentials.ts'
import { postgresCredentials } from '../../stores/postgres/credentials.ts'
import { sqliteCredentials } from '../../stores/sqlite/credentials.ts'
import { migrate } from '../../stores/sqlite/migrate.ts'
import { openDatabase } from '../../stores/sqlite/open-database.ts'
import { migratedDatabase } from '../../testing/migrated-database.ts'
import type { CredentialStore, Credentials } from '../realms/credentials.ts'
import { openTestIdentity } from '../testing/open-test-identity.ts'
import { deriveInScript, hashPassword, matchesPassword } from './hash-password.ts'
import { plantPersonaPasswords } from './plant-persona-passwords.ts'

test('a password matches its own hash, and no other does', async () => {
  const hash = await hashPassword('karibu')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(hash).not.toContain('karibu')
  expect(await matchesPassword(hash, 'karibu')).toBe(true)
  expect(await matchesPassword(hash, 'Karibu')).toBe(false)
  expect(await matchesPassword(undefined, 'karibu')).toBe(false)
})

test('the same password has another hash each time', async () => {
  expect(await hashPassword('karibu')).not.toBe(await hashPassword('karibu'))
})

test.skipIf(crypto.argon2 === undefined)(
  'what is hashed in JavaScript is what Node hashes by itself',
  async () => {
    const salt = randomBytes(16)
    const message = Buffer.from('karibu')
    const cost = { memory: 64, passes: 2, parallelism: 1 }
    const native = promisify(crypto.argon2)
    const tag = await native('argon2id', { message, nonce: salt, tagLength: 32, ...cost })
    expect(await deriveInScript(message, salt, cost)).toEqual(tag)
  },
)

const REMOVED: AuditEntry = {
  ...{ bank: 'live', atMs: 0, actor: 'operator', subject: 'cus_1', facts: {} },
  act: 'staff.removed',
}

const kinds: Record<string, () => CredentialStore | Promise<CredentialStore>> = {
  memory: memoryCredentials,
  sqlite: () => {
    const database = openDatabase(':memory:')
    migrate(database)
    return sqliteCredentials(database)
  },
  postgres: async () => postgresCredentials(await migratedDatabase()),
}

describe.each(Object.entries(kinds))('credentials in %s', (_name, open) => {
  let store: CredentialStore
  let credentials: Credentials
  beforeEach(async () => {
    store = await open()
    credentials = store('customers')
    await credentials.set('live', 'cus_1', 'Wanjiru', 'first')
  })

  test('a customer is known by username and password, at their own bank only', async () => {
    expect(await credentials.verify('live', ' wanjiru ', 'first')).toBe('cus_1')
    expect(await credentials.verify('live', 'wanjiru', 'second')).toBeUndefined()
    expect(await credentials.verify('test_acme', 'wanjiru', 'first')).toBeUndefined()
    expect(await credentials.verify('live', 'nobody', 'first')).toBeUndefined()
  })

  test('a new password, or a new username, takes the place of the old one', async () => {
    await credentials.set('live', 'cus_1', 'wk', 'second')
    expect(await credentials.verify('live', 'wk', 'second')).toBe('cus_1')
    expect(await credentials.verify('live', 'wanjiru', 'first')).toBeUndefined()
  })

  test('no realm knows the password of another, under the same name and id', async () => {
    for (const realm of ['developers', 'staff'] as const) {
      expect(await store(realm).verify('live', 'wanjiru', 'first')).toBeUndefined()
      await store(realm).set('live', 'cus_1', 'wanjiru', `of ${realm}`)
      expect(await store(realm).count('live')).toBe(1)
    }
    expect(await credentials.verify('live', 'wanjiru', 'first')).toBe('cus_1')
    expect(await credentials.verify('live', 'wanjiru', 'of staff')).toBeUndefined()
  })

  test('who is removed signs in no more, and only they; their username is free again', async () => {
    await credentials.set('live', 'cus_2', 'achieng', 'other')
    await credentials.set('test_acme', 'cus_1', 'wanjiru', 'there')
    expect(await credentials.list('live')).toEqual([
      { personId: 'cus_2', username: 'achieng' },
      { personId: 'cus_1', username: 'wanjiru' },
    ])
    expect(await credentials.remove('live', 'cus_1', REMOVED)).toBe(true)
    expect(await credentials.remove('live', 'cus_1', REMOVED)).toBe(false)
    expect(await credentials.verify('live', 'wanjiru', 'first')).toBeUndefined()
    expect(await credentials.verify('live', 'achieng', 'other')).toBe('cus_2')
    expect(await credentials.verify('test_acme', 'wanjiru', 'there')).toBe('cus_1')
    await credentials.set('live', 'cus_3', 'wanjiru', 'mine')
    expect((await credentials.list('live')).map(({ personId }) => personId)).toEqual([
      ...['cus_2', 'cus_3'],
    ])
  })

  test("another customer's username cannot be taken", async () => {
    await expect(credentials.set('live', 'cus_2', 'wanjiru', 'mine')).rejects.toThrow()
    expect(await credentials.verify('live', 'wanjiru', 'first')).toBe('cus_1')
  })
})

test('the personas get their password on a test bank, and never on a live one', async () => {
  const identity = await openTestIdentity()
  const credentials = memoryCredentials()('customers')
  await plantPersonaPasswords(credentials, identity.bank, 'test_acme')
  expect(await credentials.verify('test_acme', 'kiprop', 'karibu')).toBe('cus_kiprop')
  await expect(plantPersonaPasswords(credentials, identity.bank, 'live')).rejects.toThrow()
  await identity.close()
})

test('an unknown username takes as long as a wrong password', async () => {
  const credentials = memoryCredentials()('customers')
  await credentials.set('live', 'cus_1', 'wanjiru', 'first')
  const medianOf = async (username: string) => {
    const times: number[] = []
    for (let count = 0; count < 9; count += 1) {
      const startedAt = performance.now()
      await credentials.verify('live', username, 'wrong')
      times.push(performance.now() - startedAt)
    }
    return times.sort((a, b) => a - b)[4] ?? 0
  }
  // Hashing costs tens of milliseconds; a look-up without it would be a hundred times faster.
  expect(await medianOf('nobody')).toBeGreaterThan((await medianOf('wanjiru')) / 4)
})
