import type { OperationId } from '@wekeza/contract'
import { nairobiDayIn } from '../bank-time.ts'
import { grantPayments } from '../grants.ts'
import { kes } from '../minor.ts'
import { pay, paymentAsk, transferAsk } from '../payments.ts'
import { elsewhere, savings, trading } from '../people.ts'
import type { SceneMaker } from '../scene.ts'
import { applicationToken } from '../tokens.ts'

export const paymentScenes = {
  createPayment: async (bench, wish) => {
    const grant = await grantPayments(bench, wish)
    return { ask: paymentAsk(grant), grant }
  },
  listPayments: async (bench, wish) => {
    const grant = await grantPayments(bench, wish)
    await pay(bench, grant)
    return { ask: { operation: 'listPayments', token: grant.token }, grant }
  },
  getPayment: async (bench, wish) => {
    const grant = await grantPayments(bench, wish)
    const params = { payment_id: (await pay(bench, grant)).id }
    return { ask: { operation: 'getPayment', token: grant.token, params }, grant }
  },
  cancelPayment: async (bench, wish) => {
    const grant = await grantPayments(bench, wish)
    // A grant that ends before tomorrow leaves no day to wait for.
    const later = wish ? {} : { execution_date: await nairobiDayIn(bench, 3) }
    const params = { payment_id: (await pay(bench, grant, later)).id }
    return { ask: { operation: 'cancelPayment', token: grant.token, params }, grant }
  },
  getPaymentHistory: async (bench, wish) => {
    const grant = await grantPayments(bench, wish)
    const params = { payment_id: (await pay(bench, grant)).id }
    return { ask: { operation: 'getPaymentHistory', token: grant.token, params }, grant }
  },
  quotePayment: async (bench) => {
    const token = await applicationToken(bench)
    const body = { amount: kes('1000.00'), payee: elsewhere }
    return { ask: { operation: 'quotePayment', token, body }, grant: null }
  },
  verifyPayee: async (bench) => {
    const token = await applicationToken(bench)
    const body = { payee: trading.payee }
    return { ask: { operation: 'verifyPayee', token, body }, grant: null }
  },
  createTransfer: async (bench, wish) => {
    const grant = await grantPayments(bench, { ...wish, payee: savings.payee })
    return { ask: transferAsk(grant, savings.id), grant }
  },
  getTransfer: async (bench, wish) => {
    const grant = await grantPayments(bench, { ...wish, payee: savings.payee })
    const { id } = await bench.done(transferAsk(grant, savings.id))
    const params = { transfer_id: id }
    return { ask: { operation: 'getTransfer', token: grant.token, params }, grant }
  },
} satisfies Partial<Record<OperationId, SceneMaker>>
