import type { Change } from '../changes.ts'
import type { Movement } from '../ledger/move-money.ts'

/** Where the books are kept. An embedded core answers with changes, which join the commit of their cause. */
export interface CoreBanking {
  book(movement: Movement): Change[]
}
