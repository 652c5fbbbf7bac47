import { expect, test } from 'vitest'
import type { HandedOver, NewEvent } from '../../events/event.ts'
import type { HeardAsk, Store } from '../../ports/store.ts'
import { plant, tryCommit } from './commits.ts'
import { event, payment } from './rows.ts'
import type { Open } from './subject.ts'

const ALL = { afterPlace: 0, limit: 99 }

const emitted = (one: NewEvent) => ({ kind: 'emit', event: one }) as const

/** Hands over one event, which takes this place. */
export function placed(one: NewEvent, place: number, ...audience: readonly string[]) {
  return { kind: 'place-events', after: place - 1, events: [{ event: one, audience }] } as const
}

const happened = (id: string, happening: NewEvent['happening']) => ({ ...event(id), happening })

const settled = (id: string, paymentId: string) =>
  happened(id, { type: 'payment.settled', payment: payment(paymentId, { status: 'settled' }) })

const posted = (id: string) =>
  happened(id, { type: 'transaction.posted', accountId: 'acc_ann', transactionId: 'txn_one' })

const simulated = (id: string) =>
  happened(id, {
    type: 'simulated',
    as: 'consent.revoked',
    applicationId: 'app_two',
    resource: { type: 'consent', id: 'csn_made_up', version: 4 },
    data: { id: 'csn_made_up', note: 'not “really”' },
  })

const HANDED_OVER: readonly HandedOver[] = [
  { event: event('evt_a'), audience: ['app_one'] },
  { event: settled('evt_b', 'pay_evt_a'), audience: ['app_one'] },
  { event: posted('evt_c'), audience: ['app_one'] },
  { event: simulated('evt_d'), audience: ['app_two'] },
  { event: settled('evt_e', 'pay_evt_e'), audience: ['app_two', 'app_one'] },
  { event: posted('evt_f'), audience: ['app_one', 'app_two'] },
]

/** Six events in the journal, and one that waits. Application one hears all but the fourth, two the last three. */
async function journal(open: Open): Promise<Store> {
  const store = open()
  const events = [...HANDED_OVER.map(({ event: one }) => one), event('evt_g')]
  await plant(store, ...events.map(emitted))
  await plant(store, { kind: 'place-events', after: 0, events: HANDED_OVER })
  return store
}

async function heardBy(store: Store, applicationId: string, ask: Partial<HeardAsk> = {}) {
  const heard = await store.events.heardBy(applicationId, { ...ALL, ...ask })
  return heard.map(({ id }) => id.slice(-1)).join('')
}

/** What has happened, in the order in which it was handed over, and who was to hear it. */
export function testJournal(open: Open): void {
  test('an event is read as it was written, with its place once it has one', async () => {
    const store = open()
    const written = simulated('evt_a')
    await plant(store, emitted(written))
    const waiting = await store.events.get('evt_a')
    expect(waiting).toEqual({ ...written, sequence: waiting?.sequence, place: null })
    await plant(store, placed(written, 1, 'app_two'))
    expect(await store.events.get('evt_a')).toEqual({ ...waiting, place: 1 })
    expect(await store.events.heardBy('app_two', ALL)).toEqual([{ ...waiting, place: 1 }])
    expect(await store.events.get('evt_none')).toBeUndefined()
  })

  test('an event that was handed over does not wait', async () => {
    const store = await journal(open)
    expect((await store.events.waiting(9)).map(({ id }) => id)).toEqual(['evt_g'])
  })

  test('places count on from the last one, in whatever order the events came', async () => {
    const store = open()
    const [a, b, c] = [event('evt_a'), event('evt_b'), event('evt_c')]
    await plant(store, emitted(a), emitted(b), emitted(c))
    expect(await store.events.lastPlace()).toBe(0)
    expect(await tryCommit(store, [placed(a, 2)])).toBe('refused')
    await plant(store, placed(c, 1), placed(a, 2))
    expect(await tryCommit(store, [placed(b, 2)])).toBe('refused')
    expect(await tryCommit(store, [placed(b, 4)])).toBe('refused')
    expect(await store.events.lastPlace()).toBe(2)
    expect(await store.events.waiting(9)).toMatchObject([{ id: 'evt_b' }])
  })

  test('an event is handed over once', async () => {
    const store = await journal(open)
    for (const id of ['evt_a', 'evt_none'])
      expect(await tryCommit(store, [placed(event(id), 7, 'app_two')])).toBe('refused')
    const twice = [1, 2].map(() => ({ event: event('evt_g'), audience: [] }))
    const handedOver = { kind: 'place-events', after: 6, events: twice } as const
    expect(await tryCommit(store, [handedOver])).toBe('refused')
    expect(await heardBy(store, 'app_two')).toBe('def')
  })

  test('of many that hand over at once, each event gets one place and no place is left out', async () => {
    const store = open()
    const ids = Array.from({ length: 20 }, (_, index) => `evt_${index}`)
    await plant(store, ...ids.map((id) => emitted(event(id))))
    const relay = async () => {
      for (;;) {
        const [waiting, after] = [await store.events.waiting(3), await store.events.lastPlace()]
        if (waiting.length === 0) return
        const events = waiting.map((one) => ({ event: one, audience: ['app_one'] }))
        await tryCommit(store, [{ kind: 'place-events', after, events }])
      }
    }
    await Promise.all([relay(), relay(), relay(), relay()])
    const places = (await store.events.heardBy('app_one', ALL)).map(({ place }) => place)
    expect(places).toEqual(ids.map((_, index) => index + 1))
  })

  test('of many events that are to take one place at once, one takes it, and the others are refused', async () => {
    const store = open()
    const events = Array.from({ length: 20 }, (_, index) => event(`evt_${index}`))
    // All at once, so that a store of many connections has them open for what follows.
    await Promise.all(events.map((one) => plant(store, emitted(one))))
    const outcomes = await Promise.all(events.map((one) => tryCommit(store, [placed(one, 1)])))
    expect(outcomes.toSorted().slice(0, 2)).toEqual(['committed', 'refused'])
    expect(await store.events.waiting(99)).toHaveLength(19)
  })

  test('an application hears what it was to hear, oldest first, and nothing else', async () => {
    const store = await journal(open)
    expect(await heardBy(store, 'app_one')).toBe('abcef')
    expect(await heardBy(store, 'app_two')).toBe('def')
    expect(await heardBy(store, 'app_three')).toBe('')
  })

  test('a page goes on behind a place, up to another, and no further than was asked', async () => {
    const store = await journal(open)
    expect(await heardBy(store, 'app_one', { limit: 2 })).toBe('ab')
    expect(await heardBy(store, 'app_one', { afterPlace: 2, limit: 2 })).toBe('ce')
    expect(await heardBy(store, 'app_one', { afterPlace: 1, untilPlace: 5 })).toBe('bce')
    expect(await heardBy(store, 'app_one', { afterPlace: 6 })).toBe('')
  })

  test('what is heard is narrowed to types, as listeners know them', async () => {
    const store = await journal(open)
    const types = ['payment.settled', 'consent.revoked']
    expect(await heardBy(store, 'app_one', { types })).toBe('be')
    expect(await heardBy(store, 'app_two', { types, limit: 1 })).toBe('d')
    expect(await heardBy(store, 'app_one', { types: [] })).toBe('')
    expect(await heardBy(store, 'app_two', { types: ['simulated'] })).toBe('')
  })

  test('what is heard is narrowed to what it is about', async () => {
    const store = await journal(open)
    expect(await heardBy(store, 'app_one', { resourceId: 'pay_evt_a' })).toBe('ab')
    expect(await heardBy(store, 'app_one', { resourceId: 'txn_one', limit: 1 })).toBe('c')
    expect(await heardBy(store, 'app_two', { resourceId: 'csn_made_up' })).toBe('d')
    const ask = { resourceId: 'pay_evt_a', types: ['payment.settled'], afterPlace: 1 }
    expect(await heardBy(store, 'app_one', ask)).toBe('b')
    expect(await heardBy(store, 'app_two', ask)).toBe('')
  })

  test('what anybody hears comes once for each who was to, all of an event together', async () => {
    const store = await journal(open)
    const [g, h] = [event('evt_g'), event('evt_h')]
    await plant(store, emitted(h), placed(g, 7), placed(h, 8, 'app_one'))
    const heard = async (afterPlace: number, limit: number) => {
      const rows = await store.events.heard({ afterPlace, limit })
      return rows.map(({ applicationId, event }) => `${event.place} ${applicationId}`).sort()
    }
    expect(await heard(3, 1)).toEqual(['4 app_two'])
    expect(await heard(3, 2)).toEqual(['4 app_two', '5 app_one', '5 app_two'])
    expect(await heard(5, 3)).toEqual(['6 app_one', '6 app_two', '8 app_one'])
    expect(await heard(8, 9)).toEqual([])
    const [first] = await store.events.heard({ afterPlace: 0, limit: 1 })
    expect(first?.event).toEqual(await store.events.get('evt_a'))
  })

  test('whoever is named twice hears an event once', async () => {
    const store = open()
    const a = event('evt_a')
    await plant(store, emitted(a), placed(a, 1, 'app_one', 'app_one'))
    expect(await heardBy(store, 'app_one')).toBe('a')
    expect(await store.events.heard(ALL)).toHaveLength(1)
  })

  test('the journal is found by time, and what waits is not in it', async () => {
    const store = open()
    const timed = [100, 300, 200, 400].map((atMs, index) => ({ ...event(`evt_${index}`), atMs }))
    await plant(store, ...timed.map(emitted))
    const events = timed.slice(0, 3).map((one) => ({ event: one, audience: [] }))
    await plant(store, { kind: 'place-events', after: 0, events })
    const places = await Promise.all([0, 100, 101, 201, 301].map(store.events.placeFrom))
    expect(places).toEqual([1, 1, 2, 2, undefined])
  })
}
