import type { Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { equal, holds, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { nairobiDayIn } from '../world/bank-time.ts'
import { approve, askConsent, grantAccess, grantPayments } from '../world/grants.ts'
import { kes } from '../world/minor.ts'
import { give, pay, paymentAsk } from '../world/payments.ts'
import { everyday, household, savings, trading, WANJIRU } from '../world/people.ts'
import { walkByCursor } from '../world/walk-pages.ts'

const params = { account_id: everyday.id }

function transactions(bench: Bench, token: string): Promise<Schema<'Transaction'>[]> {
  return walkByCursor(bench, {
    operation: 'listTransactions',
    token,
    params,
    query: { limit: 100 },
  })
}

/** What the terms of a consent do, beyond refusing. */
export const consentTermCases: readonly Case[] = [
  {
    id: 'CSN-009',
    name: 'Transactions outside the consented window are not listed, and one by one they are not there',
    operation: 'listTransactions',
    async run(bench) {
      const all = await transactions(bench, (await grantAccess(bench)).token)
      const inside = present(all[all.length >> 1], 'a transaction of long ago')
      const from = inside.booked_at
      const to = present(
        all.find((one) => one.booked_at > from),
        'a later one',
      ).booked_at
      const wanted = all.filter(({ booked_at: at }) => at >= from && at < to)
      const { token } = await grantAccess(bench, { window: { from, to } })
      equal(await transactions(bench, token), wanted, 'the transactions within the window')
      const wider = { from: '2000-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z', limit: 100 }
      const asked = await bench.done({ operation: 'listTransactions', token, params, query: wider })
      equal(asked.data, wanted, 'the transactions, where the request asks for more')
      const read = (id: string) =>
        ({ operation: 'getTransaction', token, params: { ...params, transaction_id: id } }) as const
      await bench.done(read(inside.id))
      const outside = present(
        all.find((one) => one.booked_at < from),
        'an earlier one',
      )
      await bench.refused(read(outside.id), 'transaction_not_found')
    },
  },
  {
    id: 'CSN-010',
    name: 'Recurring payments reach each of their payees, and nobody else',
    operation: 'createPayment',
    async run(bench) {
      const grant = await grantPayments(bench, { others: [household.payee] })
      equal(grant.consent.payees, [trading.payee, household.payee], 'the payees')
      for (const { payee } of [trading, household]) await pay(bench, grant, { payee })
      const mixed = { ...trading.payee, name: household.payee.name }
      for (const payee of [savings.payee, mixed]) {
        await bench.refused(paymentAsk(grant, { payee }), 'payment_differs_from_consent')
      }
      await give(bench, everyday, 200)
    },
  },
  {
    id: 'CSN-011',
    name: 'Of twenty payments at once in a period for three, exactly three are made',
    operation: 'createPayment',
    async run(bench) {
      const cap_per_period = { amount: kes('100.00'), period: 'month' as const }
      const perPeriod = { cap_per_period, payments_per_period_max: 3 }
      const grant = await grantPayments(bench, { perPeriod })
      const asks = Array.from({ length: 20 }, () => paymentAsk(grant))
      const answers = await Promise.all(asks.map((ask) => bench.send(ask)))
      const made = answers.filter(({ status }) => status === 201)
      equal(made.length, 3, 'how many payments were made')
      const codes = answers
        .filter(({ status }) => status !== 201)
        .map(({ body }) => (body as Schema<'Problem'>).code)
      equal([...new Set(codes)], ['payments_over_period_count'], 'why the others were not')
      await give(bench, everyday, 300)
    },
  },
  {
    id: 'CSN-012',
    name: 'A payment for a later day counts in the period of that day, and leaves its room when it is cancelled',
    operation: 'cancelPayment',
    async run(bench) {
      const cap_per_period = { amount: kes('1.00'), period: 'day' as const }
      const grant = await grantPayments(bench, { perPeriod: { cap_per_period } })
      const later = { execution_date: await nairobiDayIn(bench, 3) }
      const { id } = await pay(bench, grant, later)
      await bench.refused(paymentAsk(grant, later), 'payment_over_period_cap')
      const { token } = grant
      await bench.done({ operation: 'cancelPayment', token, params: { payment_id: id } })
      const again = await pay(bench, grant, later)
      await bench.done({ operation: 'cancelPayment', token, params: { payment_id: again.id } })
    },
  },
  {
    id: 'CSN-013',
    name: 'A consent says that accounts were withheld, and not how many',
    operation: 'approveConsent',
    async run(bench) {
      const access = { kind: 'account_access', permissions: ['accounts.read'] } as const
      const withheld = async (accountIds?: readonly string[]) => {
        const asked = await askConsent(bench, { ...access, permissions: [...access.permissions] })
        holds(asked.accounts_withheld === false, 'what is said before', 'false', asked)
        const wish = { customerId: WANJIRU, accountIds }
        return (await approve(bench, asked.id, wish)).accounts_withheld
      }
      equal(await withheld([savings.id]), true, 'where one of two was chosen')
      equal(await withheld(), false, 'where all were')
    },
  },
]
