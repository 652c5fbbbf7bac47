import type { Consent } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { type Standing, Status } from '../../design/status.tsx'
import { useWords } from '../../words/use-words.ts'
import { words } from './words.ts'

const STANDINGS: Readonly<Record<string, Standing>> = {
  awaiting_authorisation: 'heed',
  awaiting_co_holder: 'heed',
  authorised: 'done',
  rejected: 'failed',
}

export function ConsentStatus({ of: { status } }: { readonly of: Consent }): ReactNode {
  const say = useWords(words)
  return <Status is={STANDINGS[status] ?? 'ended'}>{say.of('statuses', status)}</Status>
}
