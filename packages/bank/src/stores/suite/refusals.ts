import { expect, test } from 'vitest'
import type { Store } from '../../ports/store.ts'
import { plant } from './commits.ts'
import { BEFORE, EVERY_KIND } from './every-kind.ts'
import { everything } from './everything.ts'
import { FAULTS, GUARDS } from './refused-changes.ts'
import * as rows from './rows.ts'
import type { Open } from './subject.ts'

async function planted(open: Open): Promise<Store> {
  const store = open()
  await plant(store, ...BEFORE)
  return store
}

export function testRefusals(open: Open): void {
  test('one change of every kind is applied in one commit', async () => {
    const store = await planted(open)
    await plant(store, ...Object.values(EVERY_KIND))
    const { events, heard, due, transactions } = await everything(store)
    expect(events.map(({ id }) => id)).toEqual(['evt_two', 'evt_new'])
    expect(heard.map(({ id }) => id)).toEqual(['evt_one'])
    expect(due.map(({ subjectId }) => subjectId)).toEqual(['pay_new', 'pay_two'])
    expect(transactions[2]?.[0]).toMatchObject({ id: 'txn_one_in', balanceAfterMinor: 100 })
  })

  test.each(GUARDS)(
    '%s refuses its commit, and nothing of it is written',
    async (_, change, failed) => {
      const store = await planted(open)
      const before = await everything(store)
      const changes = [...Object.values(EVERY_KIND), change]
      const idempotent = rows.answer('key_one')
      expect(await store.commit({ changes, idempotent })).toEqual({ kind: 'refused', failed })
      expect(await everything(store)).toEqual(before)
    },
  )

  test.each(FAULTS)('%s fails its commit, and nothing of it is written', async (_, change) => {
    const store = await planted(open)
    const before = await everything(store)
    const changes = [...Object.values(EVERY_KIND), change]
    const idempotent = rows.answer('key_one')
    await expect(store.commit({ changes, idempotent })).rejects.toThrow()
    expect(await everything(store)).toEqual(before)
  })

  test('a store goes on after a refusal as if it had not been', async () => {
    const store = await planted(open)
    const spend = { kind: 'post', entry: rows.entry('two', ['acc_ann', 'acc_ben', 999]) } as const
    await store.commit({ changes: [...Object.values(EVERY_KIND), spend] })
    await plant(store, ...Object.values(EVERY_KIND))
    expect(await store.accounts.get('acc_ben')).toMatchObject({ bookedMinor: 100 })
  })
}
