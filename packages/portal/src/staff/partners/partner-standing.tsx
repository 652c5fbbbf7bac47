import type { Partner } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Status } from '../../design/status.tsx'
import { useWords } from '../../words/use-words.ts'
import { GoLiveStatus } from '../go-live/go-live-status.tsx'
import { words } from './words.ts'

/** Live, on the way to it, or testing. */
export function PartnerStanding({
  of: { live, go_live_status },
}: {
  readonly of: Pick<Partner, 'live' | 'go_live_status'>
}): ReactNode {
  const say = useWords(words)
  if (live) return <Status is="done">{say('live')}</Status>
  if (go_live_status !== null) return <GoLiveStatus of={go_live_status} />
  return <Status is="waiting">{say('testing')}</Status>
}
