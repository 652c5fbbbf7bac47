import type { Happening, NewEvent, Resource } from './event.ts'
import {
  VERSION_WHEN_POSTED,
  versionOfBulk,
  versionOfMoney,
  versionOfPayment,
} from './version-of.ts'

/** What an event is about. */
export function resourceOf({ happening }: Pick<NewEvent, 'happening'>): Resource {
  if (happening.type === 'simulated') return happening.resource
  if ('payment' in happening) {
    const { payment } = happening
    return { type: 'payment', id: payment.id, version: versionOfPayment(payment) }
  }
  if ('consent' in happening) {
    const { consent } = happening
    return { type: 'consent', id: consent.id, version: consent.acts }
  }
  if ('transactionId' in happening) {
    return { type: 'transaction', id: happening.transactionId, version: VERSION_WHEN_POSTED }
  }
  return otherOf(happening)
}

type Other = Exclude<
  Happening,
  { payment: unknown } | { consent: unknown } | { transactionId: unknown }
>

function otherOf(happening: Other): Resource {
  if ('transfer' in happening) {
    const { transfer } = happening
    return { type: 'transfer', id: transfer.id, version: versionOfMoney(transfer) }
  }
  if ('refund' in happening) {
    const { refund } = happening
    return { type: 'refund', id: refund.id, version: versionOfMoney(refund) }
  }
  if ('bulk' in happening) {
    const { bulk } = happening
    return { type: 'bulk_payment', id: bulk.id, version: versionOfBulk(bulk) }
  }
  if ('crossing' in happening) {
    const { threshold, accountVersion } = happening.crossing
    return { type: 'balance_threshold', id: threshold.id, version: accountVersion }
  }
  const { id, version } = happening.webhook
  return { type: 'webhook', id, version }
}
