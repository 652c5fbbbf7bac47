/** A person who builds on the platform. */
export interface Developer {
  readonly id: string
  /** as it is compared: without spaces around it, in small letters */
  readonly email: string
  readonly name: string
  /** `unverified` until whoever reads that mailbox has set a password */
  readonly status: 'unverified' | 'active'
  /** Counts up when all sessions end: a token of an earlier generation opens nothing. */
  readonly generation: number
  readonly createdAtMs: number
  readonly verifiedAtMs: number | null
}
