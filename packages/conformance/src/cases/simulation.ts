import { equal, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { balanceOf, unmoved } from '../world/balances.ts'
import { eventOnce } from '../world/events.ts'
import { grantAccess } from '../world/grants.ts'
import { newKey } from '../world/key.ts'
import { everyday, trading } from '../world/people.ts'
import { applicationToken } from '../world/tokens.ts'
import { listenBy } from '../world/webhooks.ts'
import { credit } from './events.ts'

/** What was made up, and how a receiver stands it. */
export const simulationCases: readonly Case[] = [
  {
    id: 'SIM-001',
    name: 'A triggered event is told by webhook and in the list, says that it is simulated, and moves nothing',
    operation: 'triggerEvent',
    needs: 'receiver',
    async run(bench) {
      const { receiver, token } = await listenBy(bench, { types: ['payment.failed'] })
      const data = { id: `pay_${crypto.randomUUID()}`, failure_code: 'rail_failed' }
      const body = { type: 'payment.failed', data } as const
      await unmoved(bench, [everyday, trading], () =>
        bench.done({ operation: 'triggerEvent', token, key: newKey(), body }),
      )
      const isIt = ({ event }: { event: { resource: { id: string } } }) =>
        event.resource.id === data.id
      const [message] = await receiver.until(isIt, 'the triggered event')
      const event = await eventOnce(bench, 'payment.failed', data.id)
      equal(message?.event, event, 'the message, beside the list')
      equal(event.simulated, true, 'that it is simulated')
      const { failure_code } = event.data as { failure_code?: string }
      equal(failure_code, 'rail_failed', 'what was put over the example')
    },
  },
  {
    id: 'SIM-002',
    name: 'A transaction that is posted by hand moves the balance by its amount',
    operation: 'postTransaction',
    async run(bench) {
      await grantAccess(bench)
      const before = await balanceOf(bench, everyday)
      const { balance_after: after } = await credit(bench, everyday.id, '7.50')
      const now = await balanceOf(bench, everyday)
      equal(now.bookedMinor - before.bookedMinor, 750, 'what came in')
      const { amount } = present(after, 'the balance after it')
      equal(Math.round(Number(amount) * 100), now.bookedMinor, 'the balance after it')
      await credit(bench, everyday.id, '7.50', 'debit')
    },
  },
  {
    id: 'SIM-003',
    name: 'A receiver that takes everything fails the probes with forged and old messages, and passes the others',
    operation: 'probeWebhook',
    needs: 'receiver',
    async run(bench) {
      const { receiver, token, params } = await listenBy(bench, { types: ['refund.*'] })
      const probe = async (kind: 'bad_signature' | 'late' | 'duplicate' | 'reorder') => {
        const ask = { operation: 'probeWebhook', token, params, body: { kind } } as const
        const { passed, sends } = await bench.done(ask)
        return [passed, ...sends.map(({ status_code }) => status_code)]
      }
      equal(await probe('bad_signature'), [false, 204], 'a forged message, taken')
      equal(await probe('late'), [false, 204], 'an old message, taken')
      equal(await probe('duplicate'), [true, 204, 204], 'the same message twice')
      equal(await probe('reorder'), [true, 204, 204], 'messages out of order')
      const [, , first, second, newer, older] = receiver.received
      equal(first?.body, second?.body, 'the second message, beside the first')
      const rises = (newer?.event.resource.version ?? 0) > (older?.event.resource.version ?? 0)
      equal(rises, true, 'that the newer one came first')
      receiver.reply({ status: 401 })
      equal(await probe('bad_signature'), [true, 401], 'a forged message, refused')
    },
  },
  {
    id: 'SIM-004',
    name: 'Data that is not what its type’s must be is refused, and where is said',
    operation: 'triggerEvent',
    async run(bench) {
      const token = await applicationToken(bench)
      const wrong = [
        [{ amount: '1.00' }, 'field_type_invalid', '/data/amount'],
        [{ status: 'eaten' }, 'field_value_invalid', '/data/status'],
      ] as const
      for (const [data, code, pointer] of wrong) {
        const body = { type: 'payment.failed', data } as const
        const ask = { operation: 'triggerEvent', token, key: newKey(), body } as const
        const { errors } = await bench.refused(ask, code)
        equal(errors?.[0]?.pointer, pointer, 'what errors points to')
      }
    },
  },
]
