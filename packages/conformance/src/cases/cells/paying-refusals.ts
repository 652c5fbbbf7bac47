import type { ErrorCode } from '@wekeza/contract'
import type { Ask } from '../../bench/ask.ts'
import type { Bench } from '../../bench/bench.ts'
import { equal } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { balanceOf, unmoved } from '../../world/balances.ts'
import { DAY_MS, nairobiDayIn } from '../../world/bank-time.ts'
import { grantPayment, grantPayments } from '../../world/grants.ts'
import { fromMinor, kes } from '../../world/minor.ts'
import { give, pay, paymentAsk } from '../../world/payments.ts'
import {
  dormant,
  everyday,
  household,
  nobody,
  overdrawn,
  savings,
  trading,
} from '../../world/people.ts'

/** More than a bank lets go in one payment without a person looking at it. */
export const RISKY = '20000000.00'

interface Refused {
  readonly code: ErrorCode
  readonly does: string
  /** each is refused with the code; they differ from what would be paid in one thing */
  readonly asks: (bench: Bench) => Promise<readonly Ask[]>
}

const day = (amount: string, most?: number) => ({
  cap_per_period: { amount: kes(amount), period: 'day' as const },
  ...(most !== undefined && { payments_per_period_max: most }),
})

const payments: readonly Refused[] = [
  {
    code: 'payment_over_period_cap',
    does: 'refuses what the period has no room for',
    async asks(bench) {
      const grant = await grantPayments(bench, { perPeriod: day('10.00') })
      await pay(bench, grant, { amount: kes('9.00') })
      await give(bench, everyday, 900)
      const later = { amount: kes('10.01'), execution_date: await nairobiDayIn(bench, 2) }
      return [paymentAsk(grant, { amount: kes('1.01') }), paymentAsk(grant, later)]
    },
  },
  {
    code: 'payments_over_period_count',
    does: 'refuses one payment more than the period may see',
    async asks(bench) {
      const grant = await grantPayments(bench, { perPeriod: day('100.00', 1) })
      await pay(bench, grant)
      await give(bench, everyday, 100)
      return [paymentAsk(grant)]
    },
  },
  {
    code: 'consent_not_started',
    does: 'refuses before the consent starts',
    asks: async (bench) => [paymentAsk(await grantPayments(bench, { startsInMs: DAY_MS }))],
  },
  {
    code: 'insufficient_funds',
    does: 'refuses more than is available',
    async asks(bench) {
      const { availableMinor } = await balanceOf(bench, overdrawn)
      const amount = fromMinor(Math.max(0, availableMinor) + 1)
      return [paymentAsk(await grantPayment(bench, { payer: overdrawn, amount }))]
    },
  },
  {
    code: 'account_dormant',
    does: 'lets nothing leave a dormant account',
    asks: async (bench) => [paymentAsk(await grantPayment(bench, { payer: dormant }))],
  },
  {
    code: 'payee_account_not_found',
    does: 'refuses a payee whom this bank does not know',
    asks: async (bench) => [paymentAsk(await grantPayment(bench, { payee: nobody }))],
  },
  {
    code: 'payee_is_debtor',
    does: 'refuses to pay an account from itself',
    asks: async (bench) => [paymentAsk(await grantPayment(bench, { payee: everyday.payee }))],
  },
  {
    code: 'risk_declined',
    does: 'refuses what the bank must look at first',
    asks: async (bench) => [
      paymentAsk(
        await grantPayment(bench, { payer: trading, payee: everyday.payee, amount: RISKY }),
      ),
    ],
  },
  {
    code: 'payment_over_cap',
    does: 'refuses more than the cap of a recurring consent',
    asks: async (bench) => [
      paymentAsk(await grantPayments(bench, { cap: '10.00' }), { amount: kes('10.01') }),
    ],
  },
  {
    code: 'payment_differs_from_consent',
    does: 'refuses a payment that differs from its consent in any one field',
    async asks(bench) {
      const grant = await grantPayment(bench)
      const { payee } = trading
      return [
        paymentAsk(grant, { amount: kes('1.01') }),
        paymentAsk(grant, { debtor_account_id: savings.id }),
        paymentAsk(grant, { debtor_account_id: household.id }),
        paymentAsk(grant, { payee: { ...payee, name: 'Somebody else' } }),
        paymentAsk(grant, { payee: { ...payee, account_number: household.payee.account_number } }),
        paymentAsk(grant, { payee: { ...payee, bank_code: '01' } }),
        paymentAsk(grant, { rail: 'pesalink' }),
      ]
    },
  },
  {
    code: 'execution_date_invalid',
    does: 'refuses a day that is not later, or is past the end of the consent',
    async asks(bench) {
      const grant = await grantPayments(bench, { expiresInMs: 5 * DAY_MS })
      const days = await Promise.all([0, -1, 6].map((days) => nairobiDayIn(bench, days)))
      return days.map((day) => paymentAsk(grant, { execution_date: day }))
    },
  },
]

export const payingRefusals: readonly Case[] = [
  ...payments.map(
    ({ code, does, asks }): Case => ({
      id: `createPayment:${code}`,
      name: `createPayment ${does}; nothing moves`,
      operation: 'createPayment',
      code,
      run: (bench) =>
        unmoved(bench, [everyday, savings, trading, overdrawn, dormant], async () => {
          for (const ask of await asks(bench)) await bench.refused(ask, code)
        }),
    }),
  ),
  {
    id: 'createPayment:consent_consumed',
    name: 'createPayment refuses a second payment under a single payment consent, and names the first',
    operation: 'createPayment',
    code: 'consent_consumed',
    async run(bench) {
      const grant = await grantPayment(bench)
      const { id } = await pay(bench, grant)
      await unmoved(bench, [everyday, trading], async () => {
        const { payment_id } = await bench.refused(paymentAsk(grant), 'consent_consumed')
        equal(payment_id, id, 'the payment that used the consent')
      })
    },
  },
]
