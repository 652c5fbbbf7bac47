import type { Body, ErrorCode, Schema } from '@wekeza/contract'
import type { Ask } from '../bench/ask.ts'
import type { Bench } from '../bench/bench.ts'
import { equal, holds } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { unmoved } from '../world/balances.ts'
import { eventOnce } from '../world/events.ts'
import { ALL_PERMISSIONS, grantAccess, grantPayment } from '../world/grants.ts'
import { newKey } from '../world/key.ts'
import { kes } from '../world/minor.ts'
import { pay, paymentAsk } from '../world/payments.ts'
import { elsewhere, everyday, phone, trading } from '../world/people.ts'
import { applicationToken } from '../world/tokens.ts'

/** Amounts that ask a test bank to refuse, whatever the account holds. */
const REFUSED: readonly (readonly [amount: string, code: ErrorCode])[] = [
  ['9999.01', 'insufficient_funds'],
  ['9999.02', 'account_dormant'],
  ['9999.03', 'payee_account_not_found'],
  ['9999.04', 'risk_declined'],
]

/** From now on the application's calls meet the rule, until the case is over. */
async function makeFault(bench: Bench, body: Body<'createFault'>): Promise<string> {
  const token = await applicationToken(bench)
  const { id } = await bench.done({ operation: 'createFault', token, key: newKey(), body })
  const remove = { operation: 'deleteFault', token, params: { fault_id: id } } as const
  bench.afterwards(() => bench.done(remove))
  return id
}

/** Sends what gets no reply. */
async function lost(bench: Bench, ask: Ask): Promise<void> {
  const answered = await bench.send(ask).then(
    ({ status, text }) => `${status} ${text}`,
    () => undefined,
  )
  holds(answered === undefined, `the reply to ${ask.operation}`, 'none', answered)
}

const amounts: readonly Case[] = [
  {
    id: 'PLY-001',
    name: 'An amount that asks for a refusal gets that one, and no money moves',
    operation: 'createPayment',
    async run(bench) {
      await unmoved(bench, [everyday, trading], async () => {
        for (const [amount, code] of REFUSED) {
          await bench.refused(paymentAsk(await grantPayment(bench, { amount })), code)
        }
      })
    },
  },
  {
    id: 'PLY-002',
    name: 'An amount that asks for a person’s look waits for one',
    operation: 'createPayment',
    success: true,
    async run(bench) {
      const grant = await grantPayment(bench, { amount: '9999.05' })
      const payment = await pay(bench, grant)
      equal(payment.status, 'in_review', 'the status')
      const params = { payment_id: payment.id }
      await bench.done({ operation: 'cancelPayment', token: grant.token, params })
    },
  },
  {
    id: 'PLY-003',
    name: 'An amount that asks for a closed rail is carried by the next that was consented to',
    operation: 'createPayment',
    success: true,
    async run(bench) {
      const outside = {
        payer: trading,
        payee: elsewhere,
        rail: 'pesalink',
        amount: '9999.06',
      } as const
      const alone = await grantPayment(bench, outside)
      await bench.refused(paymentAsk(alone), 'rail_closed')
      const both = await grantPayment(bench, { ...outside, fallbackRails: ['eft'] })
      const { status, carried_by } = await pay(bench, both)
      equal([status, carried_by], ['pending', 'eft'], 'status and carrier')
    },
  },
  {
    id: 'PLY-004',
    name: 'A reserved number asks for an outcome, whatever the amount',
    operation: 'createPayment',
    async run(bench) {
      const payees: readonly Schema<'Payee'>[] = [
        { ...phone, phone_number: '254799999904' },
        { type: 'till', name: 'Java House', till_number: '999904' },
      ]
      for (const payee of payees) {
        const grant = await grantPayment(bench, { payee, rail: 'mpesa', amount: '120.00' })
        await bench.refused(paymentAsk(grant), 'risk_declined')
      }
    },
  },
]

const rules: readonly Case[] = [
  {
    id: 'PLY-005',
    name: 'A rule is met as often as it says, and its list tells how often that was',
    operation: 'listFaults',
    success: true,
    async run(bench) {
      const code = 'bank_code_unknown'
      const id = await makeFault(bench, { operation: 'verifyPayee', code, times: 2 })
      const token = await applicationToken(bench)
      const ask = { operation: 'verifyPayee', token, body: { payee: trading.payee } } as const
      for (let times = 0; times < 2; times += 1) await bench.refused(ask, code)
      await bench.done(ask)
      const { data } = await bench.done({ operation: 'listFaults', token })
      const rule = data.find((one) => one.id === id)
      equal([rule?.times, rule?.met, rule?.status], [2, 2, 422], 'times, met and status')
    },
  },
  {
    id: 'PLY-006',
    name: 'A payment whose reply is lost is made, and its key gets the first answer',
    operation: 'createPayment',
    success: true,
    async run(bench) {
      const grant = await grantPayment(bench)
      const ask = paymentAsk(grant)
      await makeFault(bench, { operation: 'createPayment', reply: 'dropped', times: 1 })
      await lost(bench, ask)
      const payment = await bench.done(ask)
      const { data } = await bench.done({ operation: 'listPayments', token: grant.token })
      equal(
        data.map(({ id }) => id),
        [payment.id],
        'the payments under the consent',
      )
    },
  },
  {
    id: 'PLY-007',
    name: 'A reply that is cut cannot be read, and what was asked is done',
    operation: 'createPayment',
    success: true,
    async run(bench) {
      const ask = paymentAsk(await grantPayment(bench))
      await makeFault(bench, { operation: 'createPayment', reply: 'cut', times: 1 })
      await lost(bench, ask)
      const again = await bench.send(ask)
      equal(again.headers.get('idempotency-replayed'), 'true', 'whether it was done before')
    },
  },
]

const posted: Case = {
  id: 'PLY-008',
  name: 'What is posted by hand is on the account’s list, and told to whoever may hear it',
  operation: 'postTransaction',
  success: true,
  async run(bench) {
    const { token: seeing } = await grantAccess(bench, { permissions: ALL_PERMISSIONS })
    const token = await applicationToken(bench)
    const said = { description: 'Salary', counterparty: 'Uhuru Textiles Ltd' }
    const body = {
      account_id: everyday.id,
      direction: 'credit',
      amount: kes('2.50'),
      ...said,
    } as const
    const made = await bench.done({ operation: 'postTransaction', token, key: newKey(), body })
    const params = { account_id: everyday.id, transaction_id: made.id }
    const read = await bench.done({ operation: 'getTransaction', token: seeing, params })
    equal(read, made, 'the transaction on the list')
    const { data } = await eventOnce(bench, 'transaction.posted', made.id)
    equal(data, made, 'the transaction of the event')
  },
}

export const simulatedCases: readonly Case[] = [...amounts, ...rules, posted]
