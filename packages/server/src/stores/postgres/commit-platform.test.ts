import type { Application, KeptAnswer, PlatformChange } from '@wekeza/platform'
import { expect, onTestFinished, test } from 'vitest'
import { faultyNetwork } from '../../testing/faulty-network.ts'
import { freshDatabase } from '../../testing/fresh-database.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open-database.ts'
import { postgresPlatformStore } from './platform.ts'
import { OutcomeUnknown } from './transact.ts'

/** As it is sent, and not the end of READ COMMITTED. */
const COMMIT = 'COMMIT\0'
const changes: PlatformChange[] = [
  {
    kind: 'insert-organisation',
    organisation: { id: 'org_one', name: 'One', createdAtMs: 1, live: null },
  },
]
const ROUNDS = 20

function applicationOf(id: string): Application {
  return {
    ...{ id, organisationId: 'org_one', name: id, bankKey: 'test_one', profile: 'standard' },
    ...{ jwks: null, tlsClientSubject: null, redirectUris: [], scopes: [], ipAllowList: [] },
    ...{ status: 'active', createdAtMs: 1 },
  }
}
const idempotent: KeptAnswer = {
  ...{ scope: 'key', bodyHash: 'hash', status: 201, body: 'sealed' },
  ...{ answeredAtMs: 1, expiresAtMs: 9_000_000_000_000 },
}

/** A platform's store on a PostgreSQL that a faulty network leads to. */
async function opened() {
  const network = await faultyNetwork(await freshDatabase())
  const database = await openDatabase(network.url)
  onTestFinished(() => database.close())
  await migrate(database)
  return { network, store: postgresPlatformStore(database) }
}

test('with a key, a COMMIT that was done and whose answer is lost is told as committed', async () => {
  const { network, store } = await opened()
  network.loseAnswer(COMMIT)
  expect(await store.commit({ changes, idempotent })).toEqual({ kind: 'committed' })
  expect(await store.organisations.get('org_one')).toBeDefined()
})

test('with a key, a COMMIT that never arrived is done in the next try', async () => {
  const { network, store } = await opened()
  network.loseRequest(COMMIT)
  expect(await store.commit({ changes, idempotent })).toEqual({ kind: 'committed' })
  expect(await store.organisations.get('org_one')).toBeDefined()
})

test('without a key nobody is told that a COMMIT stands whose answer is lost', async () => {
  const { network, store } = await opened()
  network.loseAnswer(COMMIT)
  await expect(store.commit({ changes })).rejects.toThrow(OutcomeUnknown)
})

test('a row that is to be changed and is not there is a defect, and nothing is written', async () => {
  const { store } = await opened()
  const end = { kind: 'end-sessions', developerId: 'dev_none' } as const
  await expect(store.commit({ changes: [...changes, end] })).rejects.toThrow('is not there')
  expect(await store.organisations.get('org_one')).toBeUndefined()
})

test('of two applications that are given one name at once, one has it', async () => {
  const { store } = await opened()
  const insert = (id: string) =>
    ({ kind: 'insert-application', application: applicationOf(id), secret: null }) as const
  await store.commit({ changes: [...changes, insert('app_a'), insert('app_b')] })
  for (let round = 1; round <= ROUNDS; round += 1) {
    const rename = (id: string, to: string) =>
      store.commit({
        changes: [{ kind: 'update-application', id, settings: { ...applicationOf(id), name: to } }],
      })
    const both = await Promise.all(['app_a', 'app_b'].map((id) => rename(id, `Same ${round}`)))
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['committed', 'refused'])
  }
})
