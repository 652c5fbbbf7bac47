import type { Consent } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import type { Application } from '@wekeza/platform'

/** Issues a customer's tokens without a browser, on test banks only: the same kind that the code flow gives. */
export interface TokenIssuer {
  issue(grant: {
    application: Application
    consent: Consent
    scopes: readonly string[]
  }): Promise<Schema<'TokenSet'>>
}
