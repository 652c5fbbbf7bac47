import { randomUUID } from 'node:crypto'

/** A grant belongs to one consent, and its id says to which. Many grants may serve one consent. */
export function newGrantId(consentId: string): string {
  return `${consentId}.${randomUUID()}`
}

/** The bounds of the ids of all grants of one consent: `from` is the least of them, and `to` is past the greatest. */
export function grantIdsOf(consentId: string): { readonly from: string; readonly to: string } {
  return { from: `${consentId}.`, to: `${consentId}/` }
}

const OWN_SESSION = 'me/'

/** Stands in the place of a consent's id for a customer's own sessions: by it all of theirs are found, and ended. */
export function ownSessionsOf(bankKey: string, customerId: string): string {
  return `${OWN_SESSION}${bankKey}/${customerId}`
}

/** The same for the sessions of a member of the staff. */
export function staffSessionsOf(bankKey: string, staffId: string): string {
  return `staff/${bankKey}/${staffId}`
}

/** What a session that nobody signed in for is issued under, on test banks. */
export const SESSION_GRANT_ID = '.session'

/** @returns the empty text for a customer's own session: it stands under no consent */
export function consentIdOf(grantId: string): string {
  return grantId.startsWith(OWN_SESSION) ? '' : grantId.slice(0, grantId.lastIndexOf('.'))
}
