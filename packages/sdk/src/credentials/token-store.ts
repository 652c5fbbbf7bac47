import type { CustomerTokens, OnTokens } from './customer-tokens.ts'

/**
 * Where one customer's tokens are kept: a database, a session, a file.
 * @example
 * const store: TokenStore = {
 *   read: () => database.tokensOf('cus_wanjiru'),
 *   write: (tokens) => database.keepTokens('cus_wanjiru', tokens),
 * }
 * const wanjiru = wekeza.withCustomer(store)
 */
export interface TokenStore {
  /** the newest tokens; null if there are none. Read before each call */
  read(): CustomerTokens | null | Promise<CustomerTokens | null>
  /** Keeps tokens in the place of the old ones, which work no more. The call goes on when it has ended. */
  write: OnTokens
  /** Runs work while no other process runs it for this customer, so that a refresh token is never used twice. Default: only within this process */
  inTurn?<T>(work: () => Promise<T>): Promise<T>
}

/** Keeps tokens in memory alone, and tells of each change. */
export function memoryStore(given: CustomerTokens, onTokens: OnTokens | undefined): TokenStore {
  let tokens = given
  return {
    read: () => tokens,
    async write(fresh) {
      tokens = fresh
      await onTokens?.({ ...fresh })
    },
  }
}
