import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { FormError } from '../../design/error-state.tsx'
import { useWords } from '../../words/use-words.ts'
import { useCreateWebhook } from './use-webhooks.ts'
import { WebhookFields, type WebhookForm } from './webhook-fields.tsx'
import { words } from './words.ts'

interface CreateWebhookProps {
  readonly applicationId: string
  readonly onClose: () => void
}

/** Asks where to send what, and leads to the new webhook with its secret. */
export function CreateWebhook({ applicationId, onClose }: CreateWebhookProps): ReactNode {
  const say = useWords(words)
  const navigate = useNavigate()
  const create = useCreateWebhook(applicationId)
  const form = useForm<WebhookForm>({
    defaultValues: { url: '', description: '', types: ['payment.*'] },
  })
  const submit = form.handleSubmit(({ url, description, types }) =>
    create.mutate(
      {
        url: url.trim(),
        types: [...types],
        ...(description.trim() !== '' && { description: description.trim() }),
      },
      {
        onSuccess: ({ id }) =>
          void navigate(`${id}?application=${applicationId}&tab=secret`, {
            state: { isNew: true },
          }),
      },
    ),
  )
  return (
    <Dialog open onClose={onClose} title={say('create')} lead={say('createLead')}>
      <form onSubmit={(event) => void submit(event)} noValidate className="grid gap-5">
        <FormError error={create.error} title={say('refused')} />
        <WebhookFields form={form} error={create.error} />
        <div className="flex justify-end">
          <Button kind="go" type="submit" busy={create.isPending}>
            {say('createVerb')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
