import { randomUUID } from 'node:crypto'

/** A grant belongs to one consent, and its id says to which. Many grants may serve one consent. */
export function newGrantId(consentId: string): string {
  return `${consentId}.${randomUUID()}`
}

/** The bounds of the ids of all grants of one consent: `from` is the least of them, and `to` is past the greatest. */
export function grantIdsOf(consentId: string): { readonly from: string; readonly to: string } {
  return { from: `${consentId}.`, to: `${consentId}/` }
}

/** What a customer's own session is issued under: no consent. */
export const SESSION_GRANT_ID = '.session'

/** @returns the empty text for a customer's own session */
export function consentIdOf(grantId: string): string {
  return grantId.slice(0, grantId.lastIndexOf('.'))
}
