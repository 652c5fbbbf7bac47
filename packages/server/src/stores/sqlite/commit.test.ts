import type { Change, Commit } from '@wekeza/bank'
import { expect, test, vi } from 'vitest'
import { sqliteStores } from './index.ts'
import { migrate } from './migrate.ts'
import { type Database, openDatabase } from './open-database.ts'

/** A store whose COMMIT can be watched and made to fail. */
function watched() {
  const database = openDatabase(':memory:')
  migrate(database)
  const { prepare } = database
  const commits = vi.fn()
  vi.spyOn(database, 'prepare').mockImplementation(((sql: string) => {
    const statement = prepare.call(database, sql)
    if (sql !== 'COMMIT') return statement
    const run = statement.run.bind(statement)
    const watching = () => {
      commits()
      return run([])
    }
    return Object.assign(statement, { run: watching })
  }) as Database['prepare'])
  return { database, commits, store: sqliteStores(database)('test_one') }
}

const customer = (id: string): Change => ({
  kind: 'insert-customer',
  customer: { id, username: id, name: id, story: '' },
})
const insert = (id: string): Commit => ({ changes: [customer(id)] })
const ids = (count: number) => Array.from({ length: count }, (_, index) => `cus_${index}`)

test('commits that are asked for together are one transaction', async () => {
  const { store, commits } = watched()
  await Promise.all(ids(64).map((id) => store.commit(insert(id))))
  expect(commits).toHaveBeenCalledTimes(1)
  expect(await store.customers.list()).toHaveLength(64)
})

test('nobody is answered before COMMIT', async () => {
  const { store, commits } = watched()
  const answered: string[] = []
  commits.mockImplementation(() => answered.push('COMMIT'))
  await Promise.all(ids(3).map((id) => store.commit(insert(id)).then(() => answered.push(id))))
  expect(answered).toEqual(['COMMIT', 'cus_0', 'cus_1', 'cus_2'])
})

test('when COMMIT fails all that waited are told, and nothing of it is written', async () => {
  const { store, commits, database } = watched()
  commits.mockImplementationOnce(() => {
    throw new Error('disk I/O error')
  })
  const settled = await Promise.allSettled(ids(3).map((id) => store.commit(insert(id))))
  expect(settled.map((one) => one.status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(await store.customers.list()).toEqual([])
  expect(database.inTransaction).toBe(false)
  await store.commit(insert('cus_later'))
  expect(await store.customers.list()).toHaveLength(1)
})

test('sequence numbers go on counting over a restart and are never given twice', async () => {
  const { store, database } = watched()
  const event = (id: string): Change => ({
    kind: 'emit',
    event: { id, atMs: 1, happening: { type: 'transfer.settled', transfer: {} as never } },
  })
  const refused: Change = { kind: 'finish-due', dueId: 'none' }
  await store.commit({ changes: [event('evt_1')] })
  await store.commit({ changes: [event('evt_2'), refused] })
  const again = sqliteStores(database)('test_one')
  await again.commit({ changes: [event('evt_3')] })
  const sequences = (await again.events.waiting(9)).map(({ sequence }) => sequence)
  expect(sequences).toHaveLength(2)
  expect(sequences[1]).toBeGreaterThan(sequences[0] as number)
})

test('a commit of one bank shares the transaction of another, and not its fate', async () => {
  const { database, commits } = watched()
  const stores = sqliteStores(database)
  const [one, other] = [stores('test_one'), stores('test_other')]
  await one.commit(insert('cus_ann'))
  commits.mockClear()
  const twice = one.commit(insert('cus_ann'))
  const once = other.commit(insert('cus_ann'))
  await expect(twice).rejects.toThrow('UNIQUE')
  await expect(once).resolves.toEqual({ kind: 'committed' })
  expect(commits).toHaveBeenCalledTimes(1)
})
