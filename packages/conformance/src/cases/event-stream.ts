import { equal } from '../bench/expect.ts'
import type { Hearing } from '../bench/hear-from.ts'
import type { Case } from '../case.ts'
import { handedOver, trigger } from '../world/events.ts'
import { eventually } from '../world/eventually.ts'
import { grantAccess, grantPayments } from '../world/grants.ts'
import { give, pay } from '../world/payments.ts'
import { everyday, treasury } from '../world/people.ts'
import { applicationToken } from '../world/tokens.ts'
import { credit } from './events.ts'

/** One more than the contract lets one application hold open. */
const MANY_STREAMS = 101

const untilId = (hearing: Hearing, id: string) =>
  hearing.until((event) => event.id === id, `the event ${id}`)

export const eventStreamCases: readonly Case[] = [
  {
    id: 'STR-001',
    name: 'Who listens hears a payment as it happens, byte for byte as the list of events has it',
    operation: 'streamEvents',
    async run(bench) {
      const token = await applicationToken(bench)
      const hearing = await bench.hear({ operation: 'streamEvents', token })
      const grant = await grantPayments(bench)
      const payment = await pay(bench, grant)
      const isIt = ({ data }: { data: string }) => JSON.parse(data).resource.id === payment.id
      const { id, type, data } = await hearing.until(isIt, 'the payment')
      equal(type, 'payment.settled', 'the type of the event')
      await bench.done({ operation: 'getEvent', token, params: { event_id: id } })
      equal(data, bench.exchanges.at(-1)?.text, 'the line, beside the event')
      await give(bench, everyday, 100)
    },
  },
  {
    id: 'STR-002',
    name: 'Who comes back hears first what was missed, then what happens, each once and in order',
    operation: 'streamEvents',
    async run(bench) {
      const token = await applicationToken(bench)
      const last = await handedOver(bench)
      const told = []
      for (let count = 0; count < 5; count += 1) told.push(await trigger(bench, 'payment.failed'))
      await handedOver(bench)
      const query = { types: 'payment.failed' }
      const resumed = [
        { query: { ...query, after: last.id } },
        { query, headers: { 'last-event-id': last.id } },
      ]
      const hearings = []
      for (const how of resumed) {
        hearings.push(await bench.hear({ operation: 'streamEvents', token, ...how }))
      }
      for (let count = 0; count < 5; count += 1) told.push(await trigger(bench, 'payment.failed'))
      for (const hearing of hearings) {
        await untilId(hearing, told.at(-1) ?? '')
        const heard = hearing.events.map(({ id }) => id)
        equal(heard, told, 'what was heard')
      }
    },
  },
  {
    id: 'STR-003',
    name: 'Who listens hears what its own application is told, of the types that it names',
    operation: 'streamEvents',
    async run(bench) {
      const mine = await applicationToken(bench)
      const theirs = await applicationToken(bench, 'otherClient')
      const query = { types: 'refund.*,payment.failed' }
      const one = await bench.hear({ operation: 'streamEvents', token: mine, query })
      const other = await bench.hear({ operation: 'streamEvents', token: theirs, query })
      await trigger(bench, 'payment.settled')
      const failed = await trigger(bench, 'payment.failed')
      const refunded = (await handedOver(bench)).id
      const last = (await handedOver(bench, 'otherClient')).id
      await untilId(one, refunded)
      await untilId(other, last)
      equal(
        one.events.map(({ id }) => id),
        [failed, refunded],
        'what the application heard',
      )
      equal(
        other.events.map(({ id }) => id),
        [last],
        'what the other one heard',
      )
    },
  },
  {
    id: 'STR-004',
    name: 'A stream tells nothing that no consent allows any more',
    operation: 'streamEvents',
    async run(bench) {
      const token = await applicationToken(bench, 'otherClient')
      const by = 'otherClient'
      const { customerId } = treasury
      const { consent } = await grantAccess(bench, { by, customerId })
      const hearing = await bench.hear({ operation: 'streamEvents', token })
      const seen = await credit(bench, treasury.id, '1.00')
      const isIt = ({ data }: { data: string }) => JSON.parse(data).resource.id === seen.id
      await hearing.until(isIt, 'what was posted while the consent stood')
      const params = { consent_id: consent.id }
      await bench.done({ operation: 'revokeConsent', token, params })
      const unseen = await credit(bench, treasury.id, '1.00', 'debit')
      const last = await handedOver(bench, by)
      await untilId(hearing, last.id)
      equal(
        hearing.events.some(({ data }) => data.includes(unseen.id)),
        false,
        'that what was posted afterwards is told',
      )
    },
  },
  {
    id: 'streamEvents:streams_too_many',
    name: 'streamEvents refuses more streams than an application may have, and one that ends makes room',
    operation: 'streamEvents',
    code: 'streams_too_many',
    async run(bench) {
      const token = await applicationToken(bench, 'otherClient')
      const ask = { operation: 'streamEvents', token } as const
      const hearings = await Promise.all(
        Array.from({ length: MANY_STREAMS }, () => bench.hear(ask).catch(() => undefined)),
      )
      await bench.refused(ask, 'streams_too_many')
      for (const hearing of hearings) hearing?.leave()
      const again = () => bench.send(ask)
      await eventually(again, ({ status }) => status === 200, 'room for a stream')
    },
  },
]
