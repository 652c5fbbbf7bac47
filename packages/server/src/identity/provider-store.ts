import type { AuditEntry } from '../audit/audit-log.ts'
import type { Limit } from './limits.ts'

/** One thing that the authorization server remembers: a session, an interaction, a grant, a code, a refresh token. */
export interface ProviderRow {
  readonly model: string
  /** digest of what the holder presents; the thing itself is nowhere */
  readonly id: string
  readonly uid: string | null
  readonly userCode: string | null
  readonly grantId: string | null
  readonly payload: Readonly<Record<string, unknown>>
  readonly consumedAtMs: number | null
  readonly expiresAtMs: number
}

/** An attempt to sign in, before its outcome is known. */
export interface Attempt {
  readonly id: string
  readonly atMs: number
  /** whom it counts against, by digests: the username and the address */
  readonly subjects: readonly Subject[]
}

interface Subject {
  readonly subject: string
  readonly limits: readonly Limit[]
}

export type AttemptBegun =
  /** `last`: should it fail, no further one is allowed for now */
  { readonly ok: true; readonly last: boolean } | { readonly ok: false; readonly untilMs: number }

/** What the authorization server asks of a database. Times are wall time. */
export interface ProviderStore {
  upsert(row: ProviderRow): Promise<void>
  /**
   * Writes a row unless there is one, by one conditional insert.
   * @returns whether this call wrote it: of many that race, exactly one gets true
   */
  insertOnce(row: ProviderRow): Promise<boolean>
  find(model: string, id: string): Promise<ProviderRow | undefined>
  findByUid(model: string, uid: string): Promise<ProviderRow | undefined>
  findByUserCode(model: string, userCode: string): Promise<ProviderRow | undefined>
  /**
   * Consumes a code or a refresh token by one conditional update.
   * @param keptUntilMs how long the row stays, so that its reuse is noticed; never longer than it would live
   * @returns whether this call consumed it: of many that race, exactly one gets true
   */
  consume(model: string, id: string, atMs: number, keptUntilMs: number): Promise<boolean>
  destroy(model: string, id: string): Promise<void>
  /** Destroys the grant and all that was issued under it. */
  revokeByGrantId(grantId: string): Promise<void>
  /** Destroys every grant of a consent and all that was issued under them: their ids say whose they are. */
  revokeByConsentId(consentId: string): Promise<void>
  /** Forgets what has expired, and attempts before `attemptsBeforeMs`. */
  purge(nowMs: number, attemptsBeforeMs: number): Promise<void>
  readonly attempts: {
    /** Counts an attempt, in one step with the question whether one more is allowed; a refused one is not counted. */
    begin(attempt: Attempt): Promise<AttemptBegun>
    /** It succeeded: it does not count. */
    forgive(id: string): Promise<void>
    /** Forgets all that counts against subjects. @param entry what is written down of it, in the same transaction */
    forget(subjects: readonly string[], entry?: AuditEntry): Promise<void>
  }
}
