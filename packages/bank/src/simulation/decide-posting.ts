import type { Account } from '../accounts/account.ts'
import type { Change } from '../changes.ts'
import { type Decision, refuse } from '../decision.ts'
import type { Entry, Posting } from '../ledger/entry.ts'
import { checkFunds } from '../payments/check-funds.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import { SIMULATED_ACCOUNT_ID } from '../seed/bank-accounts.ts'
import type { Transaction } from '../transactions/transaction.ts'

export interface PostingAsk {
  readonly accountId: string
  readonly direction: 'credit' | 'debit'
  readonly amountMinor: number
  readonly description: string
  /** who is named on the other side; null: nobody */
  readonly counterparty: string | null
}

/** What was posted, as the account's holder sees it. Its place among the others is the store's to give. */
export type PostedByHand = Omit<Transaction, 'sequence'>

/**
 * Decides whether money may come into an account out of nowhere, or leave it: it does so against an account of the
 * bank's own, so that the books still sum to zero.
 */
export function decidePosting(
  ask: PostingAsk,
  account: Account | undefined,
  core: CoreBanking,
  atMs: number,
): Decision<{ transaction: PostedByHand }> {
  const { accountId, direction, amountMinor } = ask
  if (!account || account.type === 'internal') {
    return refuse({ code: 'account_not_found', accountId })
  }
  const unfunded = direction === 'debit' ? checkFunds(account, amountMinor) : undefined
  if (unfunded) return refuse(unfunded)
  const changes = book(ask, core, atMs)
  const { transactionId: id, amountMinor: movedMinor } = postingOn(accountId, changes)
  const transaction: PostedByHand = {
    id,
    accountId,
    status: 'posted',
    amountMinor: movedMinor,
    balanceAfterMinor: account.bookedMinor + movedMinor,
    description: ask.description,
    counterparty: ask.counterparty,
    paymentId: null,
    bookedAtMs: atMs,
  }
  return { ok: true, transaction, changes }
}

function book(ask: PostingAsk, core: CoreBanking, atMs: number): Change[] {
  const { accountId, direction, amountMinor, description, counterparty } = ask
  const theirs = { accountId, name: accountId }
  const played = { accountId: SIMULATED_ACCOUNT_ID, name: counterparty }
  const [debtor, creditor] = direction === 'debit' ? [theirs, played] : [played, theirs]
  return core.book({ debtor, creditor, amountMinor, description, paymentId: null, atMs })
}

function postingOn(accountId: string, changes: readonly Change[]): Posting {
  const entries = changes.flatMap((change): Entry[] =>
    change.kind === 'post' || change.kind === 'mirror' ? [change.entry] : [],
  )
  const postings = entries.flatMap((entry) => entry.postings)
  const posting = postings.find((one) => one.accountId === accountId)
  if (!posting) throw new Error(`${accountId}: the core booked nothing on it`)
  return posting
}
