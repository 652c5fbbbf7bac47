import type { ReactNode } from 'react'
import { EmptyState } from '../../design/empty-state.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { PageHeader } from '../../design/page-header.tsx'
import { Card } from '../../design/section.tsx'
import { useWords } from '../../words/use-words.ts'
import { CardsSkeleton } from '../cards-skeleton.tsx'
import { useWaiting } from '../consents/use-consents.ts'
import { useMe } from '../use-me.ts'
import { ApprovalCard } from './approval-card.tsx'
import { words } from './words.ts'

/** `/my/approvals`: what waits for the customer, as another holder of an account. */
export function ApprovalsPage(): ReactNode {
  const say = useWords(words)
  const waiting = useWaiting()
  const { data: me } = useMe()
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      <Loaded
        query={{ ...waiting, data: me && waiting.data }}
        skeleton={<CardsSkeleton cards={1} />}
        empty={
          <Card>
            <EmptyState title={say('empty.title')}>{say('empty.lead')}</EmptyState>
          </Card>
        }
      >
        {(list) => (
          <div className="grid gap-6">
            {me && list.map((one) => <ApprovalCard key={one.consent.id} waiting={one} me={me} />)}
          </div>
        )}
      </Loaded>
    </>
  )
}
