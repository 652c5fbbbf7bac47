import type { WekezaEvent } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { CodeBlock } from '../../design/code-block.tsx'
import { FormError } from '../../design/error-state.tsx'
import { Section } from '../../design/section.tsx'
import { Status } from '../../design/status.tsx'
import { Time } from '../../design/time.tsx'
import { useWords } from '../../words/use-words.ts'
import { useTestApplication } from '../test-application.tsx'
import { type StreamState, useLiveEvents } from './use-live-events.ts'
import { words } from './words.ts'

const STANDINGS = { opening: 'waiting', listening: 'done', lost: 'heed', failed: 'failed' } as const

/** What the application is told, as it is told. */
export function LiveEvents(): ReactNode {
  const say = useWords(words)
  const { events, state, error } = useLiveEvents(useTestApplication().id)
  return (
    <Section
      title={say('events.title')}
      lead={say('events.lead')}
      actions={<Connection state={state} />}
    >
      <FormError error={error} title={say('events.failed')} />
      {events.length === 0 ? (
        <p className="rounded-card border border-dashed border-line p-4 text-small text-quiet">
          {say('events.empty')}
        </p>
      ) : (
        <ol aria-label={say('events.title')} className="max-h-96 overflow-y-auto">
          {events.map((event) => (
            <Told key={event.id} event={event} />
          ))}
        </ol>
      )}
    </Section>
  )
}

function Connection({ state }: { readonly state: StreamState }): ReactNode {
  const say = useWords(words)
  return (
    <span role="status">
      <Status is={STANDINGS[state]}>{say(`events.${state}`)}</Status>
    </span>
  )
}

function Told({ event }: { readonly event: WekezaEvent }): ReactNode {
  const say = useWords(words)
  const { type, created_at, id } = event
  return (
    <li className="animate-[appear_120ms] border-b border-line py-2 text-small last:border-0">
      <details>
        <summary className="flex min-h-9 cursor-pointer flex-wrap items-center gap-x-3">
          <span className="font-semibold">{type}</span>
          {event.simulated && (
            <span className="text-fine text-quiet">{say('events.simulated')}</span>
          )}
          <span className="ms-auto text-fine text-quiet">
            <Time at={created_at} shape="second" />
          </span>
          <code className="w-full font-mono text-fine text-quiet break-all">{id}</code>
        </summary>
        <CodeBlock label={say('events.show')} code={JSON.stringify(event.data, null, 2)} />
      </details>
    </li>
  )
}
