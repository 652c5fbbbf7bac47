import type { Ids } from '../ports/ids.ts'
import { FEE_DESCRIPTION } from '../transactions/pending.ts'
import { assertBalanced, type Entry, type Posting } from './entry.ts'

/** One side of a movement, as the other side reads it; null: nobody is named. */
interface Party {
  readonly accountId: string
  readonly name: string | null
}

export interface Movement {
  readonly debtor: Party
  readonly creditor: Party
  readonly amountMinor: number
  readonly description: string
  readonly paymentId: string | null
  /** of the debtor's posting, where it was told before; left out: a new one */
  readonly transactionId?: string
  /** what the bank takes from the debtor on top; left out or null: nothing */
  readonly fee?: { readonly amountMinor: number; readonly transactionId: string } | null
  readonly atMs: number
}

/** Where the bank's income from fees is booked. */
export const FEES = 'acc_fees'

/** The entry that takes an amount from one account and gives it to another, and its fee to the bank. */
export function moveMoney(movement: Movement, ids: Ids): Entry {
  const { debtor, creditor, amountMinor, description, paymentId, atMs } = movement
  return assertBalanced({
    id: ids.next('ent'),
    paymentId,
    description,
    bookedAtMs: atMs,
    postings: [
      {
        transactionId: movement.transactionId ?? ids.next('txn'),
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
      ...feePostings(movement, ids),
    ],
  })
}

function feePostings({ debtor, fee }: Movement, ids: Ids): Posting[] {
  if (!fee) return []
  const { amountMinor, transactionId } = fee
  const description = FEE_DESCRIPTION
  return [
    {
      transactionId,
      accountId: debtor.accountId,
      amountMinor: -amountMinor,
      counterparty: null,
      description,
    },
    {
      transactionId: ids.next('txn'),
      accountId: FEES,
      amountMinor,
      counterparty: debtor.name,
      description,
    },
  ]
}
