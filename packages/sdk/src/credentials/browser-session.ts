import type { Operation } from '../calls/operation.ts'

/** Whose session of this browser a page goes by. */
export type BrowserRealm = 'developers' | 'customers' | 'staff'

/** A session reaches its own family of operations, and no other. */
const CALLER_OF = { developers: 'developer', customers: 'me', staff: 'staff' } as const

/** Whether the browser's cookie stands for a token here: the page never has one, so no script can take it away. */
export function goesBySession(
  realm: BrowserRealm | null,
  { caller }: Operation,
): realm is BrowserRealm {
  return realm !== null && CALLER_OF[realm] === caller
}

/** Names the session that is meant. A form of another site cannot send it, so nothing is done by a mere visit there. */
export function sessionHeader(
  realm: BrowserRealm | null,
  operation: Operation,
): Record<string, string> {
  return goesBySession(realm, operation) ? { 'x-wekeza-session': realm } : {}
}
