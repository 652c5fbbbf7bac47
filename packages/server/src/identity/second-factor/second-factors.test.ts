import { beforeEach, describe, expect, test } from 'vitest'
import { memorySecondFactors } from '../../stores/memory/second-factors.ts'
import { postgresSecondFactors } from '../../stores/postgres/second-factors.ts'
import { migrate } from '../../stores/sqlite/migrate.ts'
import { openDatabase } from '../../stores/sqlite/open-database.ts'
import { sqliteSecondFactors } from '../../stores/sqlite/second-factors.ts'
import { migratedDatabase } from '../../testing/migrated-database.ts'
import type { SecondFactors } from './second-factors.ts'

const PERSON = { realm: 'customers', bankKey: 'live', personId: 'cus_1' } as const
const FACTOR = { person: PERSON, sealedSecret: 'sealed', lastStep: 10 }

const stores: Record<string, () => SecondFactors | Promise<SecondFactors>> = {
  'in memory': memorySecondFactors,
  'on SQLite': () => {
    const database = openDatabase(':memory:')
    migrate(database)
    return sqliteSecondFactors(database)
  },
  'on PostgreSQL': async () => postgresSecondFactors(await migratedDatabase()),
}

describe.each(Object.entries(stores))('second factors %s', (_name, open) => {
  let factors: SecondFactors
  beforeEach(async () => {
    factors = await open()
    await factors.put(FACTOR)
  })

  test('a factor comes back as it was written, and a new one takes its place', async () => {
    expect(await factors.find(PERSON)).toEqual(FACTOR)
    await factors.put({ ...FACTOR, sealedSecret: 'another', lastStep: 0 })
    expect(await factors.find(PERSON)).toMatchObject({ sealedSecret: 'another', lastStep: 0 })
  })

  test.each([
    { ...PERSON, realm: 'staff' as const },
    { ...PERSON, bankKey: 'test_acme' },
    { ...PERSON, personId: 'cus_2' },
  ])('it is not that of $realm $bankKey $personId', async (other) => {
    expect(await factors.find(other)).toBeUndefined()
    expect(await factors.take(other, 11)).toBe(false)
  })

  test('a step is taken once, and never one before it', async () => {
    expect(await factors.take(PERSON, 10)).toBe(false)
    expect(await factors.take(PERSON, 12)).toBe(true)
    expect(await factors.take(PERSON, 12)).toBe(false)
    expect(await factors.take(PERSON, 11)).toBe(false)
  })

  test('of many that take a step at once, one does', async () => {
    const all = Array.from({ length: 10 }, () => factors.take(PERSON, 11))
    expect((await Promise.all(all)).filter(Boolean)).toEqual([true])
  })
})
