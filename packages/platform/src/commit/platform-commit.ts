import type { PlatformChange, PlatformGuard } from './platform-change.ts'

/** What is written down of an act, in the same transaction. */
export interface PlatformAct {
  readonly atMs: number
  /** the key of the bank that it belongs to, or `platform` */
  readonly bank: string
  /** `developer:dev_…`, `staff:stf_…`, `application:app_…`, `operator`, `platform` or `unknown` */
  readonly actor: string
  readonly act: PlatformActName
  readonly subject: string
  /** never a name, an address or a secret */
  readonly facts: Readonly<Record<string, string | number | readonly string[]>>
}

export type PlatformActName =
  | 'developer.registered'
  | 'developer.confirmed'
  | 'sessions.ended'
  | 'password.asked'
  | 'member.invited'
  | 'member.changed'
  | 'member.removed'
  | 'application.created'
  | 'application.updated'
  | 'application.suspended'
  | 'application.reinstated'
  | 'secret.issued'
  | 'secret.rotated'
  | 'secret.revoked'
  | 'test-token.issued'
  | 'go-live.submitted'
  | 'go-live.reviewed'
  | 'go-live.asked'
  | 'go-live.answered'
  | 'go-live.approved'
  | 'go-live.rejected'
  | 'plan.chosen'
  | 'invoice.issued'

/** The answer of a request that a retry gets again, as the bank's are; a host keeps its body sealed, since it may hold a secret. */
export interface KeptAnswer {
  readonly scope: string
  readonly bodyHash: string
  readonly status: number
  readonly body: string
  readonly answeredAtMs: number
  readonly expiresAtMs: number
}

export interface PlatformCommit {
  readonly changes: readonly PlatformChange[]
  readonly act?: PlatformAct | undefined
  readonly idempotent?: KeptAnswer | undefined
}

export type PlatformCommitted =
  | { readonly kind: 'committed' }
  /** another request of the same key was first */
  | { readonly kind: 'replayed'; readonly answer: KeptAnswer }
  /** what was decided on has changed: nothing was written */
  | { readonly kind: 'refused'; readonly guard: PlatformGuard }
