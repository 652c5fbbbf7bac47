import type { Store } from '@wekeza/bank'
import type { AuditLog } from '../audit/audit-log.ts'
import type { ClockStore } from '../banks/clock-store.ts'
import type { Turns } from '../banks/turns.ts'
import type { ProviderStore } from '../identity/provider-store.ts'
import type { CredentialStore } from '../identity/realms/credentials.ts'
import type { SecondFactors } from '../identity/second-factor/second-factors.ts'
import type { KeyStore, SealedTexts } from '../secrets/key-store.ts'
import type { Backlog } from './backlog.ts'
import type { ServedPlatformStore } from './platform/served-platform-store.ts'

/** What a database gives the process, whichever engine it is. */
export interface Stores {
  /** whether other servers work on it at the same time: then nothing that they may change is remembered */
  readonly shared: boolean
  /** the bank of this key; each sees its own rows only */
  bank(key: string): Store
  readonly platform: ServedPlatformStore
  readonly provider: ProviderStore
  readonly credentials: CredentialStore
  readonly secondFactors: SecondFactors
  readonly audit: AuditLog
  readonly keys: KeyStore
  readonly sealed: SealedTexts
  readonly clocks: ClockStore
  readonly turns: Turns
  /** Writes down what all servers must have in common, unless it stands there already. @returns what stands there */
  agree(name: string, value: string): Promise<string>
  /** what waits at all banks; looked at for metrics */
  backlog(nowMs: number): Promise<Backlog>
  /** Fails if the database does not answer. */
  ping(): Promise<void>
  close(): Promise<void>
}
