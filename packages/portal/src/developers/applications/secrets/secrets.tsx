import type { Application, ClientSecret } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Confirm } from '../../../design/dialog.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Loaded } from '../../../design/loaded.tsx'
import { Callout, Section } from '../../../design/section.tsx'
import { RowsSkeleton } from '../../../design/skeleton.tsx'
import { type Column, Table } from '../../../design/table.tsx'
import { Time } from '../../../design/time.tsx'
import { useToast } from '../../../design/toast.tsx'
import { type Say, useWords } from '../../../words/use-words.ts'
import { useMayChange } from '../../may-change.ts'
import { RotateSecret } from './rotate-secret.tsx'
import { useRevokeSecret, useSecrets } from './use-secrets.ts'
import { words } from './words.ts'

/** The secrets by which an application proves itself: which are good, a new one, the end of one. */
export function Secrets({ application }: { readonly application: Application }): ReactNode {
  const say = useWords(words)
  const { profile, jwks, tls_client_subject } = application
  if (profile === 'fapi2' || profile === 'device' || jwks || tls_client_subject) {
    return <Callout>{say('none')}</Callout>
  }
  return <List application={application} />
}

function List({ application }: { readonly application: Application }): ReactNode {
  const say = useWords(words)
  const mayChange = useMayChange()
  const secrets = useSecrets(application.id)
  return (
    <Section title={say('title')} lead={say('lead')}>
      <Loaded
        query={secrets}
        skeleton={<RowsSkeleton rows={2} />}
        empty={<EmptyState title={say('empty.title')}>{say('empty.lead')}</EmptyState>}
      >
        {(list) => (
          <Table
            caption={say('list')}
            columns={columnsOf(say, application.id, mayChange)}
            rows={list}
            keyOf={({ id }) => id}
          />
        )}
      </Loaded>
      {mayChange && <RotateSecret application={application} valid={secrets.data?.length ?? 0} />}
    </Section>
  )
}

function columnsOf(
  say: Say<(typeof words)['en']>,
  applicationId: string,
  mayChange: boolean,
): readonly Column<ClientSecret>[] {
  return [
    {
      head: say('columns.secret'),
      cell: ({ id, last_four }) => (
        <code className="font-mono text-fine break-all">{`${id}…${last_four}`}</code>
      ),
    },
    { head: say('columns.created'), cell: ({ created_at }) => <Time at={created_at} /> },
    {
      head: say('columns.used'),
      cell: ({ last_used_at }) =>
        last_used_at ? <Time at={last_used_at} fromNow /> : say('never'),
    },
    {
      head: say('columns.ends'),
      cell: ({ ends_at }) => (ends_at ? <Time at={ends_at} /> : say('noEnd')),
    },
    ...(mayChange
      ? [
          {
            head: say('columns.act'),
            number: true,
            cell: (secret: ClientSecret) => (
              <Revoke applicationId={applicationId} secret={secret} />
            ),
          },
        ]
      : []),
  ]
}

interface RevokeProps {
  readonly applicationId: string
  readonly secret: ClientSecret
}

function Revoke({ applicationId, secret: { id, last_four } }: RevokeProps): ReactNode {
  const say = useWords(words)
  const tell = useToast()
  const revoke = useRevokeSecret(applicationId)
  const name = `${id}…${last_four}`
  const end = async () => {
    await revoke.mutateAsync(id)
    tell(say('revoked', { name }))
  }
  return (
    <Confirm
      button={say('revoke')}
      kind="quiet"
      title={say('revokeTitle')}
      verb={say('revokeVerb')}
      onConfirm={end}
    >
      <p>
        <code className="font-mono text-fine break-all">{name}</code>
      </p>
      <p>{say('revokeLead')}</p>
    </Confirm>
  )
}
