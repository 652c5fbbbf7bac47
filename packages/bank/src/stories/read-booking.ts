import { audienceOf } from '../events/audience-of.ts'
import type { Happening } from '../events/event.ts'
import { lookOnce } from '../events/look.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import type { Store } from '../ports/store.ts'
import { feeTransactionIdOf, transactionIdOf } from '../transactions/pending.ts'
import type { SideSum, StoryStep } from './story.ts'

/** Money that moves, with the account that gives it and the event that would tell of it. */
interface Moving {
  readonly debtorAccountId: string
  readonly happening: Happening
}

/**
 * What a payment, transfer or refund did to the books, where it is booked and the application could hear of it now: the
 * debtor's own postings, by the ids that follow from its own, and the other side by double entry.
 */
export async function readBooking(
  { store, clock }: Pick<BankPorts, 'store' | 'clock'>,
  applicationId: string,
  resourceId: string,
): Promise<StoryStep[]> {
  const moving = await readMoving(store, resourceId)
  if (!moving) return []
  const audience = await audienceOf(moving, lookOnce(store), clock.nowMs())
  if (!audience.includes(applicationId)) return []
  const { debtorAccountId } = moving
  const transactionId = transactionIdOf(resourceId)
  const [given, fee] = await Promise.all([
    store.transactions.get(debtorAccountId, transactionId),
    store.transactions.get(debtorAccountId, feeTransactionIdOf(resourceId)),
  ])
  if (given?.status !== 'posted') return []
  const sums = sumsOf(given.amountMinor, fee?.status === 'posted' ? fee.amountMinor : 0)
  return [{ kind: 'booking', atMs: given.bookedAtMs, transactionId, sums }]
}

async function readMoving(store: Store, resourceId: string): Promise<Moving | undefined> {
  const kind = resourceId.slice(0, resourceId.indexOf('_'))
  if (kind === 'pay') {
    const payment = await store.payments.get(resourceId)
    const debtorAccountId = payment?.instruction.debtorAccountId ?? ''
    return payment && { debtorAccountId, happening: { type: `payment.${payment.status}`, payment } }
  }
  if (kind === 'trf') {
    const transfer = await store.transfers.get(resourceId)
    if (!transfer) return undefined
    const { debtorAccountId, status } = transfer
    return { debtorAccountId, happening: { type: `transfer.${status}`, transfer } }
  }
  const refund = kind === 'rfd' ? await store.refunds.get(resourceId) : undefined
  if (!refund) return undefined
  const { debtorAccountId, status } = refund
  return { debtorAccountId, happening: { type: `refund.${status}`, refund } }
}

function sumsOf(givenMinor: number, feeMinor: number): SideSum[] {
  const fees: SideSum[] = feeMinor === 0 ? [] : [{ side: 'bank_fees', amountMinor: -feeMinor }]
  return [
    { side: 'debtor', amountMinor: givenMinor + feeMinor },
    { side: 'creditor', amountMinor: -givenMinor },
    ...fees,
  ]
}
