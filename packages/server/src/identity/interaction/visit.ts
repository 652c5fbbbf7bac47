import type { IncomingMessage, ServerResponse } from 'node:http'
import type { OpenBank } from '@wekeza/api'
import type { Application } from '@wekeza/platform'
import type Provider from 'oidc-provider'
import type { Interaction } from 'oidc-provider'
import type { Reader } from '../pages/languages/reader.ts'
import type { IdentityPorts } from '../ports.ts'
import type { Person } from '../realms/realm.ts'
import type { FirstStep } from './first-step.ts'

/** One request of a browser to an interaction: whose it is, and what for. */
export interface Visit {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly ports: IdentityPorts
  readonly provider: Provider
  readonly interaction: Interaction
  readonly application: Application
  readonly openBank: OpenBank
  /** whoever sits before the browser */
  readonly reader: Reader
}

/** What a posted form asks for; it answers the request. */
export type Action = (visit: Visit, form: URLSearchParams) => Promise<void>

/** Who signed in for this very request. */
export function customerIdOf({ interaction }: Visit): string {
  return interaction.lastSubmission?.login?.accountId ?? ''
}

/** A customer of the application's bank, as somebody who signs in. */
export function personOf({ application }: Visit, customerId: string): Person {
  return { realm: 'customers', bankKey: application.bankKey, personId: customerId }
}

/** What wrong codes of whoever signed in count against. */
export function countedOf({ interaction }: Visit): FirstStep['counted'] {
  return interaction.lastSubmission?.login?.counted as FirstStep['counted']
}
