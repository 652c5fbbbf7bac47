import { operations } from '@wekeza/contract'
import { expect, test } from 'vitest'
import type { Query } from '../../packages/server/src/stores/ledger/verify-ledger.ts'
import { newLoad } from '../../packages/server/src/testing/pay-with-keys.ts'
import { Findings } from '../findings.ts'
import { checkBooks } from './check-books.ts'
import { checkTold } from './check-events.ts'
import { checkInvoices } from './check-invoices.ts'
import { checkPayments } from './check-payments.ts'

type Rows = Record<string, unknown>[]

/** Answers each question with the rows of the table that it begins with. */
function database(tables: Record<string, Rows>): Query {
  return async (sql) => {
    const [name = ''] = Object.keys(tables).filter((table) => sql.includes(`FROM ${table}`))
    return tables[name] ?? []
  }
}

async function payments(payment: Rows, posting: Rows, paid: [key: string, id: string][]) {
  const findings = new Findings()
  const load = { ...newLoad(), paid: new Map(paid), asked: new Set(['one', 'two']) }
  await checkPayments(database({ payment, posting }), load, findings)
  const { lost, doubled, failed } = findings.outcome(1, 'payments')
  return { lost, doubled, failed }
}

/** Books of one bank whose balances sum to so much, and in which these entries do not sum to zero. */
async function books(totalMinor: string, entries: Rows = []) {
  const findings = new Findings()
  const bank = { bank: 'test_demo', accounts: '2', postings: '2', minor: totalMinor }
  const query: Query = async (sql) => {
    if (sql.includes('AS accounts')) return [bank]
    return sql.includes('HAVING sum(amount_minor) <> 0') ? entries : []
  }
  await checkBooks(query, findings, 'after kill 1')
  return findings.outcome(1, 'books').faults
}

test('books that sum to nothing are sound', async () => {
  expect(await books('0')).toEqual([])
})

test('a total that is not what it was does not hold, and neither does an entry that does not sum to zero', async () => {
  expect(await books('5')).toEqual(['failed: after kill 1, the total of test_demo is 5'])
  const entry = { bank: 'test_demo', subject: 'ent_1', expected: '0', found: '5', of_kind: '1' }
  expect(await books('0', [entry])).toEqual([
    expect.stringMatching(/^failed: after kill 1, entry-sum does not hold 1 times: .*ent_1/),
  ])
})

const settled = (id: string, reference: string) => ({ id, reference, status: 'settled' })
const moved = (payment_id: string, entries = 1) => ({ payment_id, entries })
const SOUND = { lost: 0, doubled: 0, failed: 0 }

test('payments that are there, once, are sound', async () => {
  const rows = [settled('pay_1', 'one')]
  expect(await payments(rows, [moved('pay_1')], [['one', 'pay_1']])).toEqual(SOUND)
})

test('a payment that was acknowledged and is not there is lost', async () => {
  expect(await payments([], [], [['one', 'pay_1']])).toEqual({ ...SOUND, lost: 1 })
})

test('a payment that was acknowledged under another id is lost', async () => {
  const rows = [settled('pay_2', 'one')]
  const found = await payments(rows, [moved('pay_2')], [['one', 'pay_1']])
  expect(found).toEqual({ ...SOUND, lost: 1 })
})

test('a key with two payments is doubled', async () => {
  const rows = [settled('pay_1', 'one'), settled('pay_2', 'one')]
  const found = await payments(rows, [moved('pay_1'), moved('pay_2')], [['one', 'pay_1']])
  expect(found).toEqual({ ...SOUND, doubled: 1 })
})

test('a payment whose money moved twice is doubled', async () => {
  const found = await payments([settled('pay_1', 'one')], [moved('pay_1', 2)], [['one', 'pay_1']])
  expect(found).toEqual({ ...SOUND, doubled: 1 })
})

test('the money of a settled payment that did not move is lost', async () => {
  const found = await payments([settled('pay_1', 'one')], [], [['one', 'pay_1']])
  expect(found).toEqual({ ...SOUND, lost: 1 })
})

test('a payment that nobody asked for, or that moved its money though it failed, does not hold', async () => {
  const rows = [settled('pay_1', 'nobody'), { id: 'pay_2', reference: 'two', status: 'failed' }]
  expect(await payments(rows, [moved('pay_1'), moved('pay_2')], [])).toEqual({
    ...SOUND,
    failed: 2,
  })
})

async function told(audience: Rows, payment: Rows, heard: string[]) {
  const findings = new Findings()
  const times = new Map(heard.map((id) => [id, 1]))
  await checkTold(database({ audience, payment }), { times }, findings)
  const { lost, doubled, failed } = findings.outcome(1, 'events')
  return { lost, doubled, failed }
}

const event = (id: string) => ({ id, type: 'payment.settled', subject: 'pay_1' })
const ABOUT = [{ about: 'payment.settled of pay_1' }]

test('a payment that is told of, and heard of, is sound', async () => {
  expect(await told([event('evt_1')], ABOUT, ['evt_1'])).toEqual(SOUND)
})

test('an event that was not heard is lost, and so is a payment that nothing tells of', async () => {
  expect(await told([event('evt_1')], ABOUT, [])).toEqual({ ...SOUND, lost: 1 })
  expect(await told([], ABOUT, [])).toEqual({ ...SOUND, lost: 1 })
})

test('two events of the same are doubled, and one that was never committed does not hold', async () => {
  const twice = [event('evt_1'), event('evt_2')]
  expect(await told(twice, ABOUT, ['evt_1', 'evt_2'])).toEqual({ ...SOUND, doubled: 1 })
  expect(await told([event('evt_1')], ABOUT, ['evt_1', 'evt_9'])).toEqual({ ...SOUND, failed: 1 })
})

/** What an invoice bills of payments, and lists in all, beside what the books have. */
async function invoices(payments: number, units: number, listed = units) {
  const findings = new Findings()
  const stretch = { units, unitsByOperation: { createPayment: units } }
  const sums = { stretches: [stretch], lines: [{ kind: 'included', quantity: listed }] }
  const invoice = [{ sums: JSON.stringify(sums) }]
  await checkInvoices(database({ payment: [{ payments }], invoice }), findings)
  const { lost, doubled, failed } = findings.outcome(1, 'invoices')
  return { lost, doubled, failed }
}

const COST = operations.createPayment.rateCost

test('an invoice that bills each payment in the books once is sound', async () => {
  expect(await invoices(3, 3 * COST)).toEqual(SOUND)
})

test('a payment that is not billed is lost, and one that is billed twice is doubled', async () => {
  expect(await invoices(3, 2 * COST)).toEqual({ ...SOUND, lost: 1 })
  expect(await invoices(3, 4 * COST)).toEqual({ ...SOUND, doubled: 1 })
})

test('an invoice whose lines do not have the units that it names is none', async () => {
  expect(await invoices(3, 3 * COST, COST)).toEqual({ ...SOUND, failed: 1 })
})

test('nothing is proved where nothing was paid', async () => {
  expect(await invoices(0, 0)).toEqual({ ...SOUND, failed: 1 })
})
