import type { Body, Schema } from '@wekeza/contract'
import type { Ask } from '../bench/ask.ts'
import type { Bench } from '../bench/bench.ts'
import { type Grant, grantPayment, grantRefunds, type Paying } from './grants.ts'
import { newKey } from './key.ts'
import { fromMinor } from './minor.ts'
import { pay } from './payments.ts'
import { trading } from './people.ts'
import { applicationToken, type Party } from './tokens.ts'

type Wish = Partial<Body<'createRefund'>>

/** POST /v1/payments/{payment_id}/refunds with a new key. */
export async function refundAsk(
  bench: Bench,
  paymentId: string,
  body: Wish,
  by?: Party,
): Promise<Ask<'createRefund'>> {
  const token = await applicationToken(bench, by)
  const params = { payment_id: paymentId }
  return { operation: 'createRefund', token, key: newKey(), params, body }
}

export async function refund(
  bench: Bench,
  paymentId: string,
  body: Wish,
): Promise<Schema<'Refund'>> {
  return bench.done(await refundAsk(bench, paymentId, body))
}

export async function readRefund(
  bench: Bench,
  { id, payment_id }: Schema<'Refund'>,
): Promise<Schema<'Refund'>> {
  const token = await applicationToken(bench)
  const params = { payment_id, refund_id: id }
  return bench.done({ operation: 'getRefund', token, params })
}

/** A payment that has arrived, and what lets the application pay it back. */
export interface Refundable {
  readonly payment: Schema<'Payment'>
  readonly paid: Grant
  readonly back: Grant
}

/** 1.00 from Wanjiru to Baraka, who lets it go back; unless it is said otherwise. */
export async function refundable(
  bench: Bench,
  wish: Paying & { minor?: number; cap?: string } = {},
): Promise<Refundable> {
  const { minor = 100, cap, ...paying } = wish
  const paid = await grantPayment(bench, { ...paying, amount: fromMinor(minor) })
  const payment = await pay(bench, paid)
  const { by } = wish
  const back = await grantRefunds(bench, { from: trading, ...(by && { by }), ...(cap && { cap }) })
  return { payment, paid, back }
}
