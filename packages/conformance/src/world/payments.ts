import type { Body, Schema } from '@wekeza/contract'
import type { Ask } from '../bench/ask.ts'
import type { Bench } from '../bench/bench.ts'
import { present } from '../bench/expect.ts'
import { type Grant, grantPayment } from './grants.ts'
import { newKey } from './key.ts'
import { fromMinor, kes } from './minor.ts'
import { type Holding, trading } from './people.ts'

type Instruction = Body<'createPayment'>

/** The payment that a consent allows, field for field; under a recurring one 1.00, unless it is said otherwise. */
export function paymentUnder(
  { consent }: Pick<Grant, 'consent'>,
  differing: Partial<Instruction> = {},
): Instruction {
  return {
    debtor_account_id: present(consent.debtor_account_id, 'the debtor_account_id of the consent'),
    amount: consent.amount ?? kes('1.00'),
    payee: present(consent.payee ?? consent.payees[0], 'a payee of the consent'),
    rail: present(consent.rail, 'the rail of the consent'),
    fallback_rails: consent.fallback_rails,
    ...(consent.fallback_rails.length > 0 && { fallback_rails: consent.fallback_rails }),
    ...differing,
  }
}

/** POST /v1/payments under a grant, with a new key. */
export function paymentAsk(grant: Grant, differing: Partial<Instruction> = {}) {
  const body = paymentUnder(grant, differing)
  return { operation: 'createPayment', token: grant.token, key: newKey(), body } as const
}

export function pay(
  bench: Bench,
  grant: Grant,
  differing: Partial<Instruction> = {},
): Promise<Schema<'Payment'>> {
  return bench.done(paymentAsk(grant, differing))
}

/** A gift from the business, so that who gave much in one case is as rich in the next. */
export async function give(bench: Bench, to: Holding, minor: number): Promise<void> {
  if (minor === 0) return
  const wish = { payer: trading, payee: to.payee, amount: fromMinor(minor) }
  await pay(bench, await grantPayment(bench, wish))
}

export function readPayment(
  bench: Bench,
  { token }: Grant,
  paymentId: string,
): Promise<Schema<'Payment'>> {
  return bench.done({ operation: 'getPayment', token, params: { payment_id: paymentId } })
}

/** POST /v1/transfers of 1.00 under a grant, with a new key. */
export function transferAsk(
  grant: Grant,
  creditorId: string,
  differing: Partial<Body<'createTransfer'>> = {},
): Ask<'createTransfer'> {
  const body: Body<'createTransfer'> = {
    debtor_account_id: grant.consent.debtor_account_id ?? '',
    creditor_account_id: creditorId,
    amount: grant.consent.amount ?? kes('1.00'),
    ...differing,
  }
  return { operation: 'createTransfer', token: grant.token, key: newKey(), body }
}
