import { expect, test } from 'vitest'
import { plant } from './commits.ts'
import { due, event } from './rows.ts'
import type { Open } from './subject.ts'

/** What the bank leaves for later: events that wait to be handed over, and work that falls due. */
export function testLater(open: Open): void {
  test('events wait in the order in which they happened, whatever their ids', async () => {
    const store = open()
    for (const id of ['evt_c', 'evt_a', 'evt_b'])
      await plant(store, { kind: 'emit', event: event(id) })
    const waiting = await store.events.waiting(9)
    expect(waiting.map(({ sequence: _, ...rest }) => rest)).toEqual(
      ['evt_c', 'evt_a', 'evt_b'].map((id) => ({ ...event(id), place: null })),
    )
    const sequences = waiting.map(({ sequence }) => sequence)
    expect(sequences).toEqual(sequences.toSorted((a, b) => a - b))
    expect(new Set(sequences).size).toBe(3)
  })

  test('no more events are given than are asked for', async () => {
    const store = open()
    await plant(
      store,
      { kind: 'emit', event: event('evt_a') },
      { kind: 'emit', event: event('evt_b') },
    )
    expect((await store.events.waiting(1)).map(({ id }) => id)).toEqual(['evt_a'])
  })

  test('the earliest due comes first, and of equals the one that was scheduled first', async () => {
    const store = open()
    const rows = [due('pay_d', 30), due('pay_c', 20), due('pay_b', 10), due('pay_a', 20)]
    for (const row of rows) await plant(store, { kind: 'schedule', due: row })
    const next = await store.due.next(20, 9)
    expect(next.map(({ subjectId }) => subjectId)).toEqual(['pay_b', 'pay_c', 'pay_a'])
    expect(next[0]).toMatchObject(due('pay_b', 10))
    expect((await store.due.next(99, 1)).map(({ subjectId }) => subjectId)).toEqual(['pay_b'])
    expect(await store.due.next(9, 9)).toEqual([])
  })

  test('what is scheduled already stays as it was', async () => {
    const store = open()
    await plant(store, { kind: 'schedule', due: due('pay_a', 10) })
    await plant(store, { kind: 'schedule', due: due('pay_a', 5) })
    expect(await store.due.next(9, 9)).toEqual([])
    expect(await store.due.next(10, 9)).toHaveLength(1)
  })

  const hold = (nowMs: number, limit = 9) => ({ limit, nowMs, forMs: 100 })

  test('what one worker has claimed another does not get, until the claim is over', async () => {
    const store = open()
    for (const id of ['pay_a', 'pay_b', 'pay_c'])
      await plant(store, { kind: 'schedule', due: due(id, 10) })
    const subjects = async (nowMs: number, limit?: number) =>
      (await store.due.claim(10, hold(nowMs, limit))).map(({ subjectId }) => subjectId)
    expect(await subjects(1_000, 2)).toEqual(['pay_a', 'pay_b'])
    expect(await subjects(1_099)).toEqual(['pay_c'])
    expect(await subjects(1_100)).toEqual(['pay_a', 'pay_b'])
  })

  test('of many that claim at once, each row goes to one', async () => {
    const store = open()
    const rows = Array.from({ length: 40 }, (_, index) => due(`pay_${index}`, index))
    await plant(store, ...rows.map((row) => ({ kind: 'schedule', due: row }) as const))
    const claims = await Promise.all(
      Array.from({ length: 10 }, () => store.due.claim(99, hold(0, 10))),
    )
    const claimed = claims.flat().map(({ id }) => id)
    expect(new Set(claimed).size).toBe(claimed.length)
    const rest = await store.due.claim(99, hold(0, 99))
    expect(new Set([...claimed, ...rest.map(({ id }) => id)]).size).toBe(40)
  })

  test('a claimed row is still due: whoever must see all of them does', async () => {
    const store = open()
    await plant(store, { kind: 'schedule', due: due('pay_a', 10) })
    await store.due.claim(10, hold(0))
    expect(await store.due.next(10, 9)).toMatchObject([due('pay_a', 10)])
    expect(await store.due.claim(9, hold(1_000))).toEqual([])
  })

  test('due work is finished once', async () => {
    const store = open()
    await plant(store, { kind: 'schedule', due: due('pay_a', 10) })
    const finish = { kind: 'finish-due', dueId: 'settle-payment:pay_a' } as const
    await plant(store, finish)
    expect(await store.due.next(10, 9)).toEqual([])
    expect(await store.commit({ changes: [finish] })).toMatchObject({ kind: 'refused' })
  })
}
