import type { Change } from '@wekeza/bank'
import { expect, test } from 'vitest'
import { sqliteStores } from './index.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open-database.ts'

const delivery: Change = {
  kind: 'insert-delivery',
  delivery: {
    id: 'dlv_one',
    webhookId: 'whk_one',
    eventId: 'evt_one',
    eventType: 'payment.settled',
    status: 'pending',
    discardedReason: null,
    attempts: [],
    tries: 0,
    dueAtMs: 5,
    createdAtMs: 5,
    updatedAtMs: 5,
  },
}

test('a process that starts anew holds nothing of what the one before it held', async () => {
  const database = openDatabase(':memory:')
  migrate(database)
  const claim = () =>
    sqliteStores(database)('test_one').deliveries.claim(9, { limit: 9, nowMs: 0, forMs: 100 }, [])
  await sqliteStores(database)('test_one').commit({ changes: [delivery] })
  expect(await claim()).toHaveLength(1)
  expect(await claim()).toHaveLength(1)
})
