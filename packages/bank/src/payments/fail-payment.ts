import type { Change } from '../changes.ts'
import type { Consent } from '../consents/consent.ts'
import type { Ids } from '../ports/ids.ts'
import { releaseHeld } from './held.ts'
import { movePayment } from './move-payment.ts'
import type { Payment } from './payment.ts'
import { unspentBy } from './unspent-by.ts'

/** A payment that does not come about: what was held is free again, and so is its room in the period. */
export function failPayment(
  payment: Payment,
  consent: Consent,
  failureCode: string,
  ids: Ids,
  atMs: number,
): Change[] {
  const goes = { status: 'failed', failureCode, expectedAtMs: null } as const
  return [
    ...movePayment(payment, goes, ids, atMs).changes,
    ...releaseHeld(payment),
    ...unspentBy(payment, consent),
  ]
}
