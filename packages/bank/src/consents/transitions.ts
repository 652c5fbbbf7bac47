import type { ActName, Actor } from './act.ts'
import type { ConsentStatus } from './consent.ts'

export interface Transition {
  readonly from: ConsentStatus
  readonly act: Exclude<ActName, 'request'>
  readonly to: ConsentStatus
  readonly by: readonly Actor['kind'][]
}

const customer = ['customer'] as const
const application = ['application'] as const
const anybody = ['customer', 'application', 'bank'] as const
const time = ['time'] as const

/** The whole life of a consent. What is not a row here cannot happen: every move is looked up. */
// biome-ignore format: the table is read by its columns
export const transitions: readonly Transition[] = [
  { from: 'awaiting_authorisation', act: 'approve', to: 'authorised',         by: customer },
  { from: 'awaiting_authorisation', act: 'sign',    to: 'awaiting_co_holder', by: customer },
  { from: 'awaiting_authorisation', act: 'reject',  to: 'rejected',           by: customer },
  { from: 'awaiting_authorisation', act: 'revoke',  to: 'revoked',            by: anybody },
  { from: 'awaiting_authorisation', act: 'expire',  to: 'expired',            by: time },
  { from: 'awaiting_co_holder',     act: 'sign',    to: 'awaiting_co_holder', by: customer },
  { from: 'awaiting_co_holder',     act: 'approve', to: 'authorised',         by: customer },
  { from: 'awaiting_co_holder',     act: 'reject',  to: 'rejected',           by: customer },
  { from: 'awaiting_co_holder',     act: 'revoke',  to: 'revoked',            by: anybody },
  { from: 'awaiting_co_holder',     act: 'expire',  to: 'expired',            by: time },
  { from: 'authorised',             act: 'consume', to: 'consumed',           by: application },
  { from: 'authorised',             act: 'renew',   to: 'authorised',         by: customer },
  { from: 'authorised',             act: 'revoke',  to: 'revoked',            by: anybody },
  { from: 'authorised',             act: 'expire',  to: 'expired',            by: time },
]

/** The row of an act upon a consent that stands so; undefined if there is none. */
export function transitionOf(from: ConsentStatus, act: ActName): Transition | undefined {
  return transitions.find((row) => row.from === from && row.act === act)
}
