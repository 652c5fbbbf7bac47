import { describe, expect, test } from 'vitest'
import { writtenBefore } from '../testing/written-before.ts'

const NONE = { count: 0, amountMinor: 0 }

const about = {
  payment: { type: 'payment.settled', payment: { id: 'pay_one' } },
  transfer: { type: 'transfer.settled', transfer: { id: 'trf_one' } },
  bulk: {
    type: 'bulk_payment.accepted',
    bulk: { id: 'blk_one', begunCount: 0, settled: NONE, failed: NONE },
  },
  refund: { type: 'refund.pending', refund: { id: 'rfd_one' } },
  consent: { type: 'consent.revoked', consent: { id: "csn_it's" } },
} as const

const event = (id: string, sequence: number, happening: unknown, bank = 'test_one') =>
  `INSERT INTO event (bank, id, sequence, at_ms, happening) VALUES ('${bank}', '${id}', ${sequence},
    ${sequence * 100}, '${JSON.stringify(happening).replaceAll("'", "''")}')`

const waiting = (id: string, sequence: number) =>
  `INSERT INTO outbox (bank, sequence, event_id) VALUES ('test_one', ${sequence}, '${id}')`

const consent = (id: string, sequence: number, kind: string) =>
  `INSERT INTO consent (bank, id, sequence, application_id, status, terms, account_ids, expires_at_ms, created_at_ms,
    updated_at_ms) VALUES ('test_one', '${id}', ${sequence}, 'app_one', 'authorised', '{"kind":"${kind}"}',
    '["acc_ann","acc_ben","acc_ann"]', 9, 3, 4)`

/** What the version before has written: three events that were sent, five that wait, and what holders allowed. */
const ROWS = [
  event('evt_z', 11, about.consent),
  event('evt_b', 13, about.payment),
  event('evt_a', 12, about.payment),
  event('evt_other', 1, about.payment, 'test_two'),
  ...Object.entries(about).flatMap(([name, happening], index) => [
    event(`evt_${name}`, 20 + index, happening),
    waiting(`evt_${name}`, 20 + index),
  ]),
  consent('csn_see', 30, 'account_access'),
  consent('csn_pay', 31, 'single_payment'),
]

const ENGINES = writtenBefore('0070', ROWS)

describe.each(ENGINES)('what the version before has written on %s', (_, open) => {
  test('stands in the journal in its order if it was sent, and nobody is named that heard it', async () => {
    const { events } = (await open()).bank
    const places = await Promise.all(
      ['evt_z', 'evt_a', 'evt_b'].map(async (id) => (await events.get(id))?.place),
    )
    expect(places).toEqual([1, 2, 3])
    expect(await events.lastPlace()).toBe(3)
    expect(await events.placeFrom(1_101)).toBe(2)
    expect(await events.heard({ afterPlace: 0, limit: 9 })).toEqual([])
  })

  test('waits if it was not sent, and is then heard by its type and what it is about', async () => {
    const { bank: store } = await open()
    const ids = Object.keys(about).map((name) => `evt_${name}`)
    const left = await store.events.waiting(9)
    expect(left.map(({ id, place }) => [id, place])).toEqual(ids.map((id) => [id, null]))
    const events = left.map((one) => ({ event: one, audience: ['app_one'] }))
    const handedOver = { kind: 'place-events', after: 3, events } as const
    expect(await store.commit({ changes: [handedOver] })).toEqual({ kind: 'committed' })
    const heard = async (type: string, resourceId: string) => {
      const ask = { afterPlace: 0, limit: 9, types: [type], resourceId }
      return (await store.events.heardBy('app_one', ask)).map(({ id }) => id)
    }
    for (const happening of Object.values(about)) {
      const [name, { id }] = Object.entries(happening)[1] as [string, { id: string }]
      expect(await heard(happening.type, id)).toEqual([`evt_${name}`])
    }
  })

  test('is found by the accounts that it shows, if it is there to show them', async () => {
    const { consents } = (await open()).bank
    const covering = await consents.covering(['acc_ann', 'acc_ben'])
    expect(covering.map(({ id }) => id)).toEqual(['csn_see'])
  })
})
