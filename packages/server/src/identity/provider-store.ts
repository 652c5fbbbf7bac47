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
  /** digests of whom it counts against: the username and the address */
  readonly subjects: readonly string[]
  readonly atMs: number
  /** where the window begins in which attempts count */
  readonly sinceMs: number
  readonly most: number
}

/** What the authorization server asks of a database. Times are wall time. */
export interface ProviderStore {
  upsert(row: ProviderRow): Promise<void>
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
  /** Forgets what has expired, and attempts before `attemptsBeforeMs`. */
  purge(nowMs: number, attemptsBeforeMs: number): Promise<void>
  readonly attempts: {
    /** Counts an attempt, in one step with the question whether one more is allowed; a refused one is not counted. */
    begin(attempt: Attempt): Promise<boolean>
    /** It succeeded: it does not count. */
    forgive(id: string): Promise<void>
  }
}
