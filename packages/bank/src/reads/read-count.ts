import type { Permission } from '../consents/consent.ts'

/** What an application reads under a consent: a permission, or whether funds would do. */
export type Readable = Permission | 'funds.read'

/** How often an application has read one thing of one account under one consent. */
export interface ReadCount {
  readonly consentId: string
  readonly accountId: string
  readonly permission: Readable
  readonly count: number
  readonly firstAtMs: number
  readonly lastAtMs: number
}

/** The two together, of the same consent, account and permission. */
export function addReads(one: ReadCount, more: ReadCount): ReadCount {
  return {
    ...one,
    count: one.count + more.count,
    firstAtMs: Math.min(one.firstAtMs, more.firstAtMs),
    lastAtMs: Math.max(one.lastAtMs, more.lastAtMs),
  }
}
