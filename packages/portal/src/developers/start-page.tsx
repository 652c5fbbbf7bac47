import type { ReactNode } from 'react'
import { Navigate } from 'react-router'
import { Loaded } from '../design/loaded.tsx'
import { PageHeader } from '../design/page-header.tsx'
import { PageSkeleton } from '../design/skeleton.tsx'
import { useWords } from '../words/use-words.ts'
import { firstOrganisation } from './organisation.ts'
import { useDeveloper } from './use-developer.ts'
import { words } from './words.ts'

/** `/developers`: leads to the organisation that was looked at last. */
export function StartPage(): ReactNode {
  const say = useWords(words)
  return (
    <Loaded query={useDeveloper()} skeleton={<PageSkeleton />}>
      {({ memberships }) => {
        const first = firstOrganisation(memberships)
        if (first) return <Navigate to={`/developers/${first.organisation_id}`} replace />
        return <PageHeader title={say('none.title')} lead={say('none.lead')} />
      }}
    </Loaded>
  )
}
