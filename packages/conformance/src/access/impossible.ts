import { scopes } from '@wekeza/contract'
import type { Asker } from './askers.ts'
import type { Subject } from './subjects.ts'

/** Why nobody can ask so, in words and as a question to the contract: where the contract says otherwise, the cell exists. */
export interface Impossible {
  readonly asker: Asker
  readonly reason: string
  holds(subject: Subject): boolean
}

/** What an application or its organisation has for itself: no customer was asked for it. */
const ITS_OWN: readonly string[] = [
  ...['webhook_id', 'delivery_id', 'fault_id', 'request_id'],
  ...['application_id', 'go_live_request_id', 'organisation_id'],
]

const consentless = (asker: 'revoked consent' | 'expired consent'): Impossible => ({
  asker,
  reason: 'No consent stands behind what an application or its organisation has for itself.',
  holds: ({ idName }) => ITS_OWN.includes(idName),
})

/** Cells that cannot exist. One that is idle, because it holds nowhere, fails the matrix’s own test. */
export const impossible: readonly Impossible[] = [
  {
    asker: 'another customer of the same application',
    reason: 'The application calls for itself, so that its token names no customer.',
    holds: ({ row }) =>
      row.caller === 'application' &&
      row.consent === null &&
      row.scopes.every((name) => name in scopes.application),
  },
  consentless('revoked consent'),
  consentless('expired consent'),
]
