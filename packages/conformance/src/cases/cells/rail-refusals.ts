import type { Body, ErrorCode, OperationId, Schema } from '@wekeza/contract'
import type { Ask } from '../../bench/ask.ts'
import type { Bench } from '../../bench/bench.ts'
import type { Case } from '../../case.ts'
import { unmoved } from '../../world/balances.ts'
import { nairobiDayIn } from '../../world/bank-time.ts'
import { grantPayment, grantPayments } from '../../world/grants.ts'
import { newKey } from '../../world/key.ts'
import { kes } from '../../world/minor.ts'
import { paymentAsk } from '../../world/payments.ts'
import { elsewhere, everyday, phone } from '../../world/people.ts'
import { setRail } from '../../world/rails.ts'
import { applicationToken } from '../../world/tokens.ts'

type Payee = Schema<'Payee'>

/** A code that no bank has, and digits that no Kenyan mobile phone has. */
const NOBODYS: readonly (readonly [ErrorCode, readonly Payee[]])[] = [
  ['bank_code_unknown', ['00', '99'].map((bank_code) => ({ ...elsewhere, bank_code }))],
  [
    'phone_number_invalid',
    ['254000000000', '254202345678'].map((phone_number) => ({ ...phone, phone_number })),
  ],
]

const ASKING: Readonly<Record<string, (payee: Payee, token: string) => Ask>> = {
  createConsent: (payee, token) => ({ ...consentAsk(payee, '1000.00'), token, key: newKey() }),
  quotePayment: (payee, token) => {
    const body = { amount: kes('1000.00'), payee }
    return { operation: 'quotePayment', token, body }
  },
  verifyPayee: (payee, token) => ({ operation: 'verifyPayee', token, body: { payee } }),
}

function consentAsk(payee: Payee, amount: string) {
  const rail = payee.type === 'account' ? 'pesalink' : 'mpesa'
  const body: Body<'createConsent'> = { kind: 'single_payment', amount: kes(amount), payee, rail }
  return { operation: 'createConsent', body } as const
}

const payees: readonly Case[] = Object.entries(ASKING).flatMap(([id, ask]) =>
  NOBODYS.map(
    ([code, nobodys]): Case => ({
      id: `${id}:${code}`,
      name: `${id} refuses a payee that there cannot be`,
      operation: id as OperationId,
      code,
      async run(bench) {
        const token = await applicationToken(bench)
        for (const payee of nobodys) await bench.refused(ask(payee, token), code)
      },
    }),
  ),
)

/** Amounts beside the ones that a rail carries. */
const AMOUNTS: readonly (readonly [ErrorCode, Payee, string])[] = [
  ['rail_minimum_not_met', elsewhere, '9.99'],
  ['amount_not_whole', phone, '100.50'],
]

const amounts: readonly Case[] = AMOUNTS.flatMap(([code, payee, amount]) => [
  {
    id: `createConsent:${code}`,
    name: `createConsent refuses ${amount}, which its rail does not carry`,
    operation: 'createConsent',
    code,
    async run(bench: Bench) {
      const token = await applicationToken(bench)
      await bench.refused({ ...consentAsk(payee, amount), token, key: newKey() }, code)
    },
  } satisfies Case,
  {
    id: `createPayment:${code}`,
    name: `createPayment refuses ${amount} below a cap, which its rail does not carry; nothing moves`,
    operation: 'createPayment',
    code,
    run: (bench: Bench) =>
      unmoved(bench, [everyday], async () => {
        const rail = payee.type === 'account' ? 'pesalink' : 'mpesa'
        const grant = await grantPayments(bench, { payee, rail, cap: '1000.00' })
        await bench.refused(paymentAsk(grant, { amount: kes(amount) }), code)
      }),
  } satisfies Case,
])

const others: readonly Case[] = [
  {
    id: 'createPayment:rail_closed',
    name: 'createPayment refuses while every consented rail is closed, and takes the payment once one opens',
    operation: 'createPayment',
    code: 'rail_closed',
    async run(bench) {
      const wish = { payee: elsewhere, rail: 'pesalink', amount: '20.00' } as const
      const grant = await grantPayment(bench, wish)
      const ask = paymentAsk(grant)
      await setRail(bench, 'pesalink', 'closed')
      await unmoved(bench, [everyday], async () => void (await bench.refused(ask, 'rail_closed')))
      await setRail(bench, 'pesalink', 'open')
      await bench.done(ask)
    },
  },
  {
    id: 'quotePayment:execution_date_invalid',
    name: 'quotePayment refuses a day that is not later',
    operation: 'quotePayment',
    code: 'execution_date_invalid',
    async run(bench) {
      const token = await applicationToken(bench)
      for (const days of [0, -1]) {
        const execution_date = await nairobiDayIn(bench, days)
        const body = { amount: kes('1000.00'), payee: elsewhere, execution_date }
        await bench.refused({ operation: 'quotePayment', token, body }, 'execution_date_invalid')
      }
    },
  },
  {
    id: 'setRail:rail_not_found',
    name: 'setRail refuses a rail that there is not, and the bank’s own books',
    operation: 'setRail',
    code: 'rail_not_found',
    async run(bench) {
      const token = await applicationToken(bench)
      for (const rail of ['pigeon', 'internal']) {
        const ask = { operation: 'setRail', token, params: { rail }, body: { state: 'closed' } }
        await bench.refused(ask as Ask, 'rail_not_found')
      }
    },
  },
]

export const railRefusals: readonly Case[] = [...payees, ...amounts, ...others]
