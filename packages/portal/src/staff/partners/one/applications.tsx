import type { Partner } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Id } from '../../../design/copy-button.tsx'
import { Status } from '../../../design/status.tsx'
import { type Column, Table } from '../../../design/table.tsx'
import { type Say, useWords } from '../../../words/use-words.ts'
import { useOwnEnvironment } from '../../bank.ts'
import { Decide } from '../../decide.tsx'
import { useReinstate, useSuspend } from '../use-partners.ts'
import { words } from './words.ts'

type Application = Partner['applications']['all'][number]

const REASON_MAX = 500

interface ApplicationsProps {
  /** what their organisation is called */
  readonly of: string
  readonly list: readonly Application[]
}

/** The applications of a partner; those of one's own bank can be suspended and let go on. */
export function Applications({ of: name, list }: ApplicationsProps): ReactNode {
  const say = useWords(words)
  return (
    <Table
      caption={say('applications.list', { name })}
      columns={columnsOf(say, useOwnEnvironment())}
      rows={list}
      keyOf={({ id }) => id}
    />
  )
}

function columnsOf(
  say: Say<(typeof words)['en']>,
  own: Application['environment'],
): readonly Column<Application>[] {
  return [
    {
      head: say('applications.name'),
      cell: ({ id, name }) => (
        <div className="min-w-0">
          <span className="block font-semibold break-words">{name}</span>
          <Id of={id} />
        </div>
      ),
    },
    {
      head: say('applications.bank'),
      cell: ({ environment }) => say.of('applications.banks', environment),
    },
    { head: say('applications.profile'), cell: ({ profile }) => <code>{profile}</code> },
    {
      head: say('applications.status'),
      cell: ({ status }) => (
        <Status is={status === 'active' ? 'done' : 'failed'}>
          {say.of('applications.statuses', status)}
        </Status>
      ),
    },
    {
      head: say('applications.act'),
      number: true,
      cell: (one) => <Decision of={one} own={own} />,
    },
  ]
}

interface DecisionProps {
  readonly of: Application
  readonly own: Application['environment']
}

function Decision({ of: { id, name, status, environment, profile }, own }: DecisionProps) {
  const say = useWords(words)
  const suspend = useSuspend()
  const reinstate = useReinstate()
  if (environment !== own) return say('applications.foreign')
  if (status === 'suspended') {
    return (
      <Decide
        verb={say('reinstate.verb')}
        title={say('reinstate.title', { name })}
        consequence={say('reinstate.text')}
        done={say('reinstate.done', { name })}
        onDecide={async () => reinstate.mutateAsync(id)}
      />
    )
  }
  // Without it nobody could sign in at the bank any more, and so nobody reinstate it.
  if (profile === 'first-party') return say('applications.banksOwn')
  return (
    <Decide
      kind="end"
      verb={say('suspend.verb')}
      title={say('suspend.title', { name })}
      consequence={say('suspend.text')}
      text={{ label: say('suspend.label'), hint: say('suspend.hint'), maxLength: REASON_MAX }}
      done={say('suspend.done', { name })}
      onDecide={async (reason) => suspend.mutateAsync({ id, reason })}
    />
  )
}
