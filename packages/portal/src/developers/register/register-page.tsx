import { useMutation } from '@tanstack/react-query'
import type { DeveloperRegistration } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { Link } from 'react-router'
import { Button } from '../../design/button.tsx'
import { FormError } from '../../design/error-state.tsx'
import { TextInput } from '../../design/field.tsx'
import { fieldFault } from '../../design/field-fault.ts'
import { Door } from '../../frame/door.tsx'
import { clientOf } from '../../session/clients.ts'
import { Rich } from '../../words/rich.tsx'
import { useWords } from '../../words/use-words.ts'
import { MailSentPage } from './mail-sent-page.tsx'
import { words } from './words.ts'

const FIELDS = [
  ['name', 'name', 'nameHint', 'name'],
  ['company_name', 'company', 'companyHint', 'organization'],
  ['email', 'email', 'emailHint', 'email'],
] as const

/** `/developers/register` */
export function RegisterPage(): ReactNode {
  const say = useWords(words)
  const { register, handleSubmit, formState } = useForm<DeveloperRegistration>()
  const send = useMutation({
    mutationFn: async (asked: DeveloperRegistration) => clientOf(null).developers.register(asked),
  })
  if (send.isSuccess) return <MailSentPage email={send.variables.email} />
  const submit = handleSubmit((asked) => send.mutate(asked))
  return (
    <Door title={say('title')} lead={say('lead')} below={<Known />}>
      <form onSubmit={(event) => void submit(event)} noValidate className="grid gap-5">
        <FormError error={send.error} title={say('refused')} />
        {FIELDS.map(([name, label, hint, autoComplete]) => (
          <TextInput
            key={name}
            label={say(label)}
            hint={say(hint)}
            type={name === 'email' ? 'email' : 'text'}
            autoComplete={autoComplete}
            error={formState.errors[name]?.message ?? fieldFault(send.error, name)}
            {...register(name, { required: say('missing') })}
          />
        ))}
        <Button kind="go" type="submit" busy={send.isPending}>
          {say('submit')}
        </Button>
      </form>
    </Door>
  )
}

function Known(): ReactNode {
  return (
    <p>
      <Rich
        words={words}
        of="known"
        parts={{
          a: (inner) => (
            <Link to="/developers/sign-in" className="link">
              {inner}
            </Link>
          ),
        }}
      />
    </p>
  )
}
