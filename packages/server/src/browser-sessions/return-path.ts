/** Letters that no reader of an address takes for anything else; no colon, backslash, control or second slash. */
const OURS = /^\/my(?:\/[\w.~-]+)*\/?(?:\?[\w.~=&%-]*)?$/
const STEP = /\/\.{1,2}(?:\/|\?|$)/
const LONGEST = 500

export const CUSTOMERS_HOME = '/my'

/** Where a customer goes after signing in: a page of ours for customers, or else the first of them (RFC 9700, section 4.11). */
export function returnPath(asked: string | null): string {
  const path = asked ?? CUSTOMERS_HOME
  const ours = path.length <= LONGEST && OURS.test(path) && !STEP.test(path)
  return ours ? path : CUSTOMERS_HOME
}

/** The same page, told that nobody signed in, and why. */
export function withoutSignIn(path: string, why: 'denied' | 'failed'): string {
  return `${path}${path.includes('?') ? '&' : '?'}sign_in=${why}`
}
