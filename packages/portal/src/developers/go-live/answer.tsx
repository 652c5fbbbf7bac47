import type { GoLiveRequestDetail } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../../design/button.tsx'
import { FormError } from '../../design/error-state.tsx'
import { TextArea } from '../../design/field.tsx'
import { fieldFault } from '../../design/field-fault.ts'
import { Callout } from '../../design/section.tsx'
import { useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import { useAnswerGoLive } from './use-go-live.ts'
import { words } from './words.ts'

/** The bank's question, and the answer to it. */
export function Answer({ request }: { readonly request: GoLiveRequestDetail }): ReactNode {
  const say = useWords(words)
  const { organisation_id, role } = useOrganisation()
  const answer = useAnswerGoLive(organisation_id, request.id)
  const { register, handleSubmit } = useForm({ defaultValues: { text: '' } })
  const question = request.history.at(-1)?.note
  const submit = handleSubmit(({ text }) => answer.mutate(text.trim()))
  return (
    <div className="mt-5 grid max-w-text gap-4">
      {question && (
        <Callout tone="note" title={say('request.staff')}>
          <p className="break-words whitespace-pre-line">{question}</p>
        </Callout>
      )}
      {role === 'owner' ? (
        <form onSubmit={(event) => void submit(event)} className="grid gap-4">
          <FormError error={answer.error} title={say('answer.refused')} />
          <TextArea
            label={say('answer.label')}
            error={fieldFault(answer.error, 'answer')}
            rows={5}
            required
            {...register('text')}
          />
          <div>
            <Button kind="go" type="submit" busy={answer.isPending}>
              {say('answer.verb')}
            </Button>
          </div>
        </form>
      ) : (
        <p className="text-small text-quiet">{say('answer.owner')}</p>
      )}
    </div>
  )
}
