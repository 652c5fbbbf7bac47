import { expect, test } from 'vitest'
import type { Store } from '../../ports/store.ts'
import type { Delivery } from '../../webhooks/delivery.ts'
import { plant, tryCommit } from './commits.ts'
import type { Open } from './subject.ts'
import { attempt, delivery, sentOut, tried } from './webhook-rows.ts'

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

const hold = (nowMs: number, limit = 9) => ({ limit, nowMs, forMs: 100 })

async function planted(open: Open, ...rows: readonly ReturnType<typeof sentOut>[]): Promise<Store> {
  const store = open()
  await plant(store, ...rows)
  return store
}

/** Events on their way to webhooks: each once, by whoever claims it. */
export function testDeliveries(open: Open): void {
  test('a delivery reads back as it was written', async () => {
    const over: Partial<Delivery> = {
      status: 'discarded',
      discardedReason: 'not_permitted',
      attempts: [
        attempt,
        {
          ...attempt,
          number: 2,
          outcome: 'timed_out',
          status: null,
          reply: null,
          detail: 'it “took” 10 s',
        },
      ],
      tries: 2,
      dueAtMs: null,
    }
    const store = await planted(open, sentOut('one'), sentOut('two', over))
    const [one, two] = await Promise.all(['dlv_one', 'dlv_two'].map(store.deliveries.get))
    expect(one).toEqual({ ...sentOut('one').delivery, sequence: one?.sequence })
    expect(two).toEqual({ ...sentOut('two', over).delivery, sequence: two?.sequence })
    expect(await store.deliveries.get('dlv_none')).toBeUndefined()
  })

  test('an event has one delivery to a webhook, and the first one stays', async () => {
    const store = await planted(open, sentOut('one'))
    const again = delivery('dlv_again', { eventId: 'evt_one', dueAtMs: 99 })
    const other = delivery('dlv_other', { eventId: 'evt_one', webhookId: 'whk_two' })
    await plant(store, sentOut('one', { dueAtMs: 98 }))
    await plant(store, { kind: 'insert-delivery', delivery: again })
    await plant(store, { kind: 'insert-delivery', delivery: other })
    expect(await store.deliveries.get('dlv_again')).toBeUndefined()
    expect(ids(await store.deliveries.claim(99, hold(0), []))).toEqual(['dlv_one', 'dlv_other'])
    const ofOne = await store.deliveries.ofEvent('whk_one', 'evt_one')
    expect(ofOne).toEqual(await store.deliveries.get('dlv_one'))
    expect(await store.deliveries.ofEvent('whk_two', 'evt_one')).toMatchObject(other)
    expect(await store.deliveries.ofEvent('whk_two', 'evt_none')).toBeUndefined()
  })

  test('deliveries come newest first, of one webhook, by status and type', async () => {
    const store = await planted(
      open,
      sentOut('a'),
      sentOut('b', { status: 'failed', dueAtMs: null }),
      sentOut('c', { webhookId: 'whk_two' }),
      sentOut('d', { eventType: 'consent.revoked' }),
      sentOut('e', { status: 'failed', dueAtMs: null, eventType: 'consent.revoked' }),
      sentOut('f'),
    )
    const page = async (ask: object, limit = 9) =>
      ids(await store.deliveries.page('whk_one', { limit, ...ask }))
    expect(await page({}, 2)).toEqual(['dlv_f', 'dlv_e'])
    const beforeSequence = (await store.deliveries.get('dlv_e'))?.sequence
    expect(await page({ beforeSequence })).toEqual(['dlv_d', 'dlv_b', 'dlv_a'])
    expect(await page({ status: 'failed' })).toEqual(['dlv_e', 'dlv_b'])
    expect(await page({ status: 'failed', beforeSequence })).toEqual(['dlv_b'])
    expect(await page({ eventType: 'consent.revoked' })).toEqual(['dlv_e', 'dlv_d'])
    expect(await page({ status: 'failed', eventType: 'consent.revoked' })).toEqual(['dlv_e'])
    expect(await page({ status: 'failed' }, 1)).toEqual(['dlv_e'])
  })

  test('the earliest due comes first, and of equals the one that was written first', async () => {
    const store = await planted(
      open,
      sentOut('d', { dueAtMs: 30 }),
      sentOut('c', { dueAtMs: 20 }),
      sentOut('b', { dueAtMs: 10 }),
      sentOut('a', { dueAtMs: 20 }),
    )
    const claimed = await store.deliveries.claim(20, hold(0), [])
    expect(ids(claimed)).toEqual(['dlv_b', 'dlv_c', 'dlv_a'])
    expect(claimed[0]).toEqual(await store.deliveries.get('dlv_b'))
  })

  test('what one worker has claimed another does not get, until the claim is over', async () => {
    const store = await planted(open, sentOut('a'), sentOut('b'), sentOut('c'))
    const claim = async (nowMs: number, limit?: number) =>
      ids(await store.deliveries.claim(10, hold(nowMs, limit), []))
    expect(await claim(1_000, 2)).toEqual(['dlv_a', 'dlv_b'])
    expect(await claim(1_099)).toEqual(['dlv_c'])
    expect(await claim(1_100)).toEqual(['dlv_a', 'dlv_b'])
  })

  test('a delivery that has moved on is held by nobody', async () => {
    const store = await planted(open, sentOut('a'))
    const [claimed] = await store.deliveries.claim(10, hold(1_000), [])
    if (!claimed) throw new Error('it is due')
    await plant(store, tried(claimed, { dueAtMs: 20 }))
    expect(ids(await store.deliveries.claim(19, hold(1_001), []))).toEqual([])
    expect(ids(await store.deliveries.claim(20, hold(1_001), []))).toEqual(['dlv_a'])
  })

  test('a delivery whose move was refused stays held', async () => {
    const store = await planted(open, sentOut('a'))
    const [claimed] = await store.deliveries.claim(10, hold(1_000), [])
    if (!claimed) throw new Error('it is due')
    const refused = { kind: 'finish-due', dueId: 'none' } as const
    expect(await tryCommit(store, [tried(claimed, { dueAtMs: 10 }), refused])).toBe('refused')
    expect(await store.deliveries.claim(10, hold(1_099), [])).toEqual([])
    expect(await store.deliveries.claim(10, hold(1_100), [])).toEqual([claimed])
  })

  test('what a bank held is forgotten with it', async () => {
    const store = await planted(open, sentOut('a'))
    await store.deliveries.claim(10, hold(1_000), [])
    await store.clear()
    await plant(store, sentOut('a'))
    expect(await store.deliveries.claim(10, hold(1_001), [])).toHaveLength(1)
  })

  test('only what is pending is claimed', async () => {
    const store = await planted(
      open,
      sentOut('a', { status: 'delivered' }),
      sentOut('b', { status: 'failed' }),
      sentOut('c', { dueAtMs: null }),
      sentOut('d', { status: 'discarded' }),
      sentOut('e'),
    )
    expect(ids(await store.deliveries.claim(99, hold(0), []))).toEqual(['dlv_e'])
  })

  test('webhooks that are passed over keep nobody behind them waiting', async () => {
    const busy = Array.from({ length: 5 }, (_, index) => sentOut(`busy_${index}`))
    const store = await planted(open, ...busy, sentOut('free', { webhookId: 'whk_two' }))
    expect(ids(await store.deliveries.claim(99, hold(0, 1), ['whk_one', 'whk_none']))).toEqual([
      'dlv_free',
    ])
    expect(await store.deliveries.claim(99, hold(0), ['whk_two', 'whk_one'])).toEqual([])
    expect(await store.deliveries.claim(99, hold(0), [])).toHaveLength(5)
  })

  test('of many that claim at once, each delivery goes to one', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => sentOut(`${index}`, { dueAtMs: index }))
    const store = await planted(open, ...rows)
    const claims = await Promise.all(
      Array.from({ length: 10 }, () => store.deliveries.claim(99, hold(0, 10), [])),
    )
    const claimed = ids(claims.flat())
    expect(new Set(claimed).size).toBe(claimed.length)
    const rest = await store.deliveries.claim(99, hold(0, 99), [])
    expect(new Set([...claimed, ...ids(rest)]).size).toBe(40)
  })

  test('a bank claims nothing of another', async () => {
    const [store, other] = [await planted(open, sentOut('a')), open('test_other')]
    await plant(other, sentOut('a'))
    expect(await other.deliveries.claim(99, hold(0), [])).toHaveLength(1)
    expect(await store.deliveries.claim(99, hold(0), [])).toHaveLength(1)
  })

  test('a delivery moves on from where it was read, once', async () => {
    const store = await planted(open, sentOut('a'), sentOut('b'))
    const from = sentOut('a').delivery
    await plant(store, tried(from))
    const { to } = tried(from)
    expect(await store.deliveries.get('dlv_a')).toMatchObject({ ...from, ...to })
    expect(await tryCommit(store, [tried(from)])).toBe('refused')
    const over = { status: 'discarded', discardedReason: 'webhook_deleted', dueAtMs: null } as const
    await plant(store, tried({ ...from, ...to }, over))
    const stands = await store.deliveries.get('dlv_a')
    expect(stands).toMatchObject({ ...over, attempts: [{ number: 1 }, { number: 2 }], tries: 2 })
    expect(await store.deliveries.get('dlv_b')).toMatchObject(sentOut('b').delivery)
  })

  test('neither another status nor another number of attempts is where it was read', async () => {
    const store = await planted(open, sentOut('a'))
    const from = sentOut('a').delivery
    expect(await tryCommit(store, [tried({ ...from, status: 'failed' })])).toBe('refused')
    expect(await tryCommit(store, [tried({ ...from, attempts: [attempt] })])).toBe('refused')
    expect(await tryCommit(store, [tried({ ...from, id: 'dlv_none' })])).toBe('refused')
    expect(await store.deliveries.get('dlv_a')).toMatchObject(from)
  })
}
