import type { Account, MyProfile } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Id } from '../../design/copy-button.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { PageHeader } from '../../design/page-header.tsx'
import { Section } from '../../design/section.tsx'
import { RowsSkeleton } from '../../design/skeleton.tsx'
import { Facts } from '../../design/table.tsx'
import { LookFields } from '../../frame/look-fields.tsx'
import { useWords } from '../../words/use-words.ts'
import { words as terms } from '../terms/words.ts'
import { useMe } from '../use-me.ts'
import { words } from './words.ts'

/** `/my/account` */
export function AccountPage(): ReactNode {
  const say = useWords(words)
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      <Section title={say('you')}>
        <Loaded query={useMe()} skeleton={<RowsSkeleton rows={4} />}>
          {(me) => <You me={me} />}
        </Loaded>
      </Section>
      <Section title={say('look')}>
        <LookFields />
      </Section>
      <Section title={say('plain')}>
        <p className="mb-4">{say('plainLead')}</p>
        <a href="/my/plain" className="button button-stay">
          {say('plainLink')}
        </a>
      </Section>
    </>
  )
}

function You({ me: { id, name, accounts } }: { readonly me: MyProfile }): ReactNode {
  const say = useWords(words)
  return (
    <Facts
      facts={[
        { name: say('name'), value: name },
        { name: say('id'), value: <Id of={id} /> },
        ...accounts.map((account) => ({
          name: account.nickname,
          value: <Standing of={account} />,
        })),
      ]}
    />
  )
}

function Standing({ of: { type, masked_number: number, status } }: { readonly of: Account }) {
  const say = useWords(words)
  const sayTerms = useWords(terms)
  return (
    <>
      {sayTerms.of('types', type)} <span className="tabular whitespace-nowrap">{number}</span>
      {status === 'dormant' && ` (${say('dormant')})`}
    </>
  )
}
