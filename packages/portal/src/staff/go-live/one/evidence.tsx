import type { GoLiveReview } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Section } from '../../../design/section.tsx'
import { Status } from '../../../design/status.tsx'
import { Time } from '../../../design/time.tsx'
import { useWords } from '../../../words/use-words.ts'
import { words } from './words.ts'

/** How fit the organisation showed itself against the test bank: what was seen, and what it weighs. */
export function Evidence({
  readiness: { score, checks },
}: {
  readonly readiness: GoLiveReview['readiness']
}): ReactNode {
  const say = useWords(words)
  return (
    <Section
      title={say('evidence')}
      lead={say('evidenceLead')}
      actions={
        <span className="font-display text-heading font-semibold tabular">
          {say('score', { score })}
        </span>
      }
    >
      <ul>
        {checks.map(({ name, passed, weight, reason, last_seen_at }) => (
          <li
            key={name}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 border-b border-line py-2.5 text-small last:border-0"
          >
            <span className="font-semibold">{say.of('checks', name)}</span>
            <span className="tabular text-end text-quiet">
              {passed ? weight : 0} / {weight}
            </span>
            <span className="text-fine text-quiet">{reason}</span>
            <span className="grid content-start justify-items-end gap-0.5 text-fine text-quiet">
              <Status is={passed ? 'done' : 'waiting'}>{say(passed ? 'passed' : 'open')}</Status>
              {last_seen_at && <Time at={last_seen_at} />}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
