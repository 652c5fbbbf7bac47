import { staffScopes } from '@wekeza/contract'
import type { SessionClaims } from './is-session.ts'

/** What the id of every member of the staff begins with. */
const STAFF = 'stf_'

/** Whether a token says of itself that it is the staff's; whether it is, `isStaff` answers. */
export function claimsStaff(scopes: ReadonlySet<string>): boolean {
  return staffScopes.some((scope) => scopes.has(scope))
}

/**
 * Whether a token is of a member of the bank's staff, by its exact shape: scopes of the staff and no others, no
 * consent, and a person of the staff. A token with such a scope in any other shape is no token.
 */
export function isStaff({ subject, clientId, consentId, scopes }: SessionClaims): boolean {
  const own = claimsStaff(scopes) && [...scopes].every((scope) => staffScopes.includes(scope))
  const person = typeof subject === 'string' && subject.startsWith(STAFF) && subject !== clientId
  return own && person && (consentId === undefined || consentId === null)
}
