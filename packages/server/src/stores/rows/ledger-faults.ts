/** Defects of ours, never of a caller: what the bank decided does not fit its own books. */

export function noSuchAccount(accountId: string): Error {
  return new Error(`${accountId}: no such account in the ledger`)
}

export function releasesTooMuch(accountId: string): Error {
  return new Error(`${accountId}: releases more than it holds`)
}
