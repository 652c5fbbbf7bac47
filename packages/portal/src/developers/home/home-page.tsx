import type { Application } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Loaded } from '../../design/loaded.tsx'
import { PageHeader } from '../../design/page-header.tsx'
import { useWords } from '../../words/use-words.ts'
import { useApplications } from '../applications/use-applications.ts'
import { useMayChange } from '../may-change.ts'
import { useOrganisation } from '../organisation.ts'
import { RecentCalls } from './recent-calls.tsx'
import { ShortWays } from './short-ways.tsx'
import { TheDay } from './the-day.tsx'
import { TheWay } from './the-way.tsx'
import { words } from './words.ts'

/** `/developers/{organisation}`: what is next, and what happened last. */
export function HomePage(): ReactNode {
  const say = useWords(words)
  const { organisation_id, organisation_name } = useOrganisation()
  const applications = useApplications(organisation_id)
  return (
    <>
      <PageHeader title={organisation_name} lead={say('lead')} />
      <Loaded query={applications} isEmpty={() => false}>
        {(list) => <Home applications={list} />}
      </Loaded>
    </>
  )
}

function Home({ applications }: { readonly applications: readonly Application[] }): ReactNode {
  const mayChange = useMayChange()
  return (
    <>
      {/* A viewer reads no log, so where they stand is not told either. */}
      {mayChange && <TheWay applications={applications} />}
      {applications.length > 0 && (
        <div className="grid min-w-0 gap-x-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <TheDay />
          {mayChange && <RecentCalls applications={applications} />}
        </div>
      )}
      <ShortWays />
    </>
  )
}
