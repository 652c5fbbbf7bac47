import type { IncomingMessage, ServerResponse } from 'node:http'
import type { OpenBank } from '@wekeza/api'
import type { Application } from '@wekeza/platform'
import type Provider from 'oidc-provider'
import type { Interaction } from 'oidc-provider'
import type { IdentityPorts } from '../ports.ts'

/** One request of a browser to an interaction: whose it is, and what for. */
export interface Visit {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly ports: IdentityPorts
  readonly provider: Provider
  readonly interaction: Interaction
  readonly application: Application
  readonly openBank: OpenBank
}

/** What a posted form asks for; it answers the request. */
export type Action = (visit: Visit, form: URLSearchParams) => Promise<void>

/** Who signed in for this very request. */
export function customerIdOf({ interaction }: Visit): string {
  return interaction.lastSubmission?.login?.accountId ?? ''
}
