import type { ErrorCode } from '@wekeza/contract'
import type { Ask } from '../../bench/ask.ts'
import type { Bench } from '../../bench/bench.ts'
import { equal } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { balanceOf, unmoved } from '../../world/balances.ts'
import { DAY_MS } from '../../world/bank-time.ts'
import { grantPayment, grantPayments } from '../../world/grants.ts'
import { likeness } from '../../world/likeness.ts'
import { fromMinor, kes } from '../../world/minor.ts'
import { transferAsk } from '../../world/payments.ts'
import { everyday, savings, trading } from '../../world/people.ts'
import { RISKY } from './paying-refusals.ts'

interface Refused {
  readonly code: ErrorCode
  readonly does: string
  readonly asks: (bench: Bench) => Promise<readonly Ask[]>
}

const toSavings = { payee: savings.payee }

const transfers: readonly Refused[] = [
  {
    code: 'insufficient_funds',
    does: 'refuses more than is available',
    async asks(bench) {
      const { availableMinor } = await balanceOf(bench, savings)
      const amount = fromMinor(availableMinor + 1)
      const grant = await grantPayment(bench, { payer: savings, payee: everyday.payee, amount })
      return [transferAsk(grant, everyday.id)]
    },
  },
  {
    code: 'payee_is_debtor',
    does: 'refuses to move money from an account to itself',
    async asks(bench) {
      const grant = await grantPayment(bench, { payee: everyday.payee })
      return [transferAsk(grant, everyday.id)]
    },
  },
  {
    code: 'risk_declined',
    does: 'refuses what the bank must look at first',
    async asks(bench) {
      const grant = await grantPayment(bench, { ...toSavings, amount: RISKY })
      return [transferAsk(grant, savings.id)]
    },
  },
  {
    code: 'payment_over_period_cap',
    does: 'refuses what the period has no room for',
    async asks(bench) {
      const cap_per_period = { amount: kes('1.50'), period: 'month' as const }
      const grant = await grantPayments(bench, { ...toSavings, perPeriod: { cap_per_period } })
      return [transferAsk(grant, savings.id, { amount: kes('1.51') })]
    },
  },
  {
    code: 'payments_over_period_count',
    does: 'refuses one transfer more than the period may see',
    async asks(bench) {
      const cap_per_period = { amount: kes('50.00'), period: 'week' as const }
      const perPeriod = { cap_per_period, payments_per_period_max: 1 }
      const payee = everyday.payee
      const grant = await grantPayments(bench, { payer: savings, payee, perPeriod })
      await bench.done(transferAsk(grant, everyday.id))
      const back = await grantPayment(bench, toSavings)
      await bench.done(transferAsk(back, savings.id))
      return [transferAsk(grant, everyday.id)]
    },
  },
  {
    code: 'consent_not_started',
    does: 'refuses before the consent starts',
    async asks(bench) {
      const grant = await grantPayments(bench, { ...toSavings, startsInMs: DAY_MS })
      return [transferAsk(grant, savings.id)]
    },
  },
  {
    code: 'payment_over_cap',
    does: 'refuses more than the cap of a recurring consent',
    async asks(bench) {
      const grant = await grantPayments(bench, { ...toSavings, cap: '10.00' })
      return [transferAsk(grant, savings.id, { amount: kes('10.01') })]
    },
  },
  {
    code: 'payment_differs_from_consent',
    does: 'refuses a transfer that its consent does not describe',
    async asks(bench) {
      const grant = await grantPayment(bench, toSavings)
      const elsewhere = await grantPayment(bench)
      return [
        transferAsk(grant, savings.id, { amount: kes('1.01') }),
        transferAsk(grant, everyday.id, { debtor_account_id: savings.id }),
        transferAsk(elsewhere, savings.id),
      ]
    },
  },
]

export const transferRefusals: readonly Case[] = [
  ...transfers.map(
    ({ code, does, asks }): Case => ({
      id: `createTransfer:${code}`,
      name: `createTransfer ${does}; nothing moves`,
      operation: 'createTransfer',
      code,
      run: (bench) =>
        unmoved(bench, [everyday, savings, trading], async () => {
          for (const ask of await asks(bench)) await bench.refused(ask, code)
        }),
    }),
  ),
  {
    id: 'createTransfer:creditor_account_not_own',
    name: 'createTransfer refuses an account that is not the customer’s, whether or not there is one',
    operation: 'createTransfer',
    code: 'creditor_account_not_own',
    async run(bench) {
      const grant = await grantPayment(bench)
      await unmoved(bench, [everyday, trading], async () => {
        const answers = []
        for (const id of [trading.id, 'acc_nobody']) {
          await bench.refused(transferAsk(grant, id), 'creditor_account_not_own')
          answers.push(likeness(bench.exchanges.at(-1), [id]))
        }
        equal(answers[1], answers[0], 'the answer for an account that does not exist')
      })
    },
  },
  {
    id: 'createTransfer:consent_consumed',
    name: 'createTransfer refuses a second transfer under a single payment consent, and names the first',
    operation: 'createTransfer',
    code: 'consent_consumed',
    async run(bench) {
      const grant = await grantPayment(bench, toSavings)
      const { id } = await bench.done(transferAsk(grant, savings.id))
      await unmoved(bench, [everyday, savings], async () => {
        const again = transferAsk(grant, savings.id)
        const { payment_id } = await bench.refused(again, 'consent_consumed')
        equal(payment_id, id, 'the transfer that used the consent')
      })
    },
  },
]
