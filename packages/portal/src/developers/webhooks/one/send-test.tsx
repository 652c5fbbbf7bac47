import type { Webhook } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { Button } from '../../../design/button.tsx'
import { FormError } from '../../../design/error-state.tsx'
import { useWords } from '../../../words/use-words.ts'
import { useOrganisation } from '../../organisation.ts'
import { useTestApplication } from '../../test-application.tsx'
import { useTestWebhook } from '../use-webhooks.ts'
import { words } from './words.ts'

/** Sends a `webhook.test`, and leads to what became of it. */
export function SendTest({ webhook: { id, status } }: { readonly webhook: Webhook }): ReactNode {
  const say = useWords(words)
  const navigate = useNavigate()
  const { organisation_id } = useOrganisation()
  const application = useTestApplication()
  const test = useTestWebhook(application.id, id)
  if (status === 'disabled') return null
  const send = () =>
    test.mutate(undefined, {
      onSuccess: (delivery) =>
        void navigate(
          `/developers/${organisation_id}/webhooks/${id}/deliveries/${delivery.id}?application=${application.id}`,
        ),
    })
  return (
    <div className="grid justify-items-end gap-3">
      <Button kind="go" busy={test.isPending} onClick={send}>
        {say('test')}
      </Button>
      <FormError error={test.error} title={say('testRefused')} />
    </div>
  )
}
