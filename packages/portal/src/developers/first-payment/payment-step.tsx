import type { ReactNode } from 'react'
import { Button } from '../../design/button.tsx'
import { classes } from '../../design/classes.ts'
import { Status } from '../../design/status.tsx'
import { useWords } from '../../words/use-words.ts'
import { type InLanguages, Snippets } from '../snippets/snippets.tsx'
import { Answer } from './answer.tsx'
import type { Told } from './use-first-payment.ts'
import { words } from './words.ts'

/** A request and what became of it. */
interface Sent {
  readonly data: Told<object> | undefined
  readonly error: unknown
  readonly isPending: boolean
  readonly isSuccess: boolean
}

interface PaymentStepProps {
  readonly number: number
  readonly title: string
  readonly lead: string
  readonly verb: string
  /** whether the step before is done */
  readonly before: boolean
  readonly sent: readonly Sent[]
  readonly send: () => Promise<unknown>
  readonly children: ReactNode
}

/** One step of the way: what it is for, its button, its requests. A step that is not reached yet keeps its requests folded. */
export function PaymentStep(props: PaymentStepProps): ReactNode {
  const { number, title, lead, verb, before, sent, send, children } = props
  const say = useWords(words)
  const done = sent.every(({ isSuccess }) => isSuccess)
  const busy = sent.some(({ isPending }) => isPending)
  // Told beside the request that was refused.
  const press = () => void send().catch(() => {})
  return (
    <section
      className={classes('sheet mb-6', !before && 'opacity-70')}
      aria-labelledby={`step-${number}`}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="flex min-w-0 max-w-text gap-3">
          <span
            aria-hidden="true"
            className={classes(
              'leaf tabular grid size-8 flex-none place-items-center text-small font-semibold',
              before ? 'bg-accent text-on-accent' : 'border border-field',
            )}
          >
            {number}
          </span>
          <div className="min-w-0">
            <h2 id={`step-${number}`} className="font-display text-heading font-semibold">
              {title}
            </h2>
            <p className="mt-1 text-small text-quiet">{lead}</p>
          </div>
        </div>
        <div className="flex min-h-9 items-center" role="status">
          {done && <Status is="done">{say('done')}</Status>}
        </div>
      </div>
      {before && (
        <div className="mt-4 grid min-w-0 gap-4">
          {!done && (
            <div>
              <Button kind="go" busy={busy} onClick={press}>
                {verb}
              </Button>
            </div>
          )}
          {children}
        </div>
      )}
    </section>
  )
}

interface ExchangeProps {
  readonly label: string
  readonly code: InLanguages
  readonly sent: Sent
  readonly hidden?: readonly string[]
}

/** The request on one side, its answer on the other. */
export function Exchange({ label, code, sent, hidden }: ExchangeProps): ReactNode {
  return (
    <div className="grid min-w-0 gap-4 lg:grid-cols-2">
      <Snippets label={label} code={code} />
      <Answer told={sent.data} error={sent.error} {...(hidden && { hidden })} />
    </div>
  )
}
