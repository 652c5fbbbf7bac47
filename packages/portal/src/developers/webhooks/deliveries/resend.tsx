import type { Delivery } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Button } from '../../../design/button.tsx'
import { explainError } from '../../../design/explain-error.ts'
import { useToast } from '../../../design/toast.tsx'
import { words as designWords } from '../../../design/words.ts'
import { useWords } from '../../../words/use-words.ts'
import { useTestApplication } from '../../test-application.tsx'
import { useRedeliver } from '../use-webhooks.ts'
import { words } from './words.ts'

/** Sends the same event once more, now. */
export function Resend({
  delivery: { id, webhook_id },
}: {
  readonly delivery: Delivery
}): ReactNode {
  const say = useWords(words)
  const sayError = useWords(designWords)
  const tell = useToast()
  const redeliver = useRedeliver(useTestApplication().id, webhook_id)
  const send = () =>
    redeliver.mutate(id, {
      onSuccess: () => tell(say('resent')),
      onError: (error) => tell(explainError(error, sayError).text),
    })
  return (
    <Button kind="quiet" busy={redeliver.isPending} onClick={send}>
      {say('resend')}
    </Button>
  )
}
