import type { Webhook } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { Button } from '../../../design/button.tsx'
import { Confirm } from '../../../design/dialog.tsx'
import { FormError } from '../../../design/error-state.tsx'
import { Section } from '../../../design/section.tsx'
import { useToast } from '../../../design/toast.tsx'
import { useWords } from '../../../words/use-words.ts'
import { useOrganisation } from '../../organisation.ts'
import { useTestApplication } from '../../test-application.tsx'
import { useDeleteWebhook, useUpdateWebhook } from '../use-webhooks.ts'
import { WebhookFields, type WebhookForm } from '../webhook-fields.tsx'
import { Thresholds } from './thresholds/thresholds.tsx'
import { words } from './words.ts'

/** Where it is sent what; of which balances; on and off; its end. */
export function Settings({ webhook }: { readonly webhook: Webhook }): ReactNode {
  return (
    <>
      <WhereAndWhat webhook={webhook} />
      <Thresholds webhook={webhook} />
      <OnAndOff webhook={webhook} />
    </>
  )
}

const formOf = ({ url, description, types }: Webhook): WebhookForm => ({
  url,
  types,
  description: description ?? '',
})

function WhereAndWhat({ webhook }: { readonly webhook: Webhook }): ReactNode {
  const say = useWords(words)
  const tell = useToast()
  const save = useUpdateWebhook(useTestApplication().id, webhook.id)
  const form = useForm<WebhookForm>({ defaultValues: formOf(webhook) })
  const submit = form.handleSubmit(({ url, description, types }) =>
    save.mutate(
      { url: url.trim(), description: description.trim() || null, types: [...types] },
      { onSuccess: () => tell(say('settings.saved')) },
    ),
  )
  return (
    <Section title={say('settings.title')} lead={say('settings.lead')}>
      <form onSubmit={(event) => void submit(event)} noValidate className="grid max-w-2xl gap-5">
        <FormError error={save.error} title={say('settings.refused')} />
        <WebhookFields form={form} error={save.error} />
        <div>
          <Button kind="go" type="submit" busy={save.isPending}>
            {say('settings.save')}
          </Button>
        </div>
      </form>
    </Section>
  )
}

function OnAndOff({ webhook }: { readonly webhook: Webhook }): ReactNode {
  const say = useWords(words)
  const tell = useToast()
  const change = useUpdateWebhook(useTestApplication().id, webhook.id)
  const enable = () =>
    change.mutate({ status: 'enabled' }, { onSuccess: () => tell(say('end.enabled')) })
  const disable = async () => {
    await change.mutateAsync({ status: 'disabled' })
    tell(say('end.disabled'))
  }
  return (
    <Section title={say('end.title')} lead={say('end.lead')}>
      <div className="flex flex-wrap gap-3">
        {webhook.status === 'disabled' ? (
          <Button busy={change.isPending} onClick={enable}>
            {say('end.enable')}
          </Button>
        ) : (
          <Confirm
            button={say('end.disable')}
            title={say('end.disableTitle')}
            verb={say('end.disable')}
            onConfirm={disable}
          >
            <p>{say('end.disableLead')}</p>
          </Confirm>
        )}
        <Delete webhook={webhook} />
      </div>
    </Section>
  )
}

function Delete({ webhook: { id, url } }: { readonly webhook: Webhook }): ReactNode {
  const say = useWords(words)
  const tell = useToast()
  const navigate = useNavigate()
  const { organisation_id } = useOrganisation()
  const application = useTestApplication()
  const remove = useDeleteWebhook(application.id, id)
  const end = async () => {
    await remove.mutateAsync()
    tell(say('end.deleted'))
    await navigate(`/developers/${organisation_id}/webhooks?application=${application.id}`)
  }
  return (
    <Confirm
      button={say('end.delete')}
      kind="quiet"
      title={say('end.deleteTitle')}
      verb={say('end.delete')}
      onConfirm={end}
    >
      <p>
        <code className="font-mono text-fine break-all">{url}</code>
      </p>
      <p>{say('end.deleteLead')}</p>
    </Confirm>
  )
}
