import type { MyConsent, MyProfile } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Button } from '../../design/button.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { PageHeader } from '../../design/page-header.tsx'
import { Section } from '../../design/section.tsx'
import { Table } from '../../design/table.tsx'
import { Time } from '../../design/time.tsx'
import { useWords } from '../../words/use-words.ts'
import { CardsSkeleton } from '../cards-skeleton.tsx'
import { usePast } from '../consents/use-consents.ts'
import { ConsentStatus } from '../terms/consent-status.tsx'
import { isOpen } from '../terms/kinds.ts'
import { type Paid, Receipts } from '../terms/receipts.tsx'
import { words as terms } from '../terms/words.ts'
import { useMe } from '../use-me.ts'
import { words } from './words.ts'

/** `/my/history`: payments and receipts, page by page. */
export function HistoryPage(): ReactNode {
  const say = useWords(words)
  const past = usePast()
  const { data: me } = useMe()
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      <Loaded query={{ ...past, data: me && past.data }} skeleton={<CardsSkeleton />}>
        {({ pages }) => (
          <>
            {me && <PaidList paid={pages.flatMap(({ paid }) => paid)} me={me} />}
            <Ended consents={pages.flatMap(({ consents }) => consents)} />
          </>
        )}
      </Loaded>
      {past.hasNextPage && (
        <Button busy={past.isFetchingNextPage} onClick={() => void past.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </>
  )
}

function PaidList({ paid, me }: { readonly paid: readonly Paid[]; readonly me: MyProfile }) {
  const say = useWords(words)
  const rows = paid.toSorted((one, other) => timeOf(other.receipt) - timeOf(one.receipt))
  return (
    <Section title={say('paid')}>
      {rows.length === 0 ? (
        <p className="text-quiet">{say('nonePaid')}</p>
      ) : (
        <Receipts
          caption={say('receipts.caption')}
          heads={{
            to: say('receipts.to'),
            at: say('receipts.at'),
            standing: say('receipts.standing'),
          }}
          amountHead={say('receipts.amount')}
          rows={rows}
          me={me}
          linked
        />
      )}
    </Section>
  )
}

const timeOf = ({ created_at: at }: { readonly created_at: string }) => Date.parse(at)

function Ended({ consents }: { readonly consents: readonly MyConsent[] }): ReactNode {
  const say = useWords(words)
  const ended = consents
    .filter(({ consent }) => !isOpen(consent))
    .toSorted((a, b) => Date.parse(b.consent.updated_at) - Date.parse(a.consent.updated_at))
  if (ended.length === 0) {
    return (
      <Section title={say('ended')}>
        <p className="text-quiet">{say('noneEnded')}</p>
      </Section>
    )
  }
  return (
    <Section title={say('ended')} lead={say('endedLead')}>
      <Table
        caption={say('endedList')}
        columns={[
          { head: say('columns.who'), cell: (one) => <Who of={one} /> },
          { head: say('columns.how'), cell: ({ consent }) => <ConsentStatus of={consent} /> },
          {
            head: say('columns.when'),
            number: true,
            cell: ({ consent }) => <Time at={consent.updated_at} />,
          },
        ]}
        rows={ended}
        keyOf={({ consent }) => consent.id}
      />
    </Section>
  )
}

function Who({ of: { consent, application_name: name } }: { readonly of: MyConsent }): ReactNode {
  const say = useWords(terms)
  return (
    <div className="min-w-0">
      <Link to={`/my/consents/${consent.id}`} className="row-link block break-words">
        {name}
      </Link>
      <span className="block text-small text-quiet">{say.of('kinds', consent.kind)}</span>
    </div>
  )
}
