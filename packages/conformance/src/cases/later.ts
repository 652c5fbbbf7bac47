import type { Bench } from '../bench/bench.ts'
import type { Exchange } from '../bench/exchange.ts'
import { equal, holds } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { balanceOf, booked, change, unmoved } from '../world/balances.ts'
import {
  advance,
  bankNowMs,
  DAY_MS,
  MINUTE_MS,
  nairobiDayIn,
  startOfNairobiDayMs,
} from '../world/bank-time.ts'
import {
  askConsent,
  type Grant,
  grantAccess,
  grantPayment,
  grantPayments,
  revoke,
} from '../world/grants.ts'
import { newKey } from '../world/key.ts'
import { fromMinor, kes } from '../world/minor.ts'
import { give, pay, paymentAsk, readPayment } from '../world/payments.ts'
import { elsewhere, household, overdrawn, savings, WANJIRU } from '../world/people.ts'
import { singlePayment } from '../world/scenes/consents.ts'
import { applicationToken, sessionToken } from '../world/tokens.ts'
import { isReplayOf } from './idempotency.ts'

const HOUR_MS = 3_600_000
/** Longer than any rail of the bank takes. */
const SETTLED_MS = HOUR_MS
// Payers whom cases that leave scheduled payments behind do not use: what falls due here is theirs alone.
const home = { payer: household, payee: savings.payee }
const away = { payer: household, payee: elsewhere, rail: 'pesalink' } as const

/** Moves bank time to a moment before or after a Nairobi day begins. */
async function advanceTo(bench: Bench, day: string, byMs: number): Promise<void> {
  await advance(bench, startOfNairobiDayMs(day) + byMs - (await bankNowMs(bench)))
}

async function statusOf(bench: Bench, grant: Grant, paymentId: string): Promise<string> {
  return (await readPayment(bench, grant, paymentId)).status
}

export const laterCases: readonly Case[] = [
  {
    id: 'LTR-001',
    name: 'A payment to another bank is pending and holds its amount; once the rail confirms, it is booked',
    operation: 'createPayment',
    movesClock: true,
    async run(bench) {
      const before = await balanceOf(bench, household)
      const grant = await grantPayment(bench, { ...away, amount: '17.00' })
      const { id, status } = await pay(bench, grant)
      equal(status, 'pending', 'the status of a payment to another bank')
      const held = change(before, await balanceOf(bench, household))
      equal(held, { bookedMinor: 0, availableMinor: -1_700, heldMinor: 1_700 }, 'what is held')
      await advance(bench, SETTLED_MS)
      equal(await statusOf(bench, grant, id), 'settled', 'the status once the rail has confirmed')
      equal(change(before, await balanceOf(bench, household)), booked(-1_700), 'what is booked')
    },
  },
  {
    id: 'LTR-002',
    name: 'What is held cannot be spent a second time',
    operation: 'createPayment',
    movesClock: true,
    async run(bench) {
      const { availableMinor } = await balanceOf(bench, household)
      // Under the most that the rail carries, so that it is the balance that says no.
      const minor = Math.min(Math.floor(availableMinor / 2) + 1, 99_999_900)
      const amount = fromMinor(minor)
      const grant = await grantPayment(bench, { ...away, amount })
      const second = await grantPayment(bench, {
        ...home,
        amount: fromMinor(availableMinor - minor + 1),
      })
      await pay(bench, grant)
      await bench.refused(paymentAsk(second), 'insufficient_funds')
      await advance(bench, SETTLED_MS)
      await bench.refused(paymentAsk(second), 'insufficient_funds')
      await give(bench, household, minor)
    },
  },
  {
    id: 'LTR-003',
    name: 'A scheduled payment is made when its day begins in Nairobi, and not before; then it stands',
    operation: 'cancelPayment',
    code: 'payment_not_cancellable',
    movesClock: true,
    async run(bench) {
      const day = await nairobiDayIn(bench, 2)
      const before = await balanceOf(bench, household)
      const grant = await grantPayment(bench, { ...home, expiresInMs: 5 * DAY_MS })
      const { id } = await pay(bench, grant, { execution_date: day })
      await advanceTo(bench, day, -MINUTE_MS)
      equal(await statusOf(bench, grant, id), 'scheduled', 'the status a minute before its day')
      equal(change(before, await balanceOf(bench, household)), booked(0), 'what has moved by then')
      await advanceTo(bench, day, MINUTE_MS)
      equal(await statusOf(bench, grant, id), 'settled', 'the status a minute into its day')
      equal(change(before, await balanceOf(bench, household)), booked(-100), 'what has moved then')
      const ask = {
        operation: 'cancelPayment',
        token: grant.token,
        params: { payment_id: id },
      } as const
      await bench.refused(ask, 'payment_not_cancellable')
    },
  },
  {
    id: 'LTR-004',
    name: 'A scheduled payment that was cancelled is not made on its day',
    operation: 'cancelPayment',
    success: true,
    movesClock: true,
    async run(bench) {
      const day = await nairobiDayIn(bench, 1)
      const grant = await grantPayments(bench, home)
      await unmoved(bench, [household], async () => {
        const { id } = await pay(bench, grant, { execution_date: day })
        const params = { payment_id: id }
        await bench.done({ operation: 'cancelPayment', token: grant.token, params })
        await advanceTo(bench, day, MINUTE_MS)
        equal(await statusOf(bench, grant, id), 'cancelled', 'the status on its day')
      })
    },
  },
  {
    id: 'LTR-005',
    name: 'A scheduled payment that cannot be paid on its day fails, says why, and moves nothing',
    operation: 'getPayment',
    movesClock: true,
    async run(bench) {
      const { availableMinor } = await balanceOf(bench, overdrawn)
      const amount = fromMinor(Math.max(0, availableMinor) + 1)
      const day = await nairobiDayIn(bench, 1)
      const wish = { payer: overdrawn, payee: savings.payee, amount, expiresInMs: 3 * DAY_MS }
      const grant = await grantPayment(bench, wish)
      await unmoved(bench, [overdrawn], async () => {
        const { id } = await pay(bench, grant, { execution_date: day })
        await advanceTo(bench, day, MINUTE_MS)
        const { status, failure_code } = await readPayment(bench, grant, id)
        equal([status, failure_code], ['failed', 'insufficient_funds'], 'the status and its reason')
      })
    },
  },
  {
    id: 'LTR-006',
    name: 'A scheduled payment whose consent was withdrawn is not made',
    operation: 'revokeConsent',
    movesClock: true,
    async run(bench) {
      const day = await nairobiDayIn(bench, 1)
      const grant = await grantPayments(bench, home)
      await unmoved(bench, [household], async () => {
        await pay(bench, grant, { execution_date: day })
        await revoke(bench, grant.consent.id)
        await advanceTo(bench, day, MINUTE_MS)
      })
    },
  },
  {
    id: 'LTR-007',
    name: 'A scheduled payment to another bank is with the rail on its day, and settles after',
    operation: 'getPayment',
    movesClock: true,
    async run(bench) {
      const day = await nairobiDayIn(bench, 1)
      const before = await balanceOf(bench, household)
      const grant = await grantPayments(bench, away)
      const amount = kes('10.00')
      const { id } = await pay(bench, grant, { amount, execution_date: day })
      await advanceTo(bench, day, SETTLED_MS)
      equal(await statusOf(bench, grant, id), 'settled', 'the status once the rail has confirmed')
      equal(change(before, await balanceOf(bench, household)), booked(-1_000), 'what is booked')
    },
  },
  {
    id: 'LTR-008',
    name: 'A consent that nobody decided on expires, and can then be decided no more',
    operation: 'approveConsent',
    code: 'consent_not_awaiting',
    movesClock: true,
    async run(bench) {
      const { id } = await askConsent(bench, singlePayment)
      await advance(bench, DAY_MS + MINUTE_MS)
      const token = await applicationToken(bench)
      const params = { consent_id: id }
      const { status } = await bench.done({ operation: 'getConsent', token, params })
      equal(status, 'expired', 'the status of a consent past its expiry')
      const body = { customer_id: WANJIRU }
      const ask = { operation: 'approveConsent', token, params, body } as const
      await bench.refused(ask, 'consent_not_awaiting')
    },
  },
  {
    id: 'LTR-009',
    name: 'A retry gets the first answer after its consent has expired',
    operation: 'createPayment',
    movesClock: true,
    async run(bench) {
      const grant = await grantPayments(bench, { ...home, expiresInMs: MINUTE_MS })
      const ask = paymentAsk(grant)
      const { id } = await bench.done(ask)
      const first = bench.exchanges.at(-1) as Exchange
      await advance(bench, MINUTE_MS)
      isReplayOf(first, await bench.send(ask))
      await bench.refused({ ...ask, key: newKey() }, 'consent_expired')
      holds(first.text.includes(id), 'the first answer', 'the payment', first.text)
    },
  },
  {
    id: 'LTR-010',
    name: 'A key is kept for a day: within it a retry is answered, past it the request is a new one',
    operation: 'createPayment',
    movesClock: true,
    async run(bench) {
      const grant = await grantPayments(bench, home)
      const ask = paymentAsk(grant)
      const { id } = await bench.done(ask)
      const first = bench.exchanges.at(-1) as Exchange
      await advance(bench, DAY_MS - HOUR_MS)
      isReplayOf(first, await bench.send(ask))
      await advance(bench, 2 * HOUR_MS)
      const next = await bench.done(ask)
      holds(next.id !== id, 'the payment a day later', 'another payment', next.id)
    },
  },
  {
    id: 'LTR-012',
    name: 'A period’s room comes back with the next period',
    operation: 'createPayment',
    movesClock: true,
    async run(bench) {
      const cap_per_period = { amount: kes('1.00'), period: 'day' as const }
      const grant = await grantPayments(bench, { perPeriod: { cap_per_period } })
      await pay(bench, grant)
      await bench.refused(paymentAsk(grant), 'payment_over_period_cap')
      await advance(bench, DAY_MS)
      await pay(bench, grant)
    },
  },
  {
    id: 'LTR-013',
    name: 'A renewed consent outlives its first expiry',
    operation: 'renewMyConsent',
    movesClock: true,
    async run(bench) {
      const { consent, token } = await grantAccess(bench, { expiresInMs: MINUTE_MS })
      const own = await sessionToken(bench, WANJIRU)
      const params = { consent_id: consent.id }
      await bench.done({ operation: 'renewMyConsent', token: own, params })
      await advance(bench, HOUR_MS)
      await bench.done({ operation: 'listAccounts', token })
    },
  },
  {
    id: 'LTR-011',
    name: 'The clock moves by what it is told, and a frozen one by no more',
    operation: 'advanceClock',
    success: true,
    movesClock: true,
    async run(bench) {
      const token = await applicationToken(bench)
      const before = await bench.done({ operation: 'getClock', token })
      const body = { seconds: 90 }
      const after = await bench.done({ operation: 'advanceClock', token, body })
      const movedMs = Date.parse(after.now) - Date.parse(before.now)
      if (before.mode === 'frozen') equal(movedMs, 90_000, 'how far a frozen clock moved')
      else holds(movedMs >= 90_000, 'how far a ticking clock moved', 'at least 90,000 ms', movedMs)
      equal(after.mode, before.mode, 'the mode of the clock')
    },
  },
]
