import type { Event } from '@wekeza/sdk'
import { expect, test } from 'vitest'
import type { Answered } from './forward.ts'
import { Listener, type ListenPorts } from './listener.ts'
import type { Told } from './told.ts'

const eventOf = (type: string): Event =>
  ({ id: `evt_${type}`, type, resource: { type: 'payment', id: 'pay_1', version: 1 } }) as Event

const took = (status: number | null): Answered => ({ status, durationMs: 3, why: null })

/** A listener whose receiver answers these, one after the other, and 204 from then on; its waits are noted, and are none. */
function scene(answers: readonly (number | null)[], ports: Partial<ListenPorts> = {}) {
  const left = [...answers]
  const told: Told[] = []
  const waitsMs: number[] = []
  const ending = new AbortController()
  const all: ListenPorts = {
    forward: async () => took(left.length > 0 ? (left.shift() ?? null) : 204),
    mayHear: async () => true,
    tell: (one) => told.push(one),
    sleep: async (ms) => void waitsMs.push(ms),
    ...ports,
  }
  const listener = new Listener(['payment.*'], all, ending.signal)
  return { listener, told, waitsMs, ending }
}

test('an event that is taken is told once', async () => {
  const { listener, told, waitsMs } = scene([])
  await listener.hear(eventOf('payment.settled'))
  await listener.settle()
  expect([told.map(({ kind }) => kind), waitsMs]).toEqual([['taken'], []])
  expect(listener.tally).toEqual({ heard: 1, resent: 0, taken: 1, notTaken: 0, leftOut: 0 })
})

test('what is not taken is tried again, ever later, until it is', async () => {
  const { listener, told, waitsMs } = scene([500, null])
  await listener.hear(eventOf('payment.settled'))
  await listener.settle()
  expect(told.map(({ kind, attempt }) => [kind, attempt])).toEqual([
    ['refused', 1],
    ['unreachable', 2],
    ['taken', 3],
  ])
  expect(waitsMs).toEqual([1_000, 3_000])
  expect(told.map(({ againInMs }) => againInMs)).toEqual([1_000, 3_000, null])
})

test('after five tries it is given up', async () => {
  const { listener, told } = scene(Array(9).fill(500))
  await listener.hear(eventOf('payment.settled'))
  await listener.settle()
  expect(told).toHaveLength(5)
  expect(told.at(-1)?.againInMs).toBeNull()
  expect(listener.tally).toMatchObject({ taken: 0, notTaken: 1 })
})

test('the next event does not wait for the tries of the one before', async () => {
  const { listener, told } = scene([500], { sleep: () => new Promise(() => {}) })
  await listener.hear(eventOf('payment.pending'))
  await listener.hear(eventOf('payment.settled'))
  expect(told.map(({ event, kind }) => [event.type, kind])).toEqual([
    ['payment.pending', 'refused'],
    ['payment.settled', 'taken'],
  ])
})

test('an event of a type that nobody asked for is not sent, and it is said why', async () => {
  const { listener, told } = scene([])
  await listener.hear(eventOf('consent.revoked'))
  expect(told).toMatchObject([{ kind: 'left_out', attempt: null, why: 'left out by --types' }])
})

test('410 is not tried again: the platform would disable a webhook for it', async () => {
  const { listener, told } = scene([410])
  await listener.hear(eventOf('payment.settled'))
  await listener.settle()
  expect([told.length, listener.tally.notTaken]).toEqual([1, 1])
})

test('what may not be heard any more is not sent again', async () => {
  const { listener, told } = scene([500], { mayHear: async () => false })
  await listener.hear(eventOf('payment.settled'))
  await listener.settle()
  expect(told.map(({ kind }) => kind)).toEqual(['refused', 'withdrawn'])
  expect(listener.tally.notTaken).toBe(1)
})

test('the last one is sent again when it is asked for, whatever became of it', async () => {
  const { listener, told } = scene([])
  expect(await listener.resendLast()).toBe(false)
  await listener.hear(eventOf('payment.settled'))
  expect(await listener.resendLast()).toBe(true)
  expect(told.map(({ kind }) => kind)).toEqual(['taken', 'taken'])
  expect(listener.tally).toMatchObject({ heard: 1, resent: 1, taken: 2 })
})

test('the end of the session ends its tries', async () => {
  const { listener, told, ending } = scene([500])
  ending.abort()
  await listener.hear(eventOf('payment.settled'))
  await listener.settle()
  expect([told.length, listener.tally.notTaken]).toEqual([1, 1])
})
