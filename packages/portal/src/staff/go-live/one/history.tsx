import type { GoLiveReview } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Id } from '../../../design/copy-button.tsx'
import { Time } from '../../../design/time.tsx'
import { useWords } from '../../../words/use-words.ts'
import { GoLiveStatus } from '../go-live-status.tsx'
import { words } from './words.ts'

/** Each step of a request, the first one first, with what was said to it. */
export function History({ steps }: { readonly steps: GoLiveReview['history'] }): ReactNode {
  const say = useWords(words)
  return (
    <ol>
      {steps.map(({ number, status, actor, note, at }) => (
        <li key={number} className="border-b border-line py-2.5 text-small last:border-0">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <GoLiveStatus of={status} />
            <span className="text-fine text-quiet">
              <Time at={at} />
            </span>
          </div>
          <p className="mt-1 flex flex-wrap items-center gap-x-2 text-fine text-quiet">
            {say.of('by', actor.kind)} {actor.id && <Id of={actor.id} />}
          </p>
          {note && <p className="mt-1 max-w-text whitespace-pre-line">{note}</p>}
        </li>
      ))}
    </ol>
  )
}
