import type { Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { equal, holds } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { readBeside } from '../world/balances.ts'
import { nairobiDayIn, startOfNairobiDayMs } from '../world/bank-time.ts'
import { grantAccess } from '../world/grants.ts'
import { toMinor } from '../world/minor.ts'
import { everyday } from '../world/people.ts'
import { walkByCursor } from '../world/walk-pages.ts'

const operation = 'getStatement'
const params = { account_id: everyday.id }

type Row = Schema<'Transaction'>

async function statementOf(bench: Bench, token: string, query: { from: string; to: string }) {
  const answer = await bench.done({ operation, token, params, query })
  const minor = (money: Schema<'Money'>) => toMinor(money.amount)
  return {
    openingMinor: minor(answer.opening),
    inMinor: minor(answer.total_in),
    outMinor: minor(answer.total_out),
    closingMinor: minor(answer.closing),
    counts: [answer.count_in, answer.count_out],
  }
}

export const statementCases: readonly Case[] = [
  {
    id: 'STM-001',
    name: 'A statement adds up, to what its transactions add up to',
    operation,
    async run(bench) {
      const { token } = await grantAccess(bench)
      const [from, to] = [await nairobiDayIn(bench, -60), await nairobiDayIn(bench, -2)]
      const statement = await statementOf(bench, token, { from, to })
      const until = startOfNairobiDayMs(to) + 86_400_000
      const time = (atMs: number) => new Date(atMs).toISOString()
      const span = { from: time(startOfNairobiDayMs(from)), to: time(until) }
      const query = { ...span, status: 'posted', limit: 100 }
      const list = { operation: 'listTransactions', token, params, query } as const
      const rows = await walkByCursor<Row>(bench, list)
      const of = (direction: Row['direction']) => rows.filter((row) => row.direction === direction)
      const sum = (some: readonly Row[]) =>
        some.reduce((total, { amount }) => total + toMinor(amount.amount), 0)
      const [ins, outs] = [of('credit'), of('debit')]
      holds(rows.length > 10, 'the transactions of these days', 'more than ten', rows.length)
      equal([statement.inMinor, statement.outMinor], [ins, outs].map(sum), 'the totals')
      equal(statement.counts, [ins.length, outs.length], 'the counts')
      equal(
        statement.closingMinor,
        statement.openingMinor + statement.inMinor - statement.outMinor,
        'what it closes with',
      )
    },
  },
  {
    id: 'STM-002',
    name: 'A statement opens with what the one before it closed with, and today’s closes with what is booked',
    operation,
    async run(bench) {
      const { token } = await grantAccess(bench)
      const day = (days: number) => nairobiDayIn(bench, days)
      const earlier = await statementOf(bench, token, { from: await day(-40), to: await day(-11) })
      const today = { from: await day(-10), to: await day(0) }
      const read = () => statementOf(bench, token, today)
      const { bookedMinor, beside: later } = await readBeside(bench, everyday, read)
      equal(later.openingMinor, earlier.closingMinor, 'what the later one opens with')
      equal(later.closingMinor, bookedMinor, 'what the later one closes with')
    },
  },
  {
    id: 'STM-003',
    name: 'A statement that ends before it begins is refused',
    operation,
    async run(bench) {
      const { token } = await grantAccess(bench)
      const query = { from: '2026-01-02', to: '2026-01-01' }
      await bench.refused({ operation, token, params, query }, 'parameter_invalid')
    },
  },
  {
    id: 'getStatement:statement_outside_consent',
    name: 'getStatement refuses days that the consent does not show from end to end',
    operation,
    code: 'statement_outside_consent',
    async run(bench) {
      const [first, last] = [await nairobiDayIn(bench, -30), await nairobiDayIn(bench, -10)]
      const window = {
        from: new Date(startOfNairobiDayMs(first)).toISOString(),
        to: new Date(startOfNairobiDayMs(last)).toISOString(),
      }
      const { token } = await grantAccess(bench, { window })
      const shown = { from: first, to: await nairobiDayIn(bench, -11) }
      await bench.done({ operation, token, params, query: shown })
      for (const query of [
        { ...shown, from: await nairobiDayIn(bench, -31) },
        { ...shown, to: last },
      ]) {
        await bench.refused({ operation, token, params, query }, 'statement_outside_consent')
      }
    },
  },
]
