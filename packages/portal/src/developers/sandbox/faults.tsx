import type { Fault } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Button } from '../../design/button.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { FormError } from '../../design/error-state.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { Section } from '../../design/section.tsx'
import { RowsSkeleton } from '../../design/skeleton.tsx'
import { Table } from '../../design/table.tsx'
import { type Say, useWords } from '../../words/use-words.ts'
import { useTestApplication } from '../test-application.tsx'
import { CreateFault } from './create-fault.tsx'
import { useClearFaults, useDeleteFault, useFaults } from './use-room.ts'
import { words } from './words.ts'

/** What goes wrong at the test bank, where and how often. */
export function Faults(): ReactNode {
  const say = useWords(words)
  const { id } = useTestApplication()
  const faults = useFaults(id)
  const clear = useClearFaults(id)
  const remove = useDeleteFault(id)
  const actions = (
    <>
      {faults.data?.length ? (
        <Button busy={clear.isPending} onClick={() => clear.mutate(undefined)}>
          {say('faults.clear')}
        </Button>
      ) : null}
      <CreateFault />
    </>
  )
  return (
    <Section title={say('faults.title')} lead={say('faults.lead')} actions={actions}>
      <FormError error={clear.error ?? remove.error} />
      <Loaded
        query={faults}
        skeleton={<RowsSkeleton rows={6} />}
        empty={<EmptyState title={say('faults.empty')}>{say('faults.emptyLead')}</EmptyState>}
      >
        {(list) => (
          <Table
            caption={say('faults.list')}
            rows={list}
            keyOf={(fault) => fault.id}
            columns={[
              { head: say('faults.operation'), cell: (fault) => nameOf(fault, say) },
              { head: say('faults.what'), cell: (fault) => toldOf(fault, say) },
              {
                head: say('faults.met'),
                number: true,
                cell: ({ met, times }) => (times === null ? met : say('faults.of', { met, times })),
              },
              {
                head: say('faults.remove'),
                number: true,
                cell: (fault) => (
                  <Button
                    kind="quiet"
                    aria-label={say('faults.removeOf', { operation: nameOf(fault, say) })}
                    onClick={() => remove.mutate(fault.id)}
                  >
                    {say('faults.remove')}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Loaded>
    </Section>
  )
}

type Told = Say<(typeof words)['en']>

const nameOf = ({ operation }: Fault, say: Told): string =>
  operation === '*' ? say('faults.every') : operation

function toldOf({ code, status, latency_ms, reply }: Fault, say: Told): string {
  return [
    (code ?? status) !== null && say('faults.code', { code: code ?? status ?? '' }),
    latency_ms > 0 && say('faults.late', { ms: latency_ms.toLocaleString('en-KE') }),
    reply !== 'whole' && say.of('faults.replies', reply),
  ]
    .filter(Boolean)
    .join(' · ')
}
