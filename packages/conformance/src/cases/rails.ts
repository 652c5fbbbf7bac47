import type { Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { equal, holds, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { balanceOf, booked, change } from '../world/balances.ts'
import {
  advance,
  bankNowMs,
  DAY_MS,
  MINUTE_MS,
  nairobiDayIn,
  startOfNairobiDayMs,
} from '../world/bank-time.ts'
import { type Grant, grantPayment } from '../world/grants.ts'
import { kes } from '../world/minor.ts'
import { pay, readPayment } from '../world/payments.ts'
import { elsewhere, type Holding, household, phone, trading } from '../world/people.ts'
import { setRail } from '../world/rails.ts'
import { applicationToken } from '../world/tokens.ts'

type Rail = Schema<'Rail'>

/** What rtgs carries, from the business that has so much. */
const LARGE = '100000.00'
const LARGE_MINOR = 100_000_00
/** What pesalink and eft carry, from somebody whose account nothing else moves. */
const small = { payer: household, amount: '30.00' } as const

/** Another bank is paid by one rail, or by others where that fails. */
async function payBy(
  bench: Bench,
  rail: Rail,
  fallbackRails: readonly Rail[] = [],
  from: { payer: Holding; amount: string } = { payer: trading, amount: LARGE },
) {
  const wish = { ...from, payee: elsewhere, rail, fallbackRails }
  const grant = await grantPayment(bench, wish)
  return { grant, payment: await pay(bench, grant) }
}

/** Each step: where the payment came to stand, by which rail, and why. */
async function story(bench: Bench, { token }: Grant, paymentId: string) {
  const params = { payment_id: paymentId }
  const { data } = await bench.done({ operation: 'getPaymentHistory', token, params })
  equal(
    data.map(({ number }) => number),
    data.map((_, at) => at + 1),
    'the numbers of the steps',
  )
  return data.map(({ status, carried_by, reason }) => [status, carried_by, reason])
}

async function quote(bench: Bench, body: { amount: string; payee: Schema<'Payee'> }) {
  const token = await applicationToken(bench)
  const { amount, payee } = body
  return bench.done({ operation: 'quotePayment', token, body: { amount: kes(amount), payee } })
}

/** Midnight in Nairobi, when no business is open. */
async function untilMidnight(bench: Bench): Promise<void> {
  const day = await nairobiDayIn(bench, 1)
  await advance(bench, startOfNairobiDayMs(day) - (await bankNowMs(bench)))
}

const verifying: Case = {
  id: 'RAL-007',
  name: 'A payee’s name is a match, nearly one, or another’s; who is not with this bank cannot be known',
  operation: 'verifyPayee',
  success: true,
  async run(bench) {
    const token = await applicationToken(bench)
    const verified = async (payee: Schema<'Payee'>) => {
      const answer = await bench.done({ operation: 'verifyPayee', token, body: { payee } })
      return [answer.result, answer.registered_name]
    }
    const { payee } = trading
    const named = (name: string) => verified({ ...payee, name })
    equal(await named('BARAKA TRADERS LIMITED'), ['match', null], 'the same in another spelling')
    equal(await named('Baraka Trader'), ['close_match', payee.name], 'nearly the same')
    equal(await named('Wanjiru Kamau'), ['no_match', null], 'another’s name')
    const none = { ...payee, account_number: '0110009999' }
    equal(await verified(none), ['no_match', null], 'an account that there is not')
    equal(await verified(elsewhere), ['unavailable', null], 'an account at another bank')
    equal(await verified(phone), ['unavailable', null], 'a phone')
  },
}

const still: readonly Case[] = [
  {
    id: 'RAL-001',
    name: 'A closed rail is passed over for the next that was consented to, and the history says so',
    operation: 'getPaymentHistory',
    success: true,
    async run(bench) {
      await setRail(bench, 'pesalink', 'closed')
      const { grant, payment } = await payBy(bench, 'pesalink', ['eft'])
      await setRail(bench, 'pesalink', 'open')
      const { rail, carried_by, fallback_rails } = payment
      equal([rail, carried_by, fallback_rails], ['pesalink', 'eft', ['eft']], 'rail and carrier')
      const steps = await story(bench, grant, payment.id)
      equal(steps, [['pending', 'eft', 'fallback']], 'the history')
    },
  },
  {
    id: 'RAL-002',
    name: 'What is quoted is what is taken: fee, and when the money is there',
    operation: 'quotePayment',
    success: true,
    async run(bench) {
      const { rails, order } = await quote(bench, { amount: LARGE, payee: elsewhere })
      equal(rails.length, 5, 'how many rails are quoted')
      equal(order[0], 'pesalink', 'the first of the order')
      const quoted = present(
        rails.find(({ rail }) => rail === 'pesalink'),
        'pesalink',
      )
      const { payment } = await payBy(bench, 'pesalink')
      equal(payment.fee, quoted.fee, 'the fee')
      const [told, made] = [quoted.expected_at, payment.expected_at].map((at) =>
        Date.parse(at ?? ''),
      )
      const apart = Math.abs((made ?? 0) - (told ?? 0))
      holds(apart < MINUTE_MS, 'the expected time', 'as quoted', payment.expected_at)
    },
  },
  {
    id: 'RAL-003',
    name: 'A payee is quoted by the rails that reach them, and told why by no other',
    operation: 'quotePayment',
    success: true,
    async run(bench) {
      const { rails, order } = await quote(bench, { amount: '100.50', payee: phone })
      equal(order, [], 'the rails that carry cents to a phone')
      const reasons = rails.map(({ rail, eligible, reasons }) => [rail, eligible, ...reasons])
      const unreached = ['internal', 'pesalink', 'rtgs', 'eft']
      for (const [rail, eligible, reason] of reasons) {
        equal(eligible, false, `whether ${rail} carries it`)
        const why = unreached.includes(String(rail)) ? 'rail_not_eligible' : 'amount_not_whole'
        equal(reason, why, `why ${rail} does not`)
      }
    },
  },
  verifying,
]

const moving: readonly Case[] = [
  {
    id: 'RAL-004',
    name: 'A rail that fails what it took gives it to the next; the fee is that one’s, and is booked with the amount',
    operation: 'createPayment',
    movesClock: true,
    async run(bench) {
      const before = await balanceOf(bench, household)
      const { grant, payment } = await payBy(bench, 'pesalink', ['eft'], small)
      await setRail(bench, 'pesalink', 'failing')
      await advance(bench, MINUTE_MS)
      await setRail(bench, 'pesalink', 'open')
      const { fee, carried_by } = await readPayment(bench, grant, payment.id)
      equal([carried_by, fee], ['eft', kes('50.00')], 'rail and fee after the failure')
      await advance(bench, 14 * DAY_MS)
      const steps = await story(bench, grant, payment.id)
      const told = [
        ['pending', 'pesalink', null],
        ['pending', 'eft', 'fallback'],
        ['settled', 'eft', null],
      ]
      equal(steps, told, 'the history')
      equal(change(before, await balanceOf(bench, household)), booked(-30_00 - 50_00), 'booked')
    },
  },
  {
    id: 'RAL-005',
    name: 'A rail that fails with none behind it fails the payment, and gives back what was held',
    operation: 'createPayment',
    movesClock: true,
    async run(bench) {
      const before = await balanceOf(bench, household)
      const { grant, payment } = await payBy(bench, 'pesalink', [], small)
      await setRail(bench, 'pesalink', 'failing')
      await advance(bench, MINUTE_MS)
      await setRail(bench, 'pesalink', 'open')
      const { status, failure_code } = await readPayment(bench, grant, payment.id)
      equal([status, failure_code], ['failed', 'rail_failed'], 'status and code')
      equal(change(before, await balanceOf(bench, household)), booked(0), 'what has moved')
    },
  },
  {
    id: 'RAL-006',
    name: 'A payment that waits for its rail to open holds its amount and fee, and can be cancelled until then',
    operation: 'cancelPayment',
    success: true,
    movesClock: true,
    async run(bench) {
      await untilMidnight(bench)
      const before = await balanceOf(bench, trading)
      const { grant, payment } = await payBy(bench, 'rtgs')
      equal(payment.status, 'pending', 'the status at midnight')
      const heldMinor = LARGE_MINOR + 500_00
      const held = change(before, await balanceOf(bench, trading))
      equal(held, { bookedMinor: 0, availableMinor: -heldMinor, heldMinor }, 'what is held')
      const params = { payment_id: payment.id }
      await bench.done({ operation: 'cancelPayment', token: grant.token, params })
      equal(change(before, await balanceOf(bench, trading)), booked(0), 'what is held afterwards')
      const told = [
        ['pending', 'rtgs', 'rail_opens_later'],
        ['cancelled', 'rtgs', null],
      ]
      equal(await story(bench, grant, payment.id), told, 'the history')
    },
  },
  {
    id: 'RAL-008',
    name: 'A phone is paid by mpesa, in whole shillings, once the rail confirms',
    operation: 'createPayment',
    movesClock: true,
    async run(bench) {
      const wish = { payer: trading, payee: phone, rail: 'mpesa', amount: '150.00' } as const
      const grant = await grantPayment(bench, wish)
      const payment = await pay(bench, grant)
      equal([payment.status, payment.fee], ['pending', kes('10.00')], 'status and fee')
      await advance(bench, MINUTE_MS)
      equal((await readPayment(bench, grant, payment.id)).status, 'settled', 'the status')
    },
  },
  {
    id: 'RAL-009',
    name: 'A rail that was slowed confirms later by so much',
    operation: 'setRail',
    success: true,
    movesClock: true,
    async run(bench) {
      const token = await applicationToken(bench)
      const params = { rail: 'mpesa' }
      const slow = { state: 'open', delay_seconds: 3600 } as const
      await bench.done({ operation: 'setRail', token, params, body: slow })
      const { data } = await bench.done({ operation: 'listRails', token })
      const stands = data.find(({ rail }) => rail === 'mpesa')
      equal(stands, { rail: 'mpesa', ...slow }, 'how the rail stands')
      const wish = { payer: trading, payee: phone, rail: 'mpesa', amount: '50.00' } as const
      const grant = await grantPayment(bench, wish)
      const { id } = await pay(bench, grant)
      await setRail(bench, 'mpesa', 'open')
      await advance(bench, 59 * MINUTE_MS)
      equal((await readPayment(bench, grant, id)).status, 'pending', 'the status before')
      await advance(bench, 2 * MINUTE_MS)
      equal((await readPayment(bench, grant, id)).status, 'settled', 'the status after')
    },
  },
]

export const railCases: readonly Case[] = [...still, ...moving]
