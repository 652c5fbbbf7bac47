import type { ConsentRead, MyProfile } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Section } from '../../design/section.tsx'
import { type Column, Table } from '../../design/table.tsx'
import { Time } from '../../design/time.tsx'
import { type Say, useWords } from '../../words/use-words.ts'
import { AccountName, accountIdsOf, accountOf } from '../terms/accounts.tsx'
import { words as terms } from '../terms/words.ts'
import type { Shown } from './use-page.ts'
import { words } from './words.ts'

/** Each account that was chosen, and beneath it what was read of it, when last, and how often. */
export function ReadsPart({ shown: { me, detail } }: { readonly shown: Shown }): ReactNode {
  const say = useWords(words)
  return (
    <Section title={say('accounts')}>
      <ul>
        {accountIdsOf(detail.consent).map((id) => (
          <li key={id} className="border-t border-field py-3 first:border-0 first:pt-0 last:pb-0">
            <h3 className="font-semibold">
              <AccountName id={id} me={me} />
            </h3>
            <Reads
              me={me}
              accountId={id}
              reads={detail.reads.filter(({ account_id }) => account_id === id)}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface ReadsProps {
  readonly me: MyProfile
  readonly accountId: string
  readonly reads: readonly ConsentRead[]
}

function Reads({ me, accountId, reads }: ReadsProps): ReactNode {
  const say = useWords(words)
  const sayTerms = useWords(terms)
  if (reads.length === 0) return <p className="text-quiet">{say('neverRead')}</p>
  const account = accountOf(me, accountId)?.nickname ?? sayTerms('foreign')
  return (
    <Table
      caption={say('reads.caption', { account })}
      columns={columnsOf(say, sayTerms)}
      rows={reads}
      keyOf={({ permission }) => permission}
    />
  )
}

function columnsOf(
  say: Say<(typeof words)['en']>,
  sayTerms: Say<(typeof terms)['en']>,
): readonly Column<ConsentRead>[] {
  return [
    { head: say('reads.what'), cell: ({ permission }) => sayTerms.of('read', permission) },
    { head: say('reads.last'), cell: ({ last_at: at }) => <Time at={at} /> },
    {
      head: say('reads.times'),
      number: true,
      cell: ({ count }) => say('reads.count', { count }),
    },
  ]
}
