import type { Partner } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { ButtonLink } from '../../../design/button.tsx'
import { Id } from '../../../design/copy-button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Loaded } from '../../../design/loaded.tsx'
import { PageHeader } from '../../../design/page-header.tsx'
import { Section } from '../../../design/section.tsx'
import { PageSkeleton } from '../../../design/skeleton.tsx'
import { Facts } from '../../../design/table.tsx'
import { Time } from '../../../design/time.tsx'
import { useWords } from '../../../words/use-words.ts'
import { formatCount } from '../../figures.ts'
import { PartnerStanding } from '../partner-standing.tsx'
import { usePartner } from '../use-partners.ts'
import { Applications } from './applications.tsx'
import { Plan } from './plan.tsx'
import { Usage } from './usage.tsx'
import { words } from './words.ts'

/** `/ops/partners/{organisation}` */
export function PartnerPage(): ReactNode {
  const { organisationId = '' } = useParams()
  return (
    <Loaded
      query={usePartner(organisationId)}
      skeleton={<PageSkeleton />}
      isEmpty={(partner) => partner === null}
      empty={<Missing />}
    >
      {(partner) => partner && <One partner={partner} />}
    </Loaded>
  )
}

function Missing(): ReactNode {
  const say = useWords(words)
  return (
    <>
      <PageHeader title={say('missing.title')} lead={say('missing.lead')} />
      <ButtonLink to="/ops/partners">{say('missing.action')}</ButtonLink>
    </>
  )
}

function One({ partner }: { readonly partner: Partner }): ReactNode {
  const say = useWords(words)
  const { id, name, applications } = partner
  return (
    <>
      <PageHeader
        above={
          <Link to="/ops/partners" className="link">
            {say('back')}
          </Link>
        }
        title={name}
        lead={<PartnerStanding of={partner} />}
      />
      <Section title={say('applications.title')}>
        {applications.all.length === 0 ? (
          <EmptyState title={say('applications.empty')}>{say('applications.emptyLead')}</EmptyState>
        ) : (
          <Applications of={name} list={applications.all} />
        )}
      </Section>
      <div className="grid items-start gap-x-6 lg:grid-cols-2">
        <div className="min-w-0">
          <About partner={partner} />
          <Plan partner={partner} />
        </div>
        <Usage organisationId={id} />
      </div>
    </>
  )
}

function About({ partner: { id, created_at, members } }: { readonly partner: Partner }): ReactNode {
  const say = useWords(words)
  const audit = (
    <Link to={`/ops/audit?subject=${id}`} className="link">
      {say('actsLink')}
    </Link>
  )
  return (
    <Section title={say('about')}>
      <Facts
        facts={[
          { name: say('id'), value: <Id of={id} /> },
          { name: say('since'), value: <Time at={created_at} shape="day" /> },
          { name: say('members'), value: formatCount(members) },
          { name: say('acts'), value: audit },
        ]}
      />
    </Section>
  )
}
