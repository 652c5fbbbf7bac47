import type { Banks, Log } from '@wekeza/api'
import type { Clock } from '@wekeza/bank'
import type { Application } from '@wekeza/platform'
import type { JWK } from 'jose'
import type { CustomerCredentials } from './customer-credentials.ts'
import type { ProviderStore } from './provider-store.ts'

/** What a host plugs in to let people and applications prove who they are. */
export interface IdentityPorts {
  /** the origin that callers reach, without a slash at the end; it is also the audience of access tokens */
  readonly issuer: string
  readonly applications: { get(id: string): Promise<Application | undefined> }
  readonly banks: Banks
  readonly store: ProviderStore
  readonly credentials: CustomerCredentials
  readonly keys: {
    /** private, ES256; the first signs, all verify, so that a key can be replaced without a gap */
    readonly signingJwks: JWK[]
    /** the first signs cookies, all verify */
    readonly cookieKeys: string[]
  }
  /** whether a presented client secret is the application's; in constant time */
  secretMatches(application: Application, presented: string): boolean
  /** wall time: tokens, sessions and sign-in go by it */
  readonly wall: Clock
  readonly log: Log
}
