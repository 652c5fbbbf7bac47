import type { ReactNode } from 'react'
import { Loaded } from '../design/loaded.tsx'
import { RowsSkeleton } from '../design/skeleton.tsx'
import { Status } from '../design/status.tsx'
import { Facts } from '../design/table.tsx'
import { useWords } from '../words/use-words.ts'
import { useRunning } from './use-running.ts'
import { words } from './words.ts'

const OPENAPI = '/openapi.json'
const DISCOVERY = '/.well-known/openid-configuration'
const OUTBOX = '/outbox'

/** What answers at this address. */
export function Running({ hasOutbox }: { readonly hasOutbox: boolean }): ReactNode {
  const say = useWords(words)
  return (
    <Loaded query={useRunning()} skeleton={<RowsSkeleton rows={6} />}>
      {({ name, version, contract_version, isReady }) => (
        <Facts
          facts={[
            { name: say('name'), value: `${name} ${version}` },
            { name: say('contract'), value: contract_version },
            {
              name: say('ready'),
              value: (
                <Status is={isReady ? 'done' : 'failed'}>
                  {say(isReady ? 'isReady.ok' : 'isReady.failing')}
                </Status>
              ),
            },
            { name: say('here'), value: <code>{location.origin}</code> },
            { name: say('openapi'), value: <Address of={OPENAPI} /> },
            { name: say('discovery'), value: <Address of={DISCOVERY} /> },
            ...(hasOutbox ? [{ name: say('outbox'), value: <Address of={OUTBOX} /> }] : []),
          ]}
        />
      )}
    </Loaded>
  )
}

/** A page of the server, not of this app. */
function Address({ of }: { readonly of: string }): ReactNode {
  return (
    <a href={of} className="link">
      <code>{of}</code>
    </a>
  )
}
