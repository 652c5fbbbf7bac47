import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../../design/button.tsx'
import { FormError } from '../../design/error-state.tsx'
import { TextInput } from '../../design/field.tsx'
import { fieldFault } from '../../design/field-fault.ts'
import { Door } from '../../frame/door.tsx'
import { clientOf } from '../../session/clients.ts'
import { useWords } from '../../words/use-words.ts'
import { MailSentPage } from '../register/mail-sent-page.tsx'
import { words } from './words.ts'

/** `/developers/forgotten-password`. The answer is the same whoever is asked for. */
export function ForgottenPage(): ReactNode {
  const say = useWords(words)
  const { register, handleSubmit, formState } = useForm<{ email: string }>()
  const send = useMutation({
    mutationFn: async (asked: { email: string }) =>
      clientOf(null).developers.requestPasswordReset(asked),
  })
  if (send.isSuccess) return <MailSentPage email={send.variables.email} />
  const submit = handleSubmit((asked) => send.mutate(asked))
  return (
    <Door title={say('title')} lead={say('lead')}>
      <form onSubmit={(event) => void submit(event)} noValidate className="grid gap-5">
        <FormError error={send.error} title={say('refused')} />
        <TextInput
          label={say('email')}
          type="email"
          autoComplete="username"
          error={formState.errors.email?.message ?? fieldFault(send.error, 'email')}
          {...register('email', { required: say('missing') })}
        />
        <Button kind="go" type="submit" busy={send.isPending}>
          {say('submit')}
        </Button>
      </form>
    </Door>
  )
}
