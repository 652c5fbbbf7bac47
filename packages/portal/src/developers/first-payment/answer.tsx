import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { CodeBlock } from '../../design/code-block.tsx'
import { Id } from '../../design/copy-button.tsx'
import { FormError } from '../../design/error-state.tsx'
import { useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import type { Told } from './use-first-payment.ts'
import { words } from './words.ts'

interface AnswerProps {
  /** undefined: it was not asked yet */
  readonly told: Told<object> | undefined
  readonly error: unknown
  /** fields of the body that are nobody's to read over a shoulder */
  readonly hidden?: readonly string[]
}

/** What the bank answered, as it came: status, time, request id, body. */
export function Answer({ told, error, hidden = [] }: AnswerProps): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  if (error) return <FormError error={error} title={say('refused')} />
  if (!told)
    return (
      <p className="rounded-card border border-dashed border-line p-4 text-small text-quiet">
        {say('waiting')}
      </p>
    )
  const body = JSON.stringify(told.data, (name, value) => (hidden.includes(name) ? '…' : value), 2)
  return (
    <div className="grid min-w-0 content-start gap-2 [&_pre]:max-h-96 [&_pre]:overflow-auto">
      <p className="flex min-h-9 flex-wrap items-center gap-x-3 text-fine text-quiet">
        <span className="font-semibold text-accent">{told.status}</span>
        <span className="tabular">{`${told.tookMs}\u2009ms`}</span>
        {told.requestId && (
          <>
            <Id of={told.requestId} thing={say('requestId')} />
            <Link to={`/developers/${organisation_id}/requests/${told.requestId}`} className="link">
              {say('inLog')}
            </Link>
          </>
        )}
      </p>
      <CodeBlock label={say('answer')} code={body} />
    </div>
  )
}
