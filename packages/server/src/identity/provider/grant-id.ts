import { randomUUID } from 'node:crypto'

/** A grant belongs to one consent, and its id says to which. Many grants may serve one consent. */
export function newGrantId(consentId: string): string {
  return `${consentId}.${randomUUID()}`
}

export function consentIdOf(grantId: string): string {
  return grantId.slice(0, grantId.lastIndexOf('.'))
}
