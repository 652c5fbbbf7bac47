import type { Schema } from '@wekeza/contract'
import type { Ask } from '../bench/ask.ts'
import type { Bench } from '../bench/bench.ts'
import { nairobiDayIn } from '../world/bank-time.ts'
import { grantPayment } from '../world/grants.ts'
import { kes } from '../world/minor.ts'
import { pay, paymentAsk } from '../world/payments.ts'
import { elsewhere, phone, trading } from '../world/people.ts'
import { setRail } from '../world/rails.ts'
import { applicationToken } from '../world/tokens.ts'

/** Quotes, verifications, and a payment that another rail than the consented one carries. */
export async function walkRails(bench: Bench): Promise<void> {
  const token = await applicationToken(bench)
  await walkQuotes(bench, token)
  await setRail(bench, 'pesalink', 'closed')
  await bench.send({ operation: 'listRails', token })
  const unknown: Ask = { operation: 'setRail', token, params: { rail: 'pigeon' } }
  await bench.send({ ...unknown, body: { state: 'open' } })
  const wish = { payee: elsewhere, rail: 'pesalink', amount: '25.00' } as const
  await bench.send(paymentAsk(await grantPayment(bench, wish)))
  const grant = await grantPayment(bench, { ...wish, fallbackRails: ['eft'] })
  const { id } = await pay(bench, grant)
  await setRail(bench, 'pesalink', 'open')
  for (const payment_id of [id, 'pay_none']) {
    const params = { payment_id }
    await bench.send({ operation: 'getPaymentHistory', token: grant.token, params })
  }
}

async function walkQuotes(bench: Bench, token: string): Promise<void> {
  const payees: Schema<'Payee'>[] = [
    trading.payee,
    { ...trading.payee, name: 'Baraka Trader' },
    elsewhere,
    phone,
    { ...elsewhere, bank_code: '99' },
    { ...phone, phone_number: '254000000000' },
  ]
  const execution_date = await nairobiDayIn(bench, 3)
  for (const payee of payees) {
    await bench.send({ operation: 'verifyPayee', token, body: { payee } })
    for (const amount of ['100.50', '250000.00']) {
      const body = { amount: kes(amount), payee, execution_date }
      await bench.send({ operation: 'quotePayment', token, body })
    }
  }
}
