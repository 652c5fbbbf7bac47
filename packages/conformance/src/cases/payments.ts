import { equal, holds, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { balanceOf, booked, change, unmoved } from '../world/balances.ts'
import { nairobiDayIn } from '../world/bank-time.ts'
import { grantAccess, grantPayment, grantPayments } from '../world/grants.ts'
import { kes } from '../world/minor.ts'
import { pay, paymentAsk, readPayment, transferAsk } from '../world/payments.ts'
import { everyday, savings, trading } from '../world/people.ts'
import { walkByCursor } from '../world/walk-pages.ts'

export const paymentCases: readonly Case[] = [
  {
    id: 'PAY-001',
    name: 'An internal payment is settled in its answer: what the payer loses, the payee gains',
    operation: 'createPayment',
    async run(bench) {
      const before = [await balanceOf(bench, everyday), await balanceOf(bench, trading)] as const
      const grant = await grantPayment(bench, { amount: '12.34' })
      const payment = await pay(bench, grant, { reference: 'Invoice 42' })
      equal(payment.status, 'settled', 'the status of an internal payment')
      const lost = change(before[0], await balanceOf(bench, everyday))
      const gained = change(before[1], await balanceOf(bench, trading))
      equal(lost, booked(-1234), 'what the payer lost')
      equal(gained, booked(1234), 'what the payee gained')
      equal(await readPayment(bench, grant, payment.id), payment, 'the payment, read again')
    },
  },
  {
    id: 'PAY-002',
    name: 'Both statements show the payment, its reference and the other side',
    operation: 'createPayment',
    async run(bench) {
      const { id } = await pay(bench, await grantPayment(bench), { reference: 'Invoice 43' })
      for (const [holding, direction] of [
        [everyday, 'debit'],
        [trading, 'credit'],
      ] as const) {
        const { token } = await grantAccess(bench, { customerId: holding.customerId })
        const ask = {
          operation: 'listTransactions',
          token,
          params: { account_id: holding.id },
        } as const
        const { data } = await bench.done(ask)
        const row = present(
          data.find((one) => one.payment_id === id),
          `the payment on ${holding.id}`,
        )
        equal(
          [row.direction, row.amount, row.description],
          [direction, kes('1.00'), 'Invoice 43'],
          `the movement on ${holding.id}`,
        )
      }
    },
  },
  {
    id: 'PAY-003',
    name: 'A single payment consumes its consent, which names it; the payment stays readable',
    operation: 'getPayment',
    async run(bench) {
      const grant = await grantPayment(bench)
      const { id } = await pay(bench, grant)
      const { status } = await readPayment(bench, grant, id)
      equal(status, 'settled', 'the status of the payment')
      const { data } = await bench.done({ operation: 'listPayments', token: grant.token })
      equal(
        data.map((one) => one.id),
        [id],
        'the payments under the consent',
      )
    },
  },
  {
    id: 'PAY-004',
    name: 'After a refusal the consent is as good as before',
    operation: 'createPayment',
    async run(bench) {
      const grant = await grantPayment(bench)
      const wrong = paymentAsk(grant, { amount: kes('2.00') })
      await bench.refused(wrong, 'payment_differs_from_consent')
      await pay(bench, grant)
    },
  },
  {
    id: 'PAY-005',
    name: 'A recurring consent takes payments up to its cap, each of them, as often as they come',
    operation: 'createPayment',
    async run(bench) {
      const grant = await grantPayments(bench, { cap: '10.00' })
      for (const amount of ['10.00', '10.00', '0.01'])
        await pay(bench, grant, { amount: kes(amount) })
      const over = paymentAsk(grant, { amount: kes('10.01') })
      await bench.refused(over, 'payment_over_cap')
    },
  },
  {
    id: 'PAY-006',
    name: 'A short amount is answered with two places',
    operation: 'createPayment',
    async run(bench) {
      const grant = await grantPayments(bench)
      for (const [sent, answered] of [
        ['1', '1.00'],
        ['1.5', '1.50'],
        ['001.25', '1.25'],
      ] as const) {
        const { amount } = await pay(bench, grant, { amount: kes(sent) })
        equal(amount, kes(answered), `the amount for ${sent}`)
      }
    },
  },
  {
    id: 'PAY-007',
    name: 'The payments of a consent are listed newest first, in pages, by status, and no others',
    operation: 'listPayments',
    async run(bench) {
      const grant = await grantPayments(bench)
      const made: string[] = []
      for (let count = 0; count < 5; count += 1) made.unshift((await pay(bench, grant)).id)
      const day = { execution_date: await nairobiDayIn(bench, 2) }
      const later = await pay(bench, grant, day)
      await pay(bench, await grantPayments(bench))
      const ask = { operation: 'listPayments', token: grant.token } as const
      const listed = await walkByCursor(bench, { ...ask, query: { limit: 2 } })
      equal(
        listed.map(({ id }) => id),
        [later.id, ...made],
        'the payments of the consent',
      )
      const settled = await walkByCursor(bench, { ...ask, query: { status: 'settled', limit: 2 } })
      equal(
        settled.map(({ id }) => id),
        made,
        'the settled payments of the consent',
      )
      const params = { payment_id: later.id }
      await bench.done({ operation: 'cancelPayment', token: grant.token, params })
    },
  },
  {
    id: 'PAY-008',
    name: 'A scheduled payment moves nothing yet; cancelled, it never will; to cancel it again is safe',
    operation: 'cancelPayment',
    async run(bench) {
      const day = await nairobiDayIn(bench, 2)
      const grant = await grantPayments(bench)
      await unmoved(bench, [everyday, trading], async () => {
        const { id, status, execution_date } = await pay(bench, grant, { execution_date: day })
        equal([status, execution_date], ['scheduled', day], 'the status and day of the payment')
        const ask = {
          operation: 'cancelPayment',
          token: grant.token,
          params: { payment_id: id },
        } as const
        const cancelled = await bench.done(ask)
        equal(cancelled.status, 'cancelled', 'the status of the payment')
        equal(await bench.done(ask), cancelled, 'the payment, cancelled again')
      })
    },
  },
  {
    id: 'cancelPayment:payment_not_cancellable',
    name: 'cancelPayment refuses a payment that was made, and it stays made',
    operation: 'cancelPayment',
    code: 'payment_not_cancellable',
    async run(bench) {
      const grant = await grantPayment(bench)
      const { id } = await pay(bench, grant)
      const ask = {
        operation: 'cancelPayment',
        token: grant.token,
        params: { payment_id: id },
      } as const
      await unmoved(bench, [everyday, trading], () => bench.refused(ask, 'payment_not_cancellable'))
      equal((await readPayment(bench, grant, id)).status, 'settled', 'the status of the payment')
    },
  },
  {
    id: 'TRF-001',
    name: 'A transfer moves money between a customer’s own accounts at once, and both statements show it',
    operation: 'createTransfer',
    async run(bench) {
      const before = [await balanceOf(bench, everyday), await balanceOf(bench, savings)] as const
      const grant = await grantPayment(bench, { payee: savings.payee, amount: '5.50' })
      const transfer = await bench.done(
        transferAsk(grant, savings.id, { reference: 'School fees' }),
      )
      equal(
        change(before[0], await balanceOf(bench, everyday)),
        booked(-550),
        'what one account lost',
      )
      equal(
        change(before[1], await balanceOf(bench, savings)),
        booked(550),
        'what the other gained',
      )
      const params = { transfer_id: transfer.id }
      const read = await bench.done({ operation: 'getTransfer', token: grant.token, params })
      equal(read, transfer, 'the transfer, read again')
      const { token } = await grantAccess(bench)
      const list = {
        operation: 'listTransactions',
        token,
        params: { account_id: savings.id },
      } as const
      const { data } = await bench.done(list)
      holds(
        data.some((row) => row.payment_id === transfer.id),
        'the statement',
        'the transfer',
        data[0],
      )
    },
  },
]
