import type { Consent } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import type { Application } from '@wekeza/platform'
import type { Binding } from './authenticator.ts'

/** Issues a customer's tokens without a browser, on test banks only: the same kind that the code flow gives. */
export interface TokenIssuer {
  issue(grant: {
    application: Application
    consent: Consent
    scopes: readonly string[]
    /** of the token that asks: what it gets is bound to the same */
    binding?: Binding | undefined
  }): Promise<Schema<'TokenSet'>>
  /** the application itself, as the client credentials grant has it (RFC 6749, section 4.4) */
  issueApplication(own: {
    application: Application
    scopes: readonly string[]
  }): Promise<Schema<'TokenSet'>>
  /** a member of the staff: no customer, no consent, and no scopes but the staff's */
  issueStaff(staff: {
    application: Application
    staffId: string
    scopes: readonly string[]
    /** of the token that asks, as above */
    binding?: Binding | undefined
  }): Promise<Schema<'TokenSet'>>
  /** a customer's own session: no consent, and no scope but `me` */
  issueSession(session: {
    application: Application
    customerId: string
    /** of the token that asks, as above */
    binding?: Binding | undefined
  }): Promise<Schema<'TokenSet'>>
  /** a developer's own session: no application but the platform, no consent, and no scope but `developers` */
  issueDeveloper(developer: {
    readonly id: string
    readonly generation: number
  }): Promise<Schema<'TokenSet'>>
}
