import type { Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { equal, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { bankTimeIn } from '../world/bank-time.ts'
import { eventOnce, eventsAbout, handedOver, trigger } from '../world/events.ts'
import { grantAccess, grantPayment, grantPayments, revoke } from '../world/grants.ts'
import { newKey } from '../world/key.ts'
import { kes } from '../world/minor.ts'
import { give, pay } from '../world/payments.ts'
import { everyday, savings, treasury } from '../world/people.ts'
import { applicationToken } from '../world/tokens.ts'

/** Money comes in out of nowhere. */
export async function credit(
  bench: Bench,
  accountId: string,
  amount: string,
  direction: 'credit' | 'debit' = 'credit',
): Promise<Schema<'Transaction'>> {
  const token = await applicationToken(bench)
  const body = { account_id: accountId, direction, amount: kes(amount), description: 'By hand' }
  return bench.done({ operation: 'postTransaction', token, key: newKey(), body })
}

/** To the end of what has happened so far; gives where it goes on. */
async function cursorOfNow(bench: Bench, token: string): Promise<string> {
  for (let cursor = ''; ; ) {
    const query = { limit: 100, ...(cursor && { cursor }) }
    const { page } = await bench.done({ operation: 'listEvents', token, query })
    cursor = present(page.next_cursor, 'the next_cursor, also at the end')
    if (!page.has_more) return cursor
  }
}

/** What shows an account, and nothing that moves on it. */
const UNTOLD = ['accounts.read', 'account_details.read', 'balances.read'] as const

export const eventCases: readonly Case[] = [
  {
    id: 'EVT-001',
    name: 'The list of events goes on behind its end: what happens later is there, each once, in order',
    operation: 'listEvents',
    async run(bench) {
      await handedOver(bench)
      const token = await applicationToken(bench)
      let cursor = await cursorOfNow(bench, token)
      const told = []
      for (const type of ['payment.failed', 'refund.failed', 'transfer.failed'] as const) {
        told.push(await trigger(bench, type))
      }
      await handedOver(bench)
      const read: Schema<'Event'>[] = []
      for (let more = true; more; ) {
        const query = { limit: 2, cursor }
        const { data, page } = await bench.done({ operation: 'listEvents', token, query })
        read.push(...data)
        cursor = present(page.next_cursor, 'the next_cursor')
        more = page.has_more
      }
      equal(
        read.slice(0, 3).map(({ id }) => id),
        told,
        'what was told since',
      )
      const places = read.map(({ sequence }) => sequence)
      equal(
        places,
        places.toSorted((one, other) => one - other),
        'their order',
      )
    },
  },
  {
    id: 'EVT-002',
    name: 'Events can be asked for by type, by family, by resource, and from a time on',
    operation: 'listEvents',
    async run(bench) {
      const token = await applicationToken(bench)
      const data = { id: `pay_${crypto.randomUUID()}` }
      const from = await bankTimeIn(bench, 0)
      for (const type of ['payment.pending', 'payment.settled'] as const) {
        await trigger(bench, type, data)
      }
      await handedOver(bench)
      const types = async (query: Record<string, string>) => {
        const asked = { resource_id: data.id, limit: 100, ...query }
        const list = { operation: 'listEvents', token, query: asked } as const
        return (await bench.done(list)).data.map(({ type }) => type)
      }
      equal(await types({}), ['payment.pending', 'payment.settled'], 'those about the resource')
      equal(await types({ type: 'payment.settled' }), ['payment.settled'], 'those of a type')
      equal((await types({ type: 'payment.*' })).length, 2, 'how many are of the family')
      equal(await types({ type: 'refund.*' }), [], 'those of another family')
      equal((await types({ from })).length, 2, 'how many there are since')
      const later = await bankTimeIn(bench, 60_000)
      equal(await types({ from: later }), [], 'those of a time to come')
    },
  },
  {
    id: 'EVT-003',
    name: 'What is posted on an account is told to whoever may read its transactions, as it is read',
    operation: 'getEvent',
    async run(bench) {
      const { token } = await grantAccess(bench, { accountIds: [everyday.id] })
      const { id } = await credit(bench, everyday.id, '1.00')
      const event = await eventOnce(bench, 'transaction.posted', id)
      const params = { account_id: everyday.id, transaction_id: id }
      const transaction = await bench.done({ operation: 'getTransaction', token, params })
      equal(event.data, transaction, 'the transaction that is told')
      equal(event.resource, { type: 'transaction', id, version: transaction.version }, 'what of')
      await credit(bench, everyday.id, '1.00', 'debit')
    },
  },
  {
    id: 'EVT-004',
    name: 'What is posted is told to nobody who may not read it',
    operation: 'listEvents',
    async run(bench) {
      const by = 'otherClient'
      const { customerId } = treasury
      for (const wish of [{ customerId, permissions: UNTOLD }, { accountIds: [savings.id] }]) {
        const { consent } = await grantAccess(bench, { by, ...wish })
        bench.afterwards(() => revoke(bench, consent.id, by))
      }
      const { id } = await credit(bench, treasury.id, '1.00')
      await credit(bench, treasury.id, '1.00', 'debit')
      await handedOver(bench, by)
      equal(await eventsAbout(bench, id, by), [], 'what a stranger is told')
    },
  },
  {
    id: 'EVT-005',
    name: 'Once a consent is revoked what was done under it is told no more, but that it was revoked is',
    operation: 'getEvent',
    async run(bench) {
      const grant = await grantPayments(bench)
      const payment = await pay(bench, grant)
      const { id } = await eventOnce(bench, 'payment.settled', payment.id)
      await revoke(bench, grant.consent.id)
      const token = await applicationToken(bench)
      const ask = { operation: 'getEvent', token, params: { event_id: id } } as const
      await bench.refused(ask, 'event_not_found')
      equal(await eventsAbout(bench, payment.id), [], 'what the list has of the payment')
      await eventOnce(bench, 'consent.revoked', grant.consent.id)
      await give(bench, everyday, 100)
    },
  },
  {
    id: 'EVT-006',
    name: 'A consent for one payment that is consumed by it goes on telling of the payment',
    operation: 'getEvent',
    async run(bench) {
      const grant = await grantPayment(bench)
      const payment = await pay(bench, grant)
      const settled = await eventOnce(bench, 'payment.settled', payment.id)
      const consumed = await eventOnce(bench, 'consent.consumed', grant.consent.id)
      equal(settled.sequence === consumed.sequence, false, 'that each has a place of its own')
      equal(settled.data, payment, 'what is told of the payment')
      await give(bench, everyday, 100)
    },
  },
]
