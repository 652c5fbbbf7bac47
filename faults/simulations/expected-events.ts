import { type Change, type Entry, type Payment, resourceOf, typeOf } from '@wekeza/bank'
import { ownAccountIds } from './people.ts'

const ELSEWHERE = /^(webhook|balance)\./

/** What a commit must tell, a line for each: `payment.settled pay_1 v3`. */
export function expectedEvents(changes: readonly Change[]): string[] {
  return changes.flatMap((change): string[] => {
    switch (change.kind) {
      case 'insert-payment':
        return begun(change.payment)
      case 'move-payment':
        return change.to.status === change.from
          ? []
          : [`payment.${change.to.status} ${change.id} v${change.step.number}`]
      case 'insert-bulk':
        return [`bulk_payment.accepted ${change.bulk.id} v1`]
      case 'move-bulk':
        return ended(change)
      case 'move-consent':
        return [`consent.${change.to.status} ${change.id} v${change.act.number}`]
      case 'insert-refund':
        return [
          `refund.${change.refund.status} ${change.refund.id} v${moneyVersion(change.refund)}`,
        ]
      case 'move-refund':
        return [`refund.${change.to.status} ${change.id} v${moneyVersion(change.to)}`]
      case 'post':
      case 'mirror':
        return postings(change.entry)
      case 'post-many':
        return change.entries.flatMap(postings)
    }
    return []
  })
}

/** What it tells, in the same words; webhooks and thresholds are looked after elsewhere. */
export function toldEvents(changes: readonly Change[]): string[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'emit' || ELSEWHERE.test(typeOf(change.event))) return []
    const { id, version } = resourceOf(change.event)
    return [`${typeOf(change.event)} ${id} v${version}`]
  })
}

/** Of an item that begins its file tells. */
function begun({ id, status, bulkPaymentId }: Payment): string[] {
  return bulkPaymentId === undefined ? [`payment.${status} ${id} v1`] : []
}

function ended({ from, to }: Extract<Change, { kind: 'move-bulk' }>): string[] {
  if (to === from.status) return []
  const version = 2 + from.begunCount + from.settled.count + from.failed.count
  const name = to === 'cancelled' ? 'cancelled' : 'completed'
  return [`bulk_payment.${name} ${from.id} v${version}`]
}

function moneyVersion({ status }: { readonly status: string }): number {
  return status === 'pending' ? 1 : 2
}

function postings(entry: Entry): string[] {
  return entry.postings
    .filter(({ accountId }) => !ownAccountIds.includes(accountId))
    .map(({ transactionId }) => `transaction.posted ${transactionId} v2`)
}
