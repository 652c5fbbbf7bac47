import type { ReadinessCheck } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Loaded } from '../../design/loaded.tsx'
import { Section } from '../../design/section.tsx'
import { RowsSkeleton } from '../../design/skeleton.tsx'
import { Status } from '../../design/status.tsx'
import { Time } from '../../design/time.tsx'
import { useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import { useReadiness } from './use-go-live.ts'
import { words } from './words.ts'

/** The checklist, each check with what was seen of it. */
export function Readiness(): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  return (
    <Section title={say('ready.title')} lead={say('ready.lead')}>
      <Loaded query={useReadiness(organisation_id)} skeleton={<RowsSkeleton rows={8} />}>
        {({ score, checks }) => (
          <>
            <p className="mb-2 font-display text-title font-semibold tracking-tight">
              {say('ready.score', { score })}
            </p>
            <div className="mb-4 h-2 overflow-hidden rounded-full bg-well" aria-hidden="true">
              <div className="h-full rounded-full bg-accent" style={{ width: `${score}%` }} />
            </div>
            <ul>
              {checks.map((check) => (
                <Check key={check.name} check={check} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Section>
  )
}

function Check({ check }: { readonly check: ReadinessCheck }): ReactNode {
  const say = useWords(words)
  const { name, passed, weight, reason, last_seen_at } = check
  return (
    <li className="grid gap-x-4 gap-y-1 border-b border-line py-3 text-small last:border-0 sm:grid-cols-[1fr_auto]">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">{say.of('ready.names', name)}</span>
        <Status is={passed ? 'done' : 'waiting'}>
          {say(passed ? 'ready.passed' : 'ready.open')}
        </Status>
      </p>
      <p className="tabular text-fine text-quiet sm:text-end">
        {say('ready.points', { count: weight })}
      </p>
      <p className="max-w-text text-quiet">{reason}</p>
      <p className="text-fine text-quiet sm:text-end">
        {last_seen_at ? (
          <>
            {say('ready.seen')} <Time at={last_seen_at} />
          </>
        ) : (
          say('ready.never')
        )}
      </p>
    </li>
  )
}
