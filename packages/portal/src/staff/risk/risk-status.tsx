import type { ReactNode } from 'react'
import { type Standing, Status } from '../../design/status.tsx'
import { useWords } from '../../words/use-words.ts'
import { words } from './words.ts'

const STANDINGS: Readonly<Record<string, Standing>> = {
  open: 'heed',
  released: 'done',
  declined: 'failed',
  expired: 'ended',
  stopped: 'ended',
}

/** How a review stands. */
export function RiskStatus({ of }: { readonly of: string }): ReactNode {
  const say = useWords(words)
  return <Status is={STANDINGS[of] ?? 'waiting'}>{say.of('statuses', of)}</Status>
}
