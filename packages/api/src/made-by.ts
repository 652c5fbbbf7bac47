import { type Change, resourceOf } from '@wekeza/bank'

/**
 * What a commit made or changed, as its request is kept with it: of several things the one that was asked for, so a
 * payment before the consent that it spends. Null where it made nothing that has an id of its own.
 */
export function madeBy(changes: readonly Change[]): string | null {
  let found: string | null = null
  let foundRank: number = NAMED.length
  for (const change of changes) {
    const rank = NAMED.indexOf(change.kind as (typeof NAMED)[number])
    if (rank < 0 || rank >= foundRank) continue
    foundRank = rank
    found = idOf(change as Named)
  }
  return found
}

const NAMED = [
  'insert-bulk',
  'insert-payment',
  'insert-transfer',
  'insert-refund',
  'insert-consent',
  'insert-webhook',
  'move-payment',
  'move-bulk',
  'move-consent',
  'move-webhook',
  'emit',
] as const

type Named = Extract<Change, { kind: (typeof NAMED)[number] }>

function idOf(change: Named): string {
  switch (change.kind) {
    case 'insert-bulk':
      return change.bulk.id
    case 'insert-payment':
      return change.payment.id
    case 'insert-transfer':
      return change.transfer.id
    case 'insert-refund':
      return change.refund.id
    case 'insert-consent':
      return change.consent.id
    case 'insert-webhook':
      return change.webhook.id
    case 'move-bulk':
      return change.from.id
    case 'emit':
      return resourceOf(change.event).id
    default:
      return change.id
  }
}
