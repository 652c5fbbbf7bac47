import { CircleAlert } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../words/use-words.ts'
import { Button } from './button.tsx'
import { Id } from './copy-button.tsx'
import { explainError } from './explain-error.ts'
import { words } from './words.ts'

interface ErrorStateProps {
  readonly error: unknown
  readonly title?: string
  readonly onRetry?: () => void
}

/** In the place of what could not be loaded: what to do, the request id to copy, and another try. */
export function ErrorState({ error, title, onRetry }: ErrorStateProps): ReactNode {
  const say = useWords(words)
  const { text, requestId } = explainError(error, say)
  return (
    <div
      role="alert"
      className="flex flex-col items-start gap-3 rounded-card border border-line border-s-4 border-s-warn bg-card p-5"
    >
      <p className="flex items-center gap-2 font-semibold text-warn">
        <CircleAlert className="size-5 flex-none" aria-hidden="true" />
        {title ?? say('error.title')}
      </p>
      <p className="max-w-text">{text}</p>
      <RequestId of={requestId} />
      {onRetry && <Button onClick={onRetry}>{say('again')}</Button>}
    </div>
  )
}

function RequestId({ of }: { readonly of: string | null }): ReactNode {
  const say = useWords(words)
  if (of === null) return null
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-fine text-quiet">
      {say('requestId')} <Id of={of} />
    </p>
  )
}

/** Above a form that was refused. It takes the focus, so that it is read out at once; what was typed stays. */
export function FormError({ error, title }: { readonly error: unknown; readonly title?: string }) {
  const say = useWords(words)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (error) box.current?.focus()
  }, [error])
  if (!error) return null
  const { text, requestId } = explainError(error, say)
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="grid gap-1 rounded-card border-s-4 border-warn bg-warn-tint p-4 text-small text-warn"
    >
      <p className="font-semibold">{title ?? say('error.form')}</p>
      <p>{text}</p>
      <RequestId of={requestId} />
    </div>
  )
}
