import type { Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { advance } from './bank-time.ts'
import { grantPayment } from './grants.ts'
import { pay, readPayment } from './payments.ts'
import { elsewhere, everyday } from './people.ts'

const HOUR_MS = 3_600_000
const AWAY = { payer: everyday, payee: elsewhere, rail: 'pesalink' } as const

/** Payments to another bank, and one that costs nothing, all of them settled; gives those that cost something. */
export async function paidFees(own: Bench): Promise<Schema<'Payment'>[]> {
  const grants = []
  for (const amount of ['2500.00', '7500.00']) {
    const grant = await grantPayment(own, { ...AWAY, amount })
    grants.push({ grant, id: (await pay(own, grant)).id })
  }
  await pay(own, await grantPayment(own))
  await advance(own, HOUR_MS)
  return Promise.all(grants.map(({ grant, id }) => readPayment(own, grant, id)))
}
