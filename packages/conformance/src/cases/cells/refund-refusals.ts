import type { ErrorCode } from '@wekeza/contract'
import { unknownLike } from '../../access/own.ts'
import type { Ask } from '../../bench/ask.ts'
import type { Bench } from '../../bench/bench.ts'
import { equal } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { balanceOf, unmoved } from '../../world/balances.ts'
import { advance, MINUTE_MS, nairobiDayIn } from '../../world/bank-time.ts'
import {
  askConsent,
  grantPayment,
  grantPayments,
  grantRefunds,
  type Paying,
  revoke,
} from '../../world/grants.ts'
import { fromMinor, kes } from '../../world/minor.ts'
import { give, pay } from '../../world/payments.ts'
import { dormant, elsewhere, everyday, overdrawn, savings, trading } from '../../world/people.ts'
import { setRail } from '../../world/rails.ts'
import { refund, refundAsk, refundable } from '../../world/refunds.ts'
import { WRONG } from './amounts.ts'

interface Refused {
  readonly code: ErrorCode
  readonly does: string
  readonly movesClock?: true
  /** each is refused with the code; they differ from what would go back in one thing */
  readonly asks: (bench: Bench) => Promise<readonly Ask[]>
}

/** 1.00 that Wanjiru has paid to Baraka, asked back in different ways. */
async function asking(bench: Bench, ...bodies: readonly object[]): Promise<Ask[]> {
  const { payment, back } = await refundable(bench)
  await give(bench, everyday, 100)
  const whole = { amount: kes('1.00'), consent_id: back.consent.id }
  return Promise.all(bodies.map((body) => refundAsk(bench, payment.id, { ...whole, ...body })))
}

const refusals: readonly Refused[] = [
  {
    code: 'payment_not_refundable',
    does: 'refuses a payment that has not arrived',
    async asks(bench) {
      const grant = await grantPayments(bench)
      const later = await pay(bench, grant, { execution_date: await nairobiDayIn(bench, 3) })
      const { consent } = await grantRefunds(bench)
      return [await refundAsk(bench, later.id, { amount: kes('1.00'), consent_id: consent.id })]
    },
  },
  {
    code: 'refund_over_amount',
    does: 'refuses more than is left of the payment, and anything once nothing is left',
    async asks(bench) {
      const { payment, back } = await refundable(bench)
      const consent_id = back.consent.id
      await refund(bench, payment.id, { amount: kes('0.40'), consent_id })
      const over = await refundAsk(bench, payment.id, { amount: kes('0.61'), consent_id })
      await bench.refused(over, 'refund_over_amount')
      await refund(bench, payment.id, { consent_id })
      return [
        await refundAsk(bench, payment.id, { amount: kes('0.01'), consent_id }),
        await refundAsk(bench, payment.id, { consent_id }),
      ]
    },
  },
  {
    code: 'refund_over_cap',
    does: 'refuses more than its consent lets go back at a time',
    async asks(bench) {
      const { payment, back } = await refundable(bench, { cap: '0.50' })
      await give(bench, everyday, 100)
      const consent_id = back.consent.id
      return [
        await refundAsk(bench, payment.id, { amount: kes('0.51'), consent_id }),
        await refundAsk(bench, payment.id, { consent_id }),
      ]
    },
  },
  {
    code: 'refund_consent_unfit',
    does: 'refuses without a consent, and under one for another account than was paid',
    async asks(bench) {
      const { payment } = await refundable(bench)
      await give(bench, everyday, 100)
      const other = await grantRefunds(bench, { from: savings })
      return [
        await refundAsk(bench, payment.id, { amount: kes('1.00') }),
        await refundAsk(bench, payment.id, {
          amount: kes('1.00'),
          consent_id: other.consent.id,
        }),
      ]
    },
  },
  {
    code: 'consent_kind_mismatch',
    does: 'refuses under a consent of another kind',
    async asks(bench) {
      const { consent } = await grantPayment(bench)
      return asking(bench, { consent_id: consent.id })
    },
  },
  {
    code: 'consent_not_authorised',
    does: 'refuses under a consent that nobody has approved',
    async asks(bench) {
      const request = { kind: 'refunds', debtor_account_id: trading.id } as const
      return asking(bench, { consent_id: (await askConsent(bench, request)).id })
    },
  },
  {
    code: 'consent_revoked',
    does: 'refuses with the next request after the paid account’s holder has withdrawn',
    async asks(bench) {
      const { consent } = await grantRefunds(bench)
      await revoke(bench, consent.id)
      return asking(bench, { consent_id: consent.id })
    },
  },
  {
    code: 'consent_expired',
    does: 'refuses after its consent has expired',
    movesClock: true,
    async asks(bench) {
      const { consent } = await grantRefunds(bench, { expiresInMs: MINUTE_MS })
      await advance(bench, MINUTE_MS)
      return asking(bench, { consent_id: consent.id })
    },
  },
  {
    code: 'consent_not_found',
    does: 'refuses a consent of another application as it refuses none',
    async asks(bench) {
      const { consent } = await grantRefunds(bench, { by: 'otherClient' })
      return asking(bench, { consent_id: consent.id }, { consent_id: unknownLike(consent.id) })
    },
  },
  {
    code: 'account_dormant',
    does: 'lets nothing leave a dormant account',
    async asks(bench) {
      const { id } = await pay(bench, await grantPayment(bench, { payee: dormant.payee }))
      await give(bench, everyday, 100)
      const { consent } = await grantRefunds(bench, { from: dormant })
      return [await refundAsk(bench, id, { consent_id: consent.id })]
    },
  },
  {
    code: 'rail_minimum_not_met',
    does: 'refuses less than the rail brings back',
    movesClock: true,
    async asks(bench) {
      const { id } = await arrived(bench, { payee: elsewhere, rail: 'pesalink' })
      return [await refundAsk(bench, id, { amount: kes('0.01') })]
    },
  },
  {
    code: 'amount_not_whole',
    does: 'refuses cents where the rail knows only shillings',
    movesClock: true,
    async asks(bench) {
      const payee = {
        type: 'mobile',
        name: 'Otieno Odhiambo',
        phone_number: '254712345678',
      } as const
      const { id } = await arrived(bench, { payee, rail: 'mpesa' })
      return [await refundAsk(bench, id, { amount: kes('50.50') })]
    },
  },
]

/** 100.00 that has left the bank and arrived. */
async function arrived(bench: Bench, wish: Paying) {
  const payment = await pay(bench, await grantPayment(bench, { ...wish, amount: '100.00' }))
  await advance(bench, MINUTE_MS)
  await give(bench, everyday, 10_000)
  return payment
}

const cells = refusals.map(
  ({ code, does, movesClock, asks }): Case => ({
    id: `createRefund:${code}`,
    name: `createRefund ${does}`,
    operation: 'createRefund',
    code,
    ...(movesClock && { movesClock }),
    async run(bench) {
      const all = await asks(bench)
      await unmoved(bench, [everyday, trading], async () => {
        for (const ask of all) await bench.refused(ask, code)
      })
    },
  }),
)

const amounts = WRONG.map(
  ({ code, amounts: wrong, currencies = ['KES'] }): Case => ({
    id: `createRefund:${code}`,
    name: `createRefund refuses ${JSON.stringify(wrong[0])} ${currencies[0]} and its like; nothing moves`,
    operation: 'createRefund',
    code,
    async run(bench) {
      const money = currencies.flatMap((currency) => wrong.map((amount) => ({ amount, currency })))
      const asks = await asking(bench, ...money.map((amount) => ({ amount })))
      await unmoved(bench, [everyday, trading], async () => {
        for (const ask of asks) await bench.refused(ask, code)
      })
    },
  }),
)

const unfunded: Case = {
  id: 'createRefund:insufficient_funds',
  name: 'createRefund refuses what the paid account no longer has',
  operation: 'createRefund',
  code: 'insufficient_funds',
  async run(bench) {
    const { availableMinor: before } = await balanceOf(bench, overdrawn)
    const { id } = await pay(bench, await grantPayment(bench, { payee: overdrawn.payee }))
    const all = fromMinor(before + 100)
    const onward = { payer: overdrawn, payee: everyday.payee, amount: all }
    await pay(bench, await grantPayment(bench, onward))
    const { consent } = await grantRefunds(bench, { from: overdrawn })
    const ask = await refundAsk(bench, id, { consent_id: consent.id })
    await bench.refused(ask, 'insufficient_funds')
    // Whoever is nearly at the end of what they have is so in the next case too.
    if (before > 0) await give(bench, overdrawn, before)
    equal((await balanceOf(bench, overdrawn)).availableMinor, before, 'what is available again')
  },
}

const closed: Case = {
  id: 'createRefund:rail_closed',
  name: 'createRefund refuses while the rail that would bring it back takes nothing',
  operation: 'createRefund',
  code: 'rail_closed',
  movesClock: true,
  async run(bench) {
    const { id } = await arrived(bench, { payee: elsewhere, rail: 'pesalink' })
    await setRail(bench, 'pesalink', 'closed')
    await bench.refused(await refundAsk(bench, id, { amount: kes('50.00') }), 'rail_closed')
    await setRail(bench, 'pesalink', 'open')
    await refund(bench, id, { amount: kes('50.00') })
  },
}

export const refundRefusals: readonly Case[] = [...cells, ...amounts, unfunded, closed]
