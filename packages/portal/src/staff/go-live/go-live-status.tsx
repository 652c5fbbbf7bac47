import type { ReactNode } from 'react'
import { type Standing, Status } from '../../design/status.tsx'
import { useWords } from '../../words/use-words.ts'
import { words } from './words.ts'

/** Every standing of a request to go live, in the order of its way. */
export const GO_LIVE_STATUSES = [
  'submitted',
  'in_review',
  'more_information',
  'approved',
  'rejected',
] as const

const STANDINGS: Readonly<Record<string, Standing>> = {
  submitted: 'heed',
  in_review: 'doing',
  more_information: 'waiting',
  approved: 'done',
  rejected: 'failed',
}

/** How a request to go live stands. */
export function GoLiveStatus({ of }: { readonly of: string }): ReactNode {
  const say = useWords(words)
  return <Status is={STANDINGS[of] ?? 'waiting'}>{say.of('statuses', of)}</Status>
}
