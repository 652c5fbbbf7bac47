import type { Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { equal } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { balanceOf, booked, change } from '../world/balances.ts'
import { advance, MINUTE_MS } from '../world/bank-time.ts'
import { grantPayment } from '../world/grants.ts'
import { kes } from '../world/minor.ts'
import { give, pay, readPayment } from '../world/payments.ts'
import { BARAKA, elsewhere, everyday, trading, WANJIRU } from '../world/people.ts'
import { setRail } from '../world/rails.ts'
import { readRefund, refund, refundAsk, refundable } from '../world/refunds.ts'
import { applicationToken, sessionToken } from '../world/tokens.ts'
import { walkByCursor } from '../world/walk-pages.ts'

async function receiptsOf(
  bench: Bench,
  customerId: string,
  consentId: string,
): Promise<Schema<'Receipt'>[]> {
  const token = await sessionToken(bench, customerId)
  const params = { consent_id: consentId }
  return (await bench.done({ operation: 'listMyReceipts', token, params })).data
}

/** 1,000.00 that has left the bank by PesaLink and arrived. */
async function sentAway(bench: Bench) {
  const wish = { payee: elsewhere, rail: 'pesalink', amount: '1000.00' } as const
  const paid = await grantPayment(bench, wish)
  const { id } = await pay(bench, paid)
  await advance(bench, MINUTE_MS)
  return { paid, payment: await readPayment(bench, paid, id) }
}

export const refundCases: readonly Case[] = [
  {
    id: 'RFD-002',
    name: 'A refund moves what it says back to whoever paid, at once, and the payment says how much that is',
    operation: 'createRefund',
    async run(bench) {
      const { payment, paid, back } = await refundable(bench)
      const read = () => Promise.all([everyday, trading].map((one) => balanceOf(bench, one)))
      const [payer, payee] = await read()
      const consent_id = back.consent.id
      const reason = 'One item was out of stock'
      const made = await refund(bench, payment.id, { amount: kes('0.40'), consent_id, reason })
      const { status, payment_id, rail, failure_code } = made
      equal(
        { status, payment_id, rail, failure_code, reason: made.reason },
        { status: 'settled', payment_id: payment.id, rail: 'internal', failure_code: null, reason },
        'the refund',
      )
      const [payerAfter, payeeAfter] = await read()
      if (payer && payerAfter) equal(change(payer, payerAfter), booked(40), 'what came back')
      if (payee && payeeAfter) equal(change(payee, payeeAfter), booked(-40), 'what left')
      equal((await readPayment(bench, paid, payment.id)).refunded, kes('0.40'), 'what is refunded')
      equal(await readRefund(bench, made), made, 'the refund as it is read')
      await give(bench, everyday, 60)
    },
  },
  {
    id: 'RFD-003',
    name: 'Without an amount all that is left goes back, and a payment’s refunds are listed newest first, in pages',
    operation: 'listRefunds',
    async run(bench) {
      const { payment, back } = await refundable(bench)
      const consent_id = back.consent.id
      const made = []
      for (const amount of ['0.10', '0.20']) {
        made.unshift(await refund(bench, payment.id, { amount: kes(amount), consent_id }))
      }
      made.unshift(await refund(bench, payment.id, { consent_id }))
      equal(made[0]?.amount, kes('0.70'), 'what was left')
      const token = await applicationToken(bench)
      const params = { payment_id: payment.id }
      const listed = await walkByCursor(bench, {
        operation: 'listRefunds',
        token,
        params,
        query: { limit: 1 },
      })
      equal(listed, made, 'the refunds, page by page')
    },
  },
  {
    id: 'RFD-004',
    name: 'Of fifty refunds at once of a payment that three of them use up, exactly three are made',
    operation: 'createRefund',
    async run(bench) {
      const { payment, paid, back } = await refundable(bench)
      const body = { amount: kes('0.30'), consent_id: back.consent.id }
      const asks = await Promise.all(
        Array.from({ length: 50 }, () => refundAsk(bench, payment.id, body)),
      )
      const answers = await Promise.all(asks.map((ask) => bench.send(ask)))
      equal(answers.filter(({ status }) => status === 201).length, 3, 'how many were made')
      const codes = answers
        .filter(({ status }) => status !== 201)
        .map(({ body: problem }) => (problem as Schema<'Problem'>).code)
      equal([...new Set(codes)], ['refund_over_amount'], 'why the others were not')
      equal((await readPayment(bench, paid, payment.id)).refunded, kes('0.90'), 'what is refunded')
      await give(bench, everyday, 10)
    },
  },
  {
    id: 'RFD-005',
    name: 'Whoever pays back sees that it left, whoever had paid that it came, and neither the account of the other',
    operation: 'listMyReceipts',
    async run(bench) {
      const { payment, paid, back } = await refundable(bench)
      const { id } = await refund(bench, payment.id, { consent_id: back.consent.id })
      const [left] = await receiptsOf(bench, BARAKA, back.consent.id)
      const [came] = await receiptsOf(bench, WANJIRU, paid.consent.id)
      const toldOf = (receipt: Schema<'Receipt'> | undefined) => [
        receipt?.id,
        receipt?.type,
        receipt?.debtor_account_id,
        receipt?.creditor_account_id,
      ]
      equal(toldOf(left), [id, 'refund', trading.id, null], 'the receipt of whoever pays back')
      equal(toldOf(came), [id, 'refund', null, everyday.id], 'the receipt of whoever had paid')
    },
  },
  {
    id: 'RFD-006',
    name: 'A payment by another rail goes back by it: pending, in nobody’s hands, and settled once it has confirmed',
    operation: 'createRefund',
    movesClock: true,
    async run(bench) {
      const { paid, payment } = await sentAway(bench)
      const before = await balanceOf(bench, everyday)
      const made = await refund(bench, payment.id, { amount: kes('400.00') })
      equal([made.status, made.rail, made.consent_id], ['pending', 'pesalink', null], 'the refund')
      const meanwhile = change(before, await balanceOf(bench, everyday))
      equal(meanwhile, booked(0), 'what has come back meanwhile')
      const over = await refundAsk(bench, payment.id, { amount: kes('600.01') })
      await bench.refused(over, 'refund_over_amount')
      await advance(bench, MINUTE_MS)
      equal((await readRefund(bench, made)).status, 'settled', 'the refund after a minute')
      const after = await balanceOf(bench, everyday)
      equal(change(before, after), booked(400_00), 'what came back')
      equal(
        (await readPayment(bench, paid, payment.id)).refunded,
        kes('400.00'),
        'what is refunded',
      )
      await give(bench, everyday, 600_00)
    },
  },
  {
    id: 'RFD-007',
    name: 'A refund that its rail cannot bring back fails with the reason, and can be asked for again',
    operation: 'getRefund',
    movesClock: true,
    async run(bench) {
      const { paid, payment } = await sentAway(bench)
      const before = await balanceOf(bench, everyday)
      const made = await refund(bench, payment.id, {})
      await setRail(bench, 'pesalink', 'failing')
      await advance(bench, MINUTE_MS)
      await setRail(bench, 'pesalink', 'open')
      const { status, failure_code } = await readRefund(bench, made)
      equal([status, failure_code], ['failed', 'rail_failed'], 'the refund')
      equal(change(before, await balanceOf(bench, everyday)), booked(0), 'what came back by then')
      equal((await readPayment(bench, paid, payment.id)).refunded, kes('0.00'), 'what is refunded')
      await refund(bench, payment.id, {})
      await advance(bench, MINUTE_MS)
      equal(change(before, await balanceOf(bench, everyday)), booked(1_000_00), 'what came back')
    },
  },
]
