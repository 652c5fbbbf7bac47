import type { ConsentStatus } from './consent.ts'

/** What is done to a consent. `sign`: a holder approves, and another must. `approve`: nobody is left who must. */
export type ActName =
  | 'request'
  | 'sign'
  | 'approve'
  | 'reject'
  | 'revoke'
  | 'expire'
  | 'consume'
  | 'renew'

/** Who did it. Time is nobody. */
export type Actor =
  | { readonly kind: 'customer' | 'application' | 'bank'; readonly id: string }
  | { readonly kind: 'time'; readonly id: null }

export const TIME: Actor = { kind: 'time', id: null }

/** One row of a consent's history. */
export interface ConsentAct {
  /** 1 for the request, and one more each */
  readonly number: number
  readonly act: ActName
  readonly actor: Actor
  /** where the consent stood afterwards */
  readonly status: ConsentStatus
  readonly atMs: number
}
