import type { GoLiveStatus } from './go-live-request.ts'

export type GoLiveAct = 'submit' | 'review' | 'ask' | 'answer' | 'approve' | 'reject'

export interface GoLiveTransition {
  readonly from: GoLiveStatus
  readonly act: Exclude<GoLiveAct, 'submit'>
  readonly to: GoLiveStatus
  readonly by: 'staff' | 'developer'
}

/** The whole way of a request to go live. What is not a row here cannot happen: every move is looked up. */
// biome-ignore format: the table is read by its columns
export const goLiveTransitions: readonly GoLiveTransition[] = [
  { from: 'submitted',        act: 'review',  to: 'in_review',        by: 'staff' },
  { from: 'in_review',        act: 'ask',     to: 'more_information', by: 'staff' },
  { from: 'in_review',        act: 'approve', to: 'approved',         by: 'staff' },
  { from: 'in_review',        act: 'reject',  to: 'rejected',         by: 'staff' },
  { from: 'more_information', act: 'answer',  to: 'in_review',        by: 'developer' },
]

/** The row of an act upon a request that stands so; undefined if there is none. */
export function goLiveTransitionOf(
  from: GoLiveStatus,
  act: GoLiveAct,
): GoLiveTransition | undefined {
  return goLiveTransitions.find((row) => row.from === from && row.act === act)
}
