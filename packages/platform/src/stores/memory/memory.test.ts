import { expect, test } from 'vitest'
import { platformStoreSuite } from '../suite/index.ts'
import { PLANTED } from '../suite/people.ts'
import { memoryPlatformStore } from './index.ts'

platformStoreSuite('in memory', () => {
  const store = memoryPlatformStore()
  return {
    store,
    acts: async () => store.acts().map(({ act }) => act),
    passwordHash: async (id) => store.passwordHash(id),
  }
})

test('what is cleared is empty', async () => {
  const store = memoryPlatformStore()
  await store.commit({ changes: PLANTED })
  store.clear()
  expect(await store.applications.list()).toEqual([])
  expect(await store.organisations.get('org_one')).toBeUndefined()
})
