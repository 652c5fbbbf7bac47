import type { Application, PublicJwk } from '../applications/application.ts'
import type { BillingSettings } from '../billing/billing-settings.ts'
import type { IssuedSecret } from '../secrets/issued-secret.ts'
import type { SecretKind } from '../secrets/secret-text.ts'
import type { PlatformStore } from './platform-store.ts'

/** What a host plugs in to open the developer service. */
export interface PlatformPorts {
  readonly store: PlatformStore
  /** wall time: a developer does not live on bank time */
  readonly wall: { nowMs(): number }
  /** gives ids that nothing else has, `dev_…` for the prefix `dev`, growing with time */
  readonly ids: { next(prefix: string): string }
  /** slow on purpose (argon2id): what is stored of a password */
  readonly passwords: { hash(password: string): Promise<string> }
  readonly secrets: SecretIssuing
  readonly emailTokens: EmailTokenIssuing
  /** where callers reach the platform, without a slash at the end */
  readonly publicUrl: string
  /** whether it has pages for people there, so that a mail can lead to one. Default no */
  readonly hasPages?: boolean
  readonly known: Known
  readonly ipRanges: IpRanges
  readonly keys: KeyReading
  /** left out: `DEFAULT_BILLING` */
  readonly billing?: BillingSettings
}

/** What the contract knows. */
export interface Known {
  readonly applicationScopes: readonly string[]
  readonly customerScopes: readonly string[]
  /** those of them that mean something on a test bank only */
  readonly testScopes: readonly string[]
  readonly rails: readonly string[]
}

export interface SecretAsk {
  readonly application: Pick<Application, 'id' | 'bankKey'>
  readonly kind: SecretKind
  readonly name?: string
  readonly scopes?: readonly string[]
  readonly endsAtMs?: number
}

export interface Issued {
  /** shown once, and kept nowhere */
  readonly text: string
  /** what is kept */
  readonly secret: IssuedSecret
}

export interface SecretIssuing {
  /** Makes a client secret or an API key, from a source that nobody can guess. */
  issue(asked: SecretAsk, nowMs: number): Issued
}

export interface EmailTokenIssuing {
  /** 32 random bytes in base64url, and the SHA-256 of that text in lower-case hex. */
  issue(): { readonly text: string; readonly hash: string }
  /** The hash of a token that somebody presents. */
  hashOf(text: string): string
}

export interface IpRanges {
  /**
   * The one way in which a CIDR block or a single address is written; an IPv4-mapped one is its IPv4.
   * @returns undefined if it is neither
   * @example canonical('::ffff:196.201.0.1') // '196.201.0.1/32'
   */
  canonical(text: string): string | undefined
}

export interface KeyReading {
  /** Whether a public key can be used: all of its members are there, and fit each other. */
  isWhole(key: PublicJwk): Promise<boolean>
}
