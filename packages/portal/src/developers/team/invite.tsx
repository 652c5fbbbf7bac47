import { type ReactNode, useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../../design/button.tsx'
import { Choice } from '../../design/choice.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { FormError } from '../../design/error-state.tsx'
import { TextInput } from '../../design/field.tsx'
import { fieldFault } from '../../design/field-fault.ts'
import { Callout } from '../../design/section.tsx'
import { formatTime } from '../../design/time.tsx'
import { OutboxHint, OutboxLink } from '../../session/outbox-hint.tsx'
import { Rich } from '../../words/rich.tsx'
import { useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import { useInvite } from './use-team.ts'
import { words } from './words.ts'

export const ROLES = ['viewer', 'developer', 'owner'] as const

interface InviteForm {
  readonly email: string
  readonly role: (typeof ROLES)[number]
}

/** Invites somebody by mail; afterwards it says until when the mail is good. */
export function Invite(): ReactNode {
  const say = useWords(words)
  const invite = useInvite(useOrganisation().organisation_id)
  const [isOpen, setOpen] = useState(false)
  const { register, handleSubmit, reset } = useForm<InviteForm>({
    defaultValues: { email: '', role: 'developer' },
  })
  const close = () => {
    setOpen(false)
    invite.reset()
    reset()
  }
  const submit = handleSubmit((asked) => invite.mutate(asked))
  return (
    <>
      <Button kind="go" onClick={() => setOpen(true)}>
        {say('invite.button')}
      </Button>
      <Dialog open={isOpen} onClose={close} title={say('invite.title')} lead={say('invite.lead')}>
        {invite.data ? (
          <Sent email={invite.data.email} until={invite.data.ends_at} />
        ) : (
          <form onSubmit={(event) => void submit(event)} className="grid gap-5">
            <FormError error={invite.error} title={say('invite.refused')} />
            <TextInput
              label={say('invite.email')}
              error={fieldFault(invite.error, 'email')}
              type="email"
              autoComplete="off"
              required
              {...register('email')}
            />
            <fieldset className="grid gap-2">
              <legend className="mb-1.5 text-small font-semibold">{say('invite.role')}</legend>
              {ROLES.map((role) => (
                <Choice
                  key={role}
                  type="radio"
                  value={role}
                  label={say(`roles.${role}`)}
                  hint={say(`may.${role}`)}
                  {...register('role')}
                />
              ))}
            </fieldset>
            <div className="flex justify-end">
              <Button kind="go" type="submit" busy={invite.isPending}>
                {say('invite.button')}
              </Button>
            </div>
          </form>
        )}
      </Dialog>
    </>
  )
}

function Sent({ email, until }: { readonly email: string; readonly until: string }): ReactNode {
  const say = useWords(words)
  return (
    <div className="grid gap-4">
      <Callout tone="good" title={say('invite.done', { email })}>
        {say('invite.until', { time: formatTime(until) })}
      </Callout>
      <OutboxHint>
        <Rich
          words={words}
          of="invite.outbox"
          parts={{ a: (inner) => <OutboxLink>{inner}</OutboxLink> }}
        />
      </OutboxHint>
    </div>
  )
}
