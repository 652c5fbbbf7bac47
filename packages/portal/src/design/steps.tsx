import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import { classes } from './classes.ts'
import { words } from './words.ts'

export interface Step {
  readonly title: string
  readonly children?: ReactNode
  readonly state: 'done' | 'now' | 'later'
}

/** A way with its next step: what is done is ticked, and what is next is open. */
export function Steps({ steps }: { readonly steps: readonly Step[] }): ReactNode {
  const say = useWords(words)
  return (
    <ol className="grid">
      {steps.map(({ title, children, state }, index) => (
        <li
          key={title}
          aria-current={state === 'now' ? 'step' : undefined}
          className="group relative grid grid-cols-[2rem_1fr] gap-3 pb-6 last:pb-0"
        >
          {index < steps.length - 1 && (
            <span className="absolute start-4 top-9 bottom-1 w-px bg-line" aria-hidden="true" />
          )}
          <span
            aria-hidden="true"
            className={classes(
              'leaf tabular grid size-8 place-items-center text-small font-semibold',
              state === 'done' && 'bg-tint text-accent',
              state === 'now' && 'bg-accent text-on-accent',
              state === 'later' && 'border border-field text-quiet',
            )}
          >
            {state === 'done' ? <Check className="size-4" /> : index + 1}
          </span>
          <div className="min-w-0 pt-0.5">
            <p className={classes('font-semibold', state === 'later' && 'text-quiet')}>
              <span className="sr-only">
                {say('step', { step: index + 1, count: steps.length })}
                {state === 'done' && `, ${say('done')}`}:{' '}
              </span>
              {title}
            </p>
            {children && <div className="mt-1 text-small text-quiet">{children}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
