import type { Bench } from '../bench/bench.ts'
import { equal, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { bankTimeIn } from '../world/bank-time.ts'
import { eventOnce, handedOver, trigger } from '../world/events.ts'
import { grantPayments } from '../world/grants.ts'
import { newKey } from '../world/key.ts'
import { give, pay } from '../world/payments.ts'
import { everyday } from '../world/people.ts'
import type { Received } from '../world/receiver.ts'
import { verifyMessage } from '../world/verify-message.ts'
import { deliveryOnce, type Listening, listenBy, secretsOf, sendTest } from '../world/webhooks.ts'

const about = (id: string) => (message: Received) => message.event.resource.id === id

/** A payment of 1.00, given back once the case is over. */
async function paid(bench: Bench) {
  const payment = await pay(bench, await grantPayments(bench))
  bench.afterwards(() => give(bench, everyday, 100))
  return payment
}

async function change(bench: Bench, { token, params }: Listening, body: object) {
  return bench.done({ operation: 'updateWebhook', token, params, body })
}

export const webhookCases: readonly Case[] = [
  {
    id: 'WHK-001',
    name: 'A payment is told to a webhook, signed, byte for byte as the list of events has it',
    operation: 'createWebhook',
    needs: 'receiver',
    async run(bench) {
      const listening = await listenBy(bench, { types: ['payment.*'] })
      const payment = await paid(bench)
      const [message] = await listening.receiver.until(about(payment.id), 'the payment')
      const { event, body } = present(message, 'a message')
      await verifyMessage(present(message, 'a message'), await secretsOf(bench, listening))
      equal([event.type, event.data], ['payment.settled', payment], 'what is told of the payment')
      const params = { event_id: event.id }
      await bench.done({ operation: 'getEvent', token: listening.token, params })
      equal(bench.exchanges.at(-1)?.text, body, 'the event, beside the message')
    },
  },
  {
    id: 'WHK-002',
    name: 'A webhook is sent the types that it names, and nothing else',
    operation: 'createWebhook',
    needs: 'receiver',
    async run(bench) {
      const { receiver } = await listenBy(bench, { types: ['refund.*', 'transfer.failed'] })
      await trigger(bench, 'payment.settled')
      await trigger(bench, 'transfer.settled')
      await trigger(bench, 'transfer.failed')
      const last = await handedOver(bench)
      await receiver.until(({ event }) => event.id === last.id, 'the last of them')
      const told = receiver.received.map(({ event }) => event.type)
      equal(told.toSorted(), ['refund.settled', 'transfer.failed'], 'the types that were sent')
    },
  },
  {
    id: 'WHK-003',
    name: 'A webhook is sent what its own application is told, and nobody else',
    operation: 'createWebhook',
    needs: 'receiver',
    async run(bench) {
      const mine = await listenBy(bench, { types: ['*'] })
      const theirs = await listenBy(bench, { types: ['payment.*', 'refund.*'] }, 'otherClient')
      const payment = await paid(bench)
      const last = await handedOver(bench, 'otherClient')
      await mine.receiver.until(about(payment.id), 'the payment')
      await theirs.receiver.until(({ event }) => event.id === last.id, 'their own')
      const told = theirs.receiver.received.map(({ event }) => event.id)
      equal(told, [last.id], 'what the other application was sent')
      equal(mine.receiver.received.filter(about(last.resource.id)).length, 0, 'of what is theirs')
    },
  },
  {
    id: 'WHK-004',
    name: 'A test arrives whatever types the webhook names, and its delivery says what was answered',
    operation: 'testWebhook',
    needs: 'receiver',
    async run(bench) {
      const listening = await listenBy(bench, { types: ['refund.*'] })
      listening.receiver.reply({ status: 202, body: 'r'.repeat(1_200) })
      const { event_id: eventId } = await sendTest(bench, listening)
      await listening.receiver.until(({ event }) => event.id === eventId, 'the test')
      const { attempts, next_attempt_at } = await deliveryOnce(
        bench,
        listening,
        eventId,
        'delivered',
      )
      const told = attempts.map(({ number, outcome, status_code, reply }) => [
        ...[number, outcome, status_code, reply],
      ])
      equal(told, [[1, 'answered', 202, 'r'.repeat(1_000)]], 'the attempts')
      equal(next_attempt_at, null, 'when it is tried next')
    },
  },
  {
    id: 'WHK-005',
    name: 'While a rotation overlaps both secrets sign, and after one without overlap the new one alone',
    operation: 'rotateWebhookSecret',
    needs: 'receiver',
    async run(bench) {
      const listening = await listenBy(bench, { types: ['refund.*'] })
      const { receiver, token, params } = listening
      const rotate = (overlap_seconds: number) =>
        bench.done({
          ...{ operation: 'rotateWebhookSecret', token, params, key: newKey() },
          body: { overlap_seconds },
        })
      const [first] = await secretsOf(bench, listening)
      await rotate(3_600)
      const both = await secretsOf(bench, listening)
      equal([both.length, both[1]], [2, first], 'the secrets that sign')
      const signed = async (secrets: readonly string[]) => {
        const { event_id: id } = await sendTest(bench, listening)
        const [message] = await receiver.until(({ event }) => event.id === id, 'the test')
        await verifyMessage(present(message, 'a message'), secrets)
      }
      await signed(both)
      await rotate(0)
      const [newest, ...older] = await secretsOf(bench, listening)
      equal([older, both.includes(newest ?? '')], [[], false], 'what else signs')
      await signed([newest ?? ''])
    },
  },
  {
    id: 'WHK-006',
    name: 'A disabled webhook is sent nothing; enabled again, it is sent what happens then, and by recovery what it missed',
    operation: 'recoverDeliveries',
    needs: 'receiver',
    async run(bench) {
      const listening = await listenBy(bench, { types: ['refund.*'] })
      const { receiver, token, params } = listening
      const since = await bankTimeIn(bench, -1_000)
      const disabled = await change(bench, listening, { status: 'disabled' })
      equal([disabled.status, disabled.disabled_reason], ['disabled', 'requested'], 'the webhook')
      const missed = await handedOver(bench)
      const enabled = await change(bench, listening, { status: 'enabled' })
      equal([enabled.status, enabled.disabled_reason], ['enabled', null], 'the webhook')
      equal(enabled.version, disabled.version + 1, 'its version')
      const heard = await handedOver(bench)
      await receiver.until(({ event }) => event.id === heard.id, 'what happened then')
      equal(receiver.received.filter(({ event }) => event.id === missed.id).length, 0, 'missed')
      const ask = { operation: 'recoverDeliveries', token, params, key: newKey() } as const
      const { until_sequence } = await bench.done({ ...ask, body: { since } })
      equal(until_sequence >= heard.sequence, true, 'that it goes up to what happened last')
      await receiver.until(({ event }) => event.id === missed.id, 'what it missed')
      const again = receiver.received.filter(({ event }) => event.id === heard.id)
      equal(again.length, 1, 'how often what was taken before is sent')
    },
  },
  {
    id: 'WHK-007',
    name: 'A delivery that was taken can be sent again: the same event with the same bytes',
    operation: 'redeliverDelivery',
    needs: 'receiver',
    async run(bench) {
      const listening = await listenBy(bench, { types: ['refund.*'] })
      const { receiver, token, params } = listening
      const { id } = await handedOver(bench)
      const delivery = await deliveryOnce(bench, listening, id, 'delivered')
      const named = { ...params, delivery_id: delivery.id }
      const ask = { operation: 'redeliverDelivery', token, params: named, key: newKey() } as const
      equal((await bench.done(ask)).status, 'pending', 'the delivery')
      const [first, second] = await receiver.until(({ event }) => event.id === id, 'both', 2)
      equal(second?.body, first?.body, 'the second message, beside the first')
      await deliveryOnce(bench, listening, id, 'delivered')
      const { attempts, body } = await bench.done({
        ...{ operation: 'getDelivery', token, params: named },
      })
      equal([attempts.length, body?.id], [2, id], 'the attempts, and what is sent')
    },
  },
  {
    id: 'WHK-008',
    name: 'A receiver that answers 410 disables its webhook, and the application’s others are told',
    operation: 'getWebhook',
    needs: 'receiver',
    async run(bench) {
      const gone = await listenBy(bench, { types: ['refund.*'] })
      const other = await listenBy(bench, { types: ['webhook.disabled'] })
      gone.receiver.reply({ status: 410 })
      const { event_id } = await sendTest(bench, gone)
      await deliveryOnce(bench, gone, event_id, 'failed')
      const [message] = await other.receiver.until(about(gone.webhook.id), 'that it is disabled')
      const params = gone.params
      const now = await bench.done({ operation: 'getWebhook', token: gone.token, params })
      equal([now.status, now.disabled_reason], ['disabled', 'gone'], 'the webhook')
      equal(message?.event.data, now, 'what is told of it')
      equal(gone.receiver.received.length, 1, 'how often the receiver was called')
    },
  },
  {
    id: 'WHK-009',
    name: 'Nobody follows a redirect: it is a failure, and tried again later',
    operation: 'testWebhook',
    needs: 'receiver',
    async run(bench) {
      const listening = await listenBy(bench, { types: ['refund.*'] })
      const elsewhere = await listenBy(bench, { types: ['webhook.disabled'] })
      listening.receiver.reply({ status: 307, headers: { location: elsewhere.receiver.url } })
      const { event_id } = await sendTest(bench, listening)
      await listening.receiver.until(({ event }) => event.id === event_id, 'the test')
      const delivery = await deliveryOnce(bench, listening, event_id, 'pending')
      equal(delivery.next_attempt_at === null, false, 'that it is tried again')
      equal(elsewhere.receiver.received.length, 0, 'what came where the redirect leads')
    },
  },
  {
    id: 'WHK-011',
    name: 'What a deleted webhook was to be sent is not sent, and its application has it no more',
    operation: 'deleteWebhook',
    needs: 'receiver',
    async run(bench) {
      const listening = await listenBy(bench, { types: ['refund.*'] })
      const { receiver, token, params } = listening
      await bench.done({ operation: 'deleteWebhook', token, params })
      await handedOver(bench)
      const other = await listenBy(bench, { types: ['refund.*'] })
      const last = await handedOver(bench)
      await other.receiver.until(({ event }) => event.id === last.id, 'what happened then')
      equal(receiver.received.length, 0, 'what the deleted one was sent')
      await bench.refused({ operation: 'getWebhook', token, params }, 'webhook_not_found')
    },
  },
  {
    id: 'WHK-012',
    name: 'A consent is told as its application reads it, with a version that rises',
    operation: 'getConsent',
    needs: 'receiver',
    async run(bench) {
      const { receiver, token } = await listenBy(bench, { types: ['consent.*'] })
      const { consent } = await grantPayments(bench)
      const params = { consent_id: consent.id }
      const revoked = await bench.done({ operation: 'revokeConsent', token, params })
      await receiver.until(about(consent.id), 'both acts', 2)
      const told = await eventOnce(bench, 'consent.revoked', consent.id)
      equal(told.data, revoked, 'what is told of the consent')
      const versions = receiver.received
        .filter(about(consent.id))
        .map(({ event }) => [event.type, event.resource.version])
      const wanted = [
        ['consent.authorised', consent.version],
        ['consent.revoked', revoked.version],
      ]
      equal(versions.toSorted(), wanted, 'the acts and their versions')
      equal(revoked.version > consent.version, true, 'that the version rises')
    },
  },
]
