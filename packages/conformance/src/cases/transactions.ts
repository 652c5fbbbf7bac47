import type { Schema } from '@wekeza/contract'
import type { Ask } from '../bench/ask.ts'
import type { Bench } from '../bench/bench.ts'
import { equal, holds, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { readBeside } from '../world/balances.ts'
import { bookedAt } from '../world/booked-at.ts'
import { grantAccess, grantPayment } from '../world/grants.ts'
import { fromMinor, toMinor } from '../world/minor.ts'
import { pay } from '../world/payments.ts'
import { everyday, trading } from '../world/people.ts'
import { walkByCursor, walkByLink } from '../world/walk-pages.ts'

type Row = Schema<'Transaction'>
type List = Ask<'listTransactions'>

const operation = 'listTransactions'

/** Of a business with many movements. */
async function tradingList(bench: Bench): Promise<List> {
  const { token } = await grantAccess(bench, { customerId: trading.customerId })
  return { operation, token, params: { account_id: trading.id } }
}

function walk(bench: Bench, ask: List, query: List['query'] = {}): Promise<Row[]> {
  return walkByCursor<Row>(bench, { ...ask, query })
}

const ids = (rows: readonly Row[]) => rows.map(({ id }) => id)

export const transactionCases: readonly Case[] = [
  {
    id: 'TXN-001',
    name: 'Small pages, walked by next_cursor, are the same rows in the same order as large ones',
    operation,
    async run(bench) {
      const ask = await tradingList(bench)
      const large = await walk(bench, ask, { limit: 100 })
      holds(large.length > 100, 'the history of a business', 'more than 100 rows', large.length)
      equal(await walk(bench, ask, { limit: 17 }), large, 'the rows of small pages')
      equal(new Set(ids(large)).size, large.length, 'the rows, each once')
    },
  },
  {
    id: 'TXN-002',
    name: 'Pages walked by the Link header are those walked by next_cursor',
    operation,
    async run(bench) {
      const ask = await tradingList(bench)
      const query = { limit: 30, direction: 'debit' }
      const byCursor = await walk(bench, ask, query)
      const byLink = await walkByLink<Row>(bench, { ...ask, query })
      equal(ids(byLink), ids(byCursor), 'the rows walked by Link')
    },
  },
  {
    id: 'TXN-003',
    name: 'Transactions come newest first',
    operation,
    async run(bench) {
      const rows = await walk(bench, await tradingList(bench), { limit: 100 })
      // Those of the seed: payments of this very minute may be booked side by side.
      const times = rows.filter((row) => row.payment_id === null).map(bookedAt)
      equal(times, times.toSorted().toReversed(), 'the times of booking')
    },
  },
  {
    id: 'TXN-004',
    name: 'Left out, the limit is 25',
    operation,
    async run(bench) {
      const { data } = await bench.done(await tradingList(bench))
      equal(data.length, 25, 'the rows of a page')
    },
  },
  {
    id: 'TXN-005',
    name: 'from takes what is booked at that time, to leaves it out',
    operation,
    async run(bench) {
      const ask = await tradingList(bench)
      const all = await walk(bench, ask, { limit: 100 })
      const seeded = all.filter((row) => row.payment_id === null)
      const from = bookedAt(seeded[20])
      const to = bookedAt(seeded[10])
      const within = all.filter((row) => bookedAt(row) >= from && bookedAt(row) < to)
      equal(ids(await walk(bench, ask, { from, to, limit: 4 })), ids(within), 'the rows between')
      // The same times, as Nairobi writes them.
      const eat = (time: string) =>
        new Date(Date.parse(time) + 3 * 3_600_000).toISOString().replace('Z', '+03:00')
      const again = await walk(bench, ask, { from: eat(from), to: eat(to) })
      equal(ids(again), ids(within), 'the rows between, in East Africa Time')
    },
  },
  {
    id: 'TXN-006',
    name: 'direction keeps what came in, or what went out; together they are all',
    operation,
    async run(bench) {
      const ask = await tradingList(bench)
      const all = await walk(bench, ask, { limit: 100 })
      for (const direction of ['credit', 'debit']) {
        const kept = await walk(bench, ask, { direction, limit: 40 })
        const wanted = all.filter((row) => row.direction === direction)
        equal(ids(kept), ids(wanted), `the rows of the direction ${direction}`)
      }
    },
  },
  {
    id: 'TXN-007',
    name: 'A transaction read alone is the row of the list',
    operation: 'getTransaction',
    async run(bench) {
      const ask = await tradingList(bench)
      const { data } = await bench.done({ ...ask, query: { limit: 3 } })
      for (const row of data) {
        const params = { account_id: trading.id, transaction_id: row.id }
        const alone = await bench.done({ ...ask, operation: 'getTransaction', params })
        equal(alone, row, 'the transaction, read alone')
      }
    },
  },
  {
    id: 'TXN-008',
    name: 'A payment made during a walk moves no row to another page',
    operation,
    async run(bench) {
      const ask = await tradingList(bench)
      const before = await walk(bench, ask, { limit: 100 })
      const during = await walkByCursor<Row>(
        bench,
        { ...ask, query: { limit: 40 } },
        async () => void (await pay(bench, await grantPayment(bench))),
      )
      equal(ids(during), ids(before), 'the rows of a walk that began before the payments')
    },
  },
  {
    id: 'TXN-009',
    name: 'Each balance_after follows from the one before, up to what is booked now',
    operation,
    async run(bench) {
      const { token } = await grantAccess(bench)
      const ask = { operation, token, params: { account_id: everyday.id } } as const
      await pay(bench, await grantPayment(bench))
      const read = () => bench.done({ ...ask, query: { limit: 100, status: 'posted' } })
      const { bookedMinor, beside } = await readBeside(bench, everyday, read)
      let runningMinor = bookedMinor
      for (const row of beside.data) {
        equal(
          toMinor(present(row.balance_after, 'a balance after').amount),
          runningMinor,
          `the balance after ${row.id}`,
        )
        runningMinor -= toMinor(row.amount.amount) * (row.direction === 'debit' ? -1 : 1)
      }
    },
  },
  {
    id: 'TXN-010',
    name: 'amount_min and amount_max keep what is of that size, both ends within, whichever way it went',
    operation,
    async run(bench) {
      const ask = await tradingList(bench)
      const all = await walk(bench, ask, { limit: 100 })
      const sizes = all.map(({ amount }) => toMinor(amount.amount)).sort((a, b) => a - b)
      const [least, most] = [present(sizes[10], 'a size'), present(sizes.at(-10), 'a size')]
      const query = { amount_min: fromMinor(least), amount_max: fromMinor(most), limit: 40 }
      const size = ({ amount }: Row) => toMinor(amount.amount)
      const wanted = all.filter((row) => size(row) >= least && size(row) <= most)
      equal(ids(await walk(bench, ask, query)), ids(wanted), 'the rows of that size')
    },
  },
  {
    id: 'TXN-011',
    name: 'text keeps what has it in description or counterparty, A to Z in either case',
    operation,
    async run(bench) {
      const ask = await tradingList(bench)
      const all = await walk(bench, ask, { limit: 100 })
      const wanted = all.filter((row) =>
        `${row.description}\n${row.counterparty}`.toLowerCase().includes('rent'),
      )
      holds(wanted.length > 0, 'the rows with rent', 'some', wanted.length)
      for (const text of ['rent', 'RENT']) {
        equal(
          ids(await walk(bench, ask, { text, limit: 40 })),
          ids(wanted),
          `the rows with ${text}`,
        )
      }
      equal(await walk(bench, ask, { text: '%' }), [], 'what a sign of patterns finds')
    },
  },
]
