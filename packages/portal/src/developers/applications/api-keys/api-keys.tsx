import type { ApiKey, ApiKeyIssued, Application } from '@wekeza/sdk'
import { type ReactNode, useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Loaded } from '../../../design/loaded.tsx'
import { Callout, Section } from '../../../design/section.tsx'
import { type Column, Table } from '../../../design/table.tsx'
import { Time } from '../../../design/time.tsx'
import { type Say, useWords } from '../../../words/use-words.ts'
import { useMayChange } from '../../may-change.ts'
import { environmentFile } from '../../secret-once/environment-file.ts'
import { SecretOnce } from '../../secret-once/secret-once.tsx'
import { CreateKey } from './create-key.tsx'
import { RevokeKey } from './revoke-key.tsx'
import { RollKey } from './roll-key.tsx'
import { useApiKeys } from './use-api-keys.ts'
import { words } from './words.ts'

/** The keys by which a job calls for the application itself. */
export function ApiKeys({ application }: { readonly application: Application }): ReactNode {
  const say = useWords(words)
  if (!['standard', 'machine'].includes(application.profile)) {
    return <Callout>{say('none')}</Callout>
  }
  return <List application={application} />
}

function List({ application }: { readonly application: Application }): ReactNode {
  const say = useWords(words)
  const mayChange = useMayChange()
  const keys = useApiKeys(application.id)
  const [isCreating, setCreating] = useState(false)
  const [issued, setIssued] = useState<ApiKeyIssued | null>(null)
  const create = mayChange && (
    <Button kind={keys.data?.length ? 'stay' : 'go'} onClick={() => setCreating(true)}>
      {say('create')}
    </Button>
  )
  const show = (key: ApiKeyIssued) => {
    setIssued(key)
    setCreating(false)
  }
  return (
    <Section title={say('title')} lead={say('lead')} actions={keys.data?.length ? create : null}>
      {issued && <Issued issued={issued} />}
      <Loaded
        query={keys}
        empty={
          <EmptyState title={say('empty.title')} action={create}>
            {say('empty.lead')}
          </EmptyState>
        }
      >
        {(list) => (
          <Table
            caption={say('list')}
            columns={columnsOf(say, { applicationId: application.id, mayChange, show })}
            rows={list}
            keyOf={({ id }) => id}
          />
        )}
      </Loaded>
      {isCreating && (
        <CreateKey application={application} onClose={() => setCreating(false)} onIssued={show} />
      )}
    </Section>
  )
}

function Issued({ issued: { name, api_key } }: { readonly issued: ApiKeyIssued }): ReactNode {
  const text = environmentFile({ WEKEZA_API_KEY: api_key })
  return (
    <div className="mb-5">
      <SecretOnce name={name} secret={api_key} file={{ name: 'wekeza-key.env', text }} />
    </div>
  )
}

interface Acting {
  readonly applicationId: string
  readonly mayChange: boolean
  readonly show: (key: ApiKeyIssued) => void
}

function columnsOf(
  say: Say<(typeof words)['en']>,
  { applicationId, mayChange, show }: Acting,
): readonly Column<ApiKey>[] {
  const acts: Column<ApiKey> = {
    head: say('columns.act'),
    number: true,
    cell: (key) => (
      <span className="flex flex-wrap justify-end gap-1">
        <RollKey applicationId={applicationId} apiKey={key} onIssued={show} />
        <RevokeKey applicationId={applicationId} apiKey={key} />
      </span>
    ),
  }
  return [
    {
      head: say('columns.name'),
      cell: ({ id, name, last_four }) => (
        <>
          <span className="block font-semibold break-words">{name}</span>
          <code className="font-mono text-fine text-quiet break-all">{`${id}…${last_four}`}</code>
        </>
      ),
    },
    {
      head: say('columns.scopes'),
      cell: ({ scopes }) =>
        scopes === null ? (
          say('allScopes')
        ) : (
          <code className="font-mono text-fine">{scopes.join(', ')}</code>
        ),
    },
    {
      head: say('columns.used'),
      cell: ({ last_used_at }) =>
        last_used_at ? <Time at={last_used_at} fromNow /> : say('never'),
    },
    {
      head: say('columns.ends'),
      cell: ({ expires_at }) => (expires_at ? <Time at={expires_at} shape="day" /> : say('noEnd')),
    },
    ...(mayChange ? [acts] : []),
  ]
}
