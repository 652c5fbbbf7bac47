import type { Bench } from '../bench/bench.ts'
import { grantBulk, grantPayment, grantRefunds } from '../world/grants.ts'
import { kes } from '../world/minor.ts'
import { pay, paymentAsk, readPayment } from '../world/payments.ts'
import { BARAKA, elsewhere, WANJIRU } from '../world/people.ts'
import { refund, refundAsk, refundable } from '../world/refunds.ts'
import { applicationToken, sessionToken } from '../world/tokens.ts'

/** What goes back, in parts, too much of it, and what cannot; and consents that are for something else. */
export async function walkRefunds(bench: Bench): Promise<void> {
  const { payment, paid, back } = await refundable(bench, { minor: 500, cap: '3.00' })
  const consent_id = back.consent.id
  const first = await refundAsk(bench, payment.id, { amount: kes('2.00'), consent_id })
  for (const again of [first, first, { ...first, key: 'other' }]) await bench.send(again)
  for (const body of [
    { consent_id, reason: 'The rest' },
    { amount: kes('3.01'), consent_id },
    { amount: kes('1.00') },
    { amount: kes('1.00'), consent_id: 'csn_none' },
    { amount: kes('1.00'), consent_id: paid.consent.id },
  ]) {
    await bench.send(await refundAsk(bench, payment.id, body))
  }
  const token = await applicationToken(bench)
  const params = { payment_id: payment.id }
  await bench.send({ operation: 'listRefunds', token, params, query: { limit: 1 } })
  for (const payment_id of [payment.id, 'pay_none']) {
    const named = { payment_id, refund_id: 'rfd_none' }
    await bench.send({ operation: 'getRefund', token, params: named })
  }
  await readPayment(bench, paid, payment.id)
  await walkReceipts(bench, [BARAKA, consent_id], [WANJIRU, paid.consent.id])
  await walkAway(bench)
  await walkKinds(bench)
}

async function walkReceipts(
  bench: Bench,
  ...theirs: readonly (readonly [customerId: string, consentId: string])[]
): Promise<void> {
  for (const [customerId, consent_id] of theirs) {
    const token = await sessionToken(bench, customerId)
    await bench.send({ operation: 'listMyReceipts', token, params: { consent_id } })
    await bench.send({ operation: 'getMyConsent', token, params: { consent_id } })
  }
}

/** By the rail that took it away. */
async function walkAway(bench: Bench): Promise<void> {
  const wish = { payee: elsewhere, rail: 'pesalink', amount: '100.00' } as const
  const { id } = await pay(bench, await grantPayment(bench, wish))
  await bench.send(await refundAsk(bench, id, {}))
  const token = await applicationToken(bench)
  const advance = { operation: 'advanceClock', token, body: { seconds: 60 } } as const
  await bench.send(advance)
  const made = await refund(bench, id, { amount: kes('40.00') })
  await bench.send(advance)
  const params = { payment_id: id, refund_id: made.id }
  await bench.send({ operation: 'getRefund', token, params })
}

async function walkKinds(bench: Bench): Promise<void> {
  const single = await grantPayment(bench)
  for (const { token } of [await grantBulk(bench), await grantRefunds(bench)]) {
    await bench.send({ ...paymentAsk(single), token })
    await bench.send({ operation: 'listPayments', token })
  }
}
