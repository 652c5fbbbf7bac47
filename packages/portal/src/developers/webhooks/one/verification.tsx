import type { Webhook } from '@wekeza/sdk'
import { type ReactNode, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useLocation } from 'react-router'
import { Button } from '../../../design/button.tsx'
import { CopyButton } from '../../../design/copy-button.tsx'
import { FormError } from '../../../design/error-state.tsx'
import { Loaded } from '../../../design/loaded.tsx'
import { Section } from '../../../design/section.tsx'
import { RowsSkeleton } from '../../../design/skeleton.tsx'
import { Time } from '../../../design/time.tsx'
import { useToast } from '../../../design/toast.tsx'
import { Rich } from '../../../words/rich.tsx'
import { useWords } from '../../../words/use-words.ts'
import { OverlapSelect } from '../../applications/overlaps.tsx'
import { Snippets } from '../../snippets/snippets.tsx'
import { useTestApplication } from '../../test-application.tsx'
import { useRotateWebhookSecret, useWebhookSecrets } from '../use-webhooks.ts'
import { verificationIn } from './verification-in.ts'
import { words } from './words.ts'

/** The secret that signs, another in its place, and how a receiver verifies. */
export function Verification({ webhook }: { readonly webhook: Webhook }): ReactNode {
  const say = useWords(words)
  const { id } = useTestApplication()
  return (
    <>
      <Secrets webhook={webhook} />
      <Section title={say('verify.title')} lead={say('verify.lead')}>
        <Snippets
          label={say('verify.label')}
          code={verificationIn({ applicationId: id, webhook })}
        />
      </Section>
    </>
  )
}

function Secrets({ webhook: { id } }: { readonly webhook: Webhook }): ReactNode {
  const say = useWords(words)
  const application = useTestApplication()
  const isNew = (useLocation().state as { isNew?: true } | null)?.isNew ?? false
  const [isShown, setShown] = useState(isNew)
  const secrets = useWebhookSecrets(application.id, id, isShown)
  return (
    <Section
      title={say('secret.title')}
      lead={say('secret.lead')}
      actions={
        <Button aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {say(isShown ? 'secret.hide' : 'secret.show')}
        </Button>
      }
    >
      {isShown && (
        <Loaded query={secrets} skeleton={<RowsSkeleton rows={1} />}>
          {(list) => (
            <ul>
              {list.map(({ secret, retires_at }) => (
                <li
                  key={secret}
                  className="flex flex-wrap items-center gap-x-4 border-b border-line py-2 text-small last:border-0"
                >
                  <span className="inline-flex min-w-0 items-center gap-1">
                    <code className="min-w-0 font-mono text-fine break-all">{secret}</code>
                    <CopyButton text={secret} thing={say('secret.title')} />
                  </span>
                  <span className="text-quiet">
                    {retires_at ? (
                      <Rich
                        words={words}
                        of="secret.until"
                        parts={{ time: () => <Time at={retires_at} /> }}
                      />
                    ) : (
                      say('secret.inForce')
                    )}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      )}
      <Rotate webhookId={id} onRotated={() => setShown(true)} />
    </Section>
  )
}

interface RotateProps {
  readonly webhookId: string
  readonly onRotated: () => void
}

function Rotate({ webhookId, onRotated }: RotateProps): ReactNode {
  const say = useWords(words)
  const tell = useToast()
  const rotate = useRotateWebhookSecret(useTestApplication().id, webhookId)
  const { register, handleSubmit } = useForm({ defaultValues: { overlap: '86400' } })
  const submit = handleSubmit(({ overlap }) =>
    rotate.mutate(Number(overlap), {
      onSuccess() {
        onRotated()
        tell(say('secret.rotated'))
      },
    }),
  )
  return (
    <form
      onSubmit={(event) => void submit(event)}
      className="mt-5 grid max-w-md gap-4 border-t border-line pt-5"
    >
      <FormError error={rotate.error} title={say('secret.refused')} />
      <OverlapSelect {...register('overlap')} />
      <div>
        <Button type="submit" busy={rotate.isPending}>
          {say('secret.rotate')}
        </Button>
      </div>
    </form>
  )
}
