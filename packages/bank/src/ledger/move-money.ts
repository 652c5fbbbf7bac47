import type { Ids } from '../ports/ids.ts'
import { assertBalanced, type Entry } from './entry.ts'

export interface Movement {
  readonly debtor: { accountId: string; name: string }
  readonly creditor: { accountId: string; name: string }
  readonly amountMinor: number
  readonly description: string
  readonly paymentId: string | null
  readonly atMs: number
}

/** The entry that takes an amount from one account and gives it to another. */
export function moveMoney(movement: Movement, ids: Ids): Entry {
  const { debtor, creditor, amountMinor, description, paymentId, atMs } = movement
  return assertBalanced({
    id: ids.next('ent'),
    paymentId,
    description,
    bookedAtMs: atMs,
    postings: [
      {
        transactionId: ids.next('txn'),
        accountId: debtor.accountId,
        amountMinor: -amountMinor,
        counterparty: creditor.name,
      },
      {
        transactionId: ids.next('txn'),
        accountId: creditor.accountId,
        amountMinor,
        counterparty: debtor.name,
      },
    ],
  })
}
