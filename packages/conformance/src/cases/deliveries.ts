import type { Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { equal, holds, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { advance, bankNowMs, DAY_MS } from '../world/bank-time.ts'
import { eventOnce, handedOver } from '../world/events.ts'
import { grantPayments, revoke } from '../world/grants.ts'
import { give, pay } from '../world/payments.ts'
import { everyday } from '../world/people.ts'
import {
  deliveryOnce,
  deliveryWhere,
  type Listening,
  listenBy,
  readWebhook,
  triedOnce,
} from '../world/webhooks.ts'

const SECOND_MS = 1_000
const HOUR_MS = 3_600_000

/** How long after each try the next one is made, a tenth sooner or later. */
const SCHEDULE_MS = [5 * SECOND_MS, 300 * SECOND_MS, 1_800 * SECOND_MS, 2 * HOUR_MS, 5 * HOUR_MS]
const LATER_MS = [10 * HOUR_MS, 14 * HOUR_MS, 20 * HOUR_MS, 24 * HOUR_MS]
const TRIES_MAX = 10

function triedTimes(bench: Bench, listening: Listening, eventId: string, tries: number) {
  const isSo = ({ attempts }: Schema<'Delivery'>) => attempts.length === tries
  return deliveryWhere(bench, listening, eventId, isSo, `tried ${tries} times`)
}

/** In bank time, from the last attempt on. */
function waitMs({ attempts, next_attempt_at: next }: Schema<'Delivery'>): number {
  const last = present(attempts.at(-1), 'an attempt')
  return Date.parse(present(next, 'when it is tried next')) - Date.parse(last.at)
}

/** All that rests on time: retries, rests and what ends them. */
export const deliveryCases: readonly Case[] = [
  {
    id: 'DLV-001',
    name: 'A delivery that fails is tried again by the schedule, and after its last try it is dead',
    operation: 'getDelivery',
    needs: 'receiver',
    movesClock: true,
    async run(bench) {
      const listening = await listenBy(bench, { types: ['refund.*'] })
      listening.receiver.reply({ status: 500 })
      const { id } = await handedOver(bench)
      for (const [index, baseMs] of [...SCHEDULE_MS, ...LATER_MS].entries()) {
        const delivery = await triedTimes(bench, listening, id, index + 1)
        const share = waitMs(delivery) / baseMs
        holds(share >= 0.9 && share <= 1.1, `the wait after try ${index + 1}`, `${baseMs}`, share)
        await advance(bench, baseMs * 1.1 + SECOND_MS)
      }
      const dead = await deliveryOnce(bench, listening, id, 'failed')
      equal([dead.attempts.length, dead.next_attempt_at], [TRIES_MAX, null], 'the dead delivery')
      const same = listening.receiver.received.filter(({ event }) => event.id === id)
      equal(new Set(same.map(({ body }) => body)).size, 1, 'how many bodies the event had')
    },
  },
  {
    id: 'DLV-002',
    name: 'A receiver that asks for a rest is left alone by all events until it is over',
    operation: 'getWebhook',
    needs: 'receiver',
    movesClock: true,
    async run(bench) {
      const listening = await listenBy(bench, { types: ['refund.*'] })
      const { receiver } = listening
      receiver.reply({ status: 503, headers: { 'retry-after': '3600' } })
      const first = await handedOver(bench)
      await triedOnce(bench, listening, first.id)
      const restMs = Date.parse(present((await readWebhook(bench, listening)).paused_until, 'rest'))
      const leftMs = restMs - (await bankNowMs(bench))
      holds(leftMs > 3_500_000 && leftMs <= 3_600_000, 'the rest', 'an hour', leftMs)
      receiver.reply({ status: 204 })
      const second = await handedOver(bench)
      await advance(bench, HOUR_MS / 2)
      equal(receiver.received.length, 1, 'what was sent within the rest')
      await advance(bench, HOUR_MS)
      for (const { id } of [first, second]) await deliveryOnce(bench, listening, id, 'delivered')
      equal((await readWebhook(bench, listening)).paused_until, null, 'the rest, once it took one')
    },
  },
  {
    id: 'DLV-003',
    name: 'A webhook that takes nothing for five days is disabled, and its application is told',
    operation: 'getWebhook',
    needs: 'receiver',
    movesClock: true,
    async run(bench) {
      const listening = await listenBy(bench, { types: ['refund.*'] })
      listening.receiver.reply({ status: 500 })
      const { id } = await handedOver(bench)
      await triedOnce(bench, listening, id)
      await advance(bench, 5 * DAY_MS + SECOND_MS)
      const told = await eventOnce(bench, 'webhook.disabled', listening.webhook.id)
      const { status, disabled_reason } = await readWebhook(bench, listening)
      equal([status, disabled_reason], ['disabled', 'failing'], 'the webhook')
      equal(told.resource.version > listening.webhook.version, true, 'that its version has risen')
    },
  },
  {
    id: 'DLV-004',
    name: 'What no consent allows any more is not sent, though it was on its way',
    operation: 'getDelivery',
    needs: 'receiver',
    movesClock: true,
    async run(bench) {
      const listening = await listenBy(bench, { types: ['payment.*'] })
      const { receiver, token, params } = listening
      receiver.reply({ status: 500 })
      const grant = await grantPayments(bench)
      const payment = await pay(bench, grant)
      bench.afterwards(() => give(bench, everyday, 100))
      const { id } = await eventOnce(bench, 'payment.settled', payment.id)
      const { id: delivery_id } = await triedOnce(bench, listening, id)
      await revoke(bench, grant.consent.id)
      receiver.reply({ status: 204 })
      await advance(bench, 10 * SECOND_MS)
      const { discarded_reason, attempts } = await deliveryOnce(bench, listening, id, 'discarded')
      equal([discarded_reason, attempts.length], ['not_permitted', 1], 'the delivery')
      equal(receiver.received.filter(({ event }) => event.id === id).length, 1, 'what was sent')
      const named = { ...params, delivery_id }
      const { body } = await bench.done({ operation: 'getDelivery', token, params: named })
      equal(body, null, 'what is shown of the event')
    },
  },
]
