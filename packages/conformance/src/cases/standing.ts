import { equal, holds, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { advance, bankNowMs, nairobiDayIn, startOfNairobiDayMs } from '../world/bank-time.ts'
import { grantAccess, grantPayment } from '../world/grants.ts'
import { give, pay } from '../world/payments.ts'
import { everyday, overdrawn, savings, shop } from '../world/people.ts'

export const standingCases: readonly Case[] = [
  {
    id: 'BEN-001',
    name: 'Whoever was paid is a beneficiary from then on, and is listed once',
    operation: 'listBeneficiaries',
    async run(bench) {
      const { token } = await grantAccess(bench)
      const wish = { payee: savings.payee }
      for (const _ of ['first', 'second']) await pay(bench, await grantPayment(bench, wish))
      const params = { account_id: everyday.id }
      const query = { limit: 100 }
      const { data } = await bench.done({ operation: 'listBeneficiaries', token, params, query })
      const found = data.filter(
        ({ payee }) =>
          payee.type === 'account' && payee.account_number === savings.payee.account_number,
      )
      equal(found.length, 1, 'how often the payee is listed')
      equal(found[0]?.payee, savings.payee, 'the payee')
      await give(bench, everyday, 200)
    },
  },
  {
    id: 'STO-001',
    name: 'A standing order is paid on its day, and then waits for its next one',
    operation: 'listStandingOrders',
    movesClock: true,
    async run(bench) {
      const { token } = await grantAccess(bench, { customerId: shop.customerId })
      const ask = {
        operation: 'listStandingOrders',
        token,
        params: { account_id: shop.id },
      } as const
      const weekly = async () => {
        const { data } = await bench.done(ask)
        return present(
          data.find(({ schedule }) => schedule.every === 'week'),
          'a weekly order of the shop',
        )
      }
      const before = await weekly()
      const day = present(before.next_on, 'the next day of the order')
      holds(day > (await nairobiDayIn(bench, 0)), 'the next day', 'a day to come', day)
      await advance(bench, startOfNairobiDayMs(day) - (await bankNowMs(bench)))
      const after = await weekly()
      equal(after.last_run, { on: day, outcome: 'paid', failure_code: null }, 'how it went')
      equal(
        new Date(Date.parse(day) + 7 * 86_400_000).toISOString().slice(0, 10),
        after.next_on,
        'the next day',
      )
      const query = { text: before.reference ?? '', status: 'posted', limit: 1 } as const
      const list = { ...ask, operation: 'listTransactions', query } as const
      const [row] = (await bench.done(list)).data
      equal([row?.direction, row?.amount], ['debit', before.amount], 'the transaction')
      equal(row?.booked_at, new Date(startOfNairobiDayMs(day)).toISOString(), 'when it was booked')
    },
  },
  {
    id: 'STO-002',
    name: 'A standing order that lacks funds says so, and goes on',
    operation: 'listStandingOrders',
    movesClock: true,
    async run(bench) {
      const { customerId, id } = overdrawn
      const { token } = await grantAccess(bench, { customerId })
      const ask = { operation: 'listStandingOrders', token, params: { account_id: id } } as const
      const [before] = (await bench.done(ask)).data
      const day = present(before?.next_on, 'the next day of the order')
      await advance(bench, startOfNairobiDayMs(day) - (await bankNowMs(bench)))
      const [after] = (await bench.done(ask)).data
      const lacking = { on: day, outcome: 'failed', failure_code: 'insufficient_funds' }
      equal(after?.last_run, lacking, 'how it went')
      equal(after?.status, 'active', 'the status of the order')
      holds((after?.next_on ?? '') > day, 'the next day', 'a later day', after?.next_on)
    },
  },
]
