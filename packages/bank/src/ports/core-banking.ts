import type { Change } from '../changes.ts'
import type { CoreInstruction } from '../core/core-instruction.ts'
import type { CorePosting } from '../core/core-posting.ts'
import type { Movement } from '../ledger/move-money.ts'

/** Where the books are kept: here, or by a core outside. */
export interface CoreBanking {
  /**
   * Writes a movement into the ledger here, within the commit of its cause. Without an outside core this is the
   * booking; with one it is the mirror of what that core has booked already.
   */
  book(movement: Movement): Change[]
  /** undefined: the books are kept here, and what moves money completes in one commit */
  readonly outside?: OutsideCore | undefined
}

/**
 * A core that keeps the books elsewhere. Each call may fail, come late or come twice: only an answer tells anything.
 * Accounts bear the ids that they have here.
 */
export interface OutsideCore {
  /**
   * Asks for a movement, by its id. A core that is asked again answers what became of the first.
   * @throws {CoreSilent} whatever may have become of it
   */
  instruct(instruction: CoreInstruction): Promise<CoreAnswer>
  /** What became of an instruction; `unknown`: it has not arrived. @throws {CoreSilent} */
  status(id: string): Promise<CoreAnswer | { readonly status: 'unknown' }>
  /** What was booked on any account behind a cursor, the oldest first; null is the beginning. @throws {CoreSilent} */
  postings(after: string | null): Promise<PostingPage>
  /** @throws {CoreSilent} */
  accounts(after: string | null): Promise<AccountPage>
  /** Nothing, if the core has no such account. @throws {CoreSilent} */
  account(id: string): Promise<CoreAccount | undefined>
  /** What was booked on one account, the oldest first. @throws {CoreSilent} */
  transactions(accountId: string, after: string | null): Promise<PostingPage>
}

export type CoreAnswer =
  /** the core has it, and has not decided yet */
  | { readonly status: 'accepted' }
  /** the core says that it took this from the account, without its fee */
  | { readonly status: 'booked'; readonly amountMinor: number }
  | { readonly status: 'refused'; readonly reason: CoreRefusal }

export type CoreRefusal =
  | 'insufficient_funds'
  | 'account_dormant'
  | 'payee_account_not_found'
  | 'core_refused'

export interface PostingPage {
  readonly postings: readonly CorePosting[]
  /** where the next page begins: behind the last of these, and the same again if there are none */
  readonly cursor: string | null
  readonly hasMore: boolean
}

export interface CoreCustomer {
  readonly id: string
  readonly username: string
  readonly name: string
}

export interface CoreAccount {
  readonly id: string
  readonly number: string
  readonly type: 'current' | 'savings' | 'business'
  readonly status: 'active' | 'dormant'
  readonly nickname: string
  readonly customers: readonly CoreCustomer[]
  readonly mandate: 'any' | 'all'
  /** a calendar day, YYYY-MM-DD */
  readonly openedOn: string
  readonly overdraftMinor: number
  readonly bookedMinor: number
}

export interface AccountPage {
  readonly accounts: readonly CoreAccount[]
  /** null: that was the last */
  readonly next: string | null
}

/** The core gave no answer that can be used: nobody knows whether it did what was asked. */
export class CoreSilent extends Error {
  constructor(why: string, cause?: unknown) {
    super(why, { cause })
    this.name = 'CoreSilent'
  }
}
