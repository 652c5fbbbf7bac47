import { describe, expect, test } from 'vitest'
import {
  type KeyRow,
  type KeyStore,
  SEALED_COLUMNS,
  type SealedTexts,
} from '../secrets/key-store.ts'
import { migratedDatabase } from '../testing/migrated-database.ts'
import { postgresSealedTexts } from './postgres/sealed-texts.ts'
import { postgresKeys } from './postgres/server-keys.ts'
import { migrate } from './sqlite/migrate.ts'
import { openDatabase } from './sqlite/open-database.ts'
import { sqliteSealedTexts } from './sqlite/sealed-texts.ts'
import { sqliteKeys } from './sqlite/server-keys.ts'

interface Opened {
  readonly keys: KeyStore
  readonly sealed: SealedTexts
}

const engines: Record<string, () => Opened | Promise<Opened>> = {
  SQLite: () => {
    const database = openDatabase(':memory:')
    migrate(database)
    return { keys: sqliteKeys(database), sealed: sqliteSealedTexts(database) }
  },
  PostgreSQL: async () => {
    const database = await migratedDatabase()
    return { keys: postgresKeys(database), sealed: postgresSealedTexts(database) }
  },
}

const key = (id: string, more: Partial<KeyRow> = {}): KeyRow => ({
  id,
  use: 'signing',
  sealed: `e1.m_old.${id}.body`,
  createdAtMs: 1,
  startsAtMs: 2,
  endsAtMs: null,
  ...more,
})
const COLUMN = { table: 'server_key', key: ['id'], column: 'sealed' }

describe.each(Object.entries(engines))(
  'the keys of the servers on %s',
  { timeout: 20_000 },
  (_name, open) => {
    const idsOf = async (keys: KeyStore) => (await keys.list()).map(({ id }) => id).sort()

    test('are read back as they were written', async () => {
      const { keys } = await open()
      const rows = [key('one'), key('two', { use: 'cookie', endsAtMs: 9 })]
      await keys.write(rows, [])
      expect((await keys.list()).sort((a, b) => a.id.localeCompare(b.id))).toEqual(rows)
    })

    test('an id that is taken keeps what it has', async () => {
      const { keys } = await open()
      await keys.write([key('one')], [])
      await keys.write([key('one', { sealed: 'another' })], [])
      expect(await keys.list()).toEqual([key('one')])
    })

    test('end when they are told to, and never later than they were told before', async () => {
      const { keys } = await open()
      await keys.write([key('one')], [])
      await keys.write([], [{ id: 'one', endsAtMs: 50 }])
      await keys.write([], [{ id: 'one', endsAtMs: 60 }])
      expect((await keys.list())[0]?.endsAtMs).toBe(50)
    })

    test('are forgotten once they ended long ago', async () => {
      const { keys } = await open()
      await keys.write([key('one', { endsAtMs: 5 }), key('two', { endsAtMs: 6 }), key('three')], [])
      await keys.purge(6)
      expect(await idsOf(keys)).toEqual(['three', 'two'])
    })

    test('are sealed anew where their text begins otherwise, and only there', async () => {
      const { keys, sealed } = await open()
      const done = key('done', { sealed: 'e1.m_new.x.body' })
      const many = Array.from({ length: 501 }, (_, index) => key(`old_${index}`))
      await keys.write([done, ...many], [])
      const anew = (text: string) => text.replace('m_old', 'm_new')
      expect(await sealed.replace(COLUMN, 'e1.m_new.', anew)).toBe(501)
      const texts = (await keys.list()).map((row) => row.sealed)
      expect(texts.filter((text) => !text.startsWith('e1.m_new.'))).toEqual([])
      expect(await sealed.replace(COLUMN, 'e1.m_new.', anew)).toBe(0)
    })
  },
)

test('a rotation of the master key goes through every column that is sealed', () => {
  const database = openDatabase(':memory:')
  migrate(database)
  const sealed = database
    .prepare(
      `SELECT t.name, c.name FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
       WHERE t.schema = 'main' AND c.name LIKE '%sealed%'`,
    )
    .raw()
    .all() as [string, string][]
  expect(sealed.sort()).toEqual(SEALED_COLUMNS.map(({ table, column }) => [table, column]).sort())
})
