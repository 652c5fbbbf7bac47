import type { Banks, Log } from '@wekeza/api'
import type { Clock } from '@wekeza/bank'
import type { Application } from '@wekeza/platform'
import type { JWK } from 'jose'
import type { AuditLog } from '../audit/audit-log.ts'
import type { Envelope } from '../secrets/envelope.ts'
import type { ProviderStore } from './provider-store.ts'
import type { CredentialStore } from './realms/credentials.ts'
import type { CodeSender } from './second-factor/code-sender.ts'
import type { SecondFactors } from './second-factor/second-factors.ts'

/** What a host plugs in to let people and applications prove who they are. */
export interface IdentityPorts {
  /** the origin that callers reach, without a slash at the end; it is also the audience of access tokens */
  readonly issuer: string
  readonly applications: { get(id: string): Promise<Application | undefined> }
  readonly banks: Banks
  readonly store: ProviderStore
  readonly credentials: CredentialStore
  readonly secondFactors: SecondFactors
  /** opens what second factors are sealed by */
  readonly envelope: Envelope
  /** without one, only who has an authenticator app signs in; test banks need none */
  readonly codeSender?: CodeSender
  readonly audit: AuditLog
  readonly keys: {
    /** private, ES256; the first signs, all verify, so that a key can be replaced without a gap */
    readonly signingJwks: JWK[]
    /** the first signs cookies, all verify */
    readonly cookieKeys: string[]
  }
  /** keys the digests by which attempts are counted; it never rotates, or a rotation would let everybody guess anew */
  readonly counterKey: Uint8Array
  /** whether a presented client secret is the application's; in constant time */
  secretMatches(application: Application, presented: string): boolean | Promise<boolean>
  /** whether each proof of a key must carry a nonce of ours (RFC 9449, sections 8 and 9); default no */
  readonly proofNonces?: boolean
  /** where clients with certificates go, if that is not the issuer's own address; an origin */
  readonly mtlsOrigin?: string | undefined
  /** wall time: tokens, sessions and sign-in go by it */
  readonly wall: Clock
  readonly log: Log
}
