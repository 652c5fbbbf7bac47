import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { Button } from '../../design/button.tsx'
import { FormError } from '../../design/error-state.tsx'
import { TextInput } from '../../design/field.tsx'
import { fieldFault } from '../../design/field-fault.ts'
import { words as design } from '../../design/words.ts'
import { Door } from '../../frame/door.tsx'
import { clientOf } from '../../session/clients.ts'
import { useWords } from '../../words/use-words.ts'
import { takeToken } from './take-token.ts'
import { words } from './words.ts'

interface Confirmation {
  readonly token: string
  readonly password: string
  readonly name: string
}

const confirm = async ({ name, token, password }: Confirmation) =>
  clientOf(null).developers.confirm({
    token: token.trim(),
    password,
    ...(name.trim() && { name: name.trim() }),
  })

/** `/developers/confirm#token=…`: the end of a registration, an invitation, or a lost password. */
export function ConfirmPage(): ReactNode {
  const say = useWords(words)
  const sayDesign = useWords(design)
  const navigate = useNavigate()
  const [token] = useState(takeToken)
  const { register, handleSubmit, formState } = useForm<Confirmation>({ defaultValues: { token } })
  const send = useMutation({
    mutationFn: confirm,
    onSuccess: () => navigate('/developers/sign-in', { state: { confirmed: true } }),
  })
  const submit = handleSubmit((asked) => send.mutate(asked))
  const faultOf = (name: keyof Confirmation) =>
    formState.errors[name]?.message ?? fieldFault(send.error, name)
  const missing = { required: say('missing') }
  return (
    <Door title={say('title')} lead={say('lead')}>
      <form onSubmit={(event) => void submit(event)} noValidate className="grid gap-5">
        <FormError error={send.error} title={say('refused')} />
        <TextInput
          label={say('token')}
          hint={say('tokenHint')}
          code
          autoComplete="one-time-code"
          error={faultOf('token')}
          {...register('token', missing)}
        />
        <TextInput
          label={say('password')}
          hint={say('passwordHint')}
          type="password"
          autoComplete="new-password"
          error={faultOf('password')}
          {...register('password', missing)}
        />
        <TextInput
          label={say('name')}
          hint={say('nameHint')}
          aside={sayDesign('optional')}
          autoComplete="name"
          error={faultOf('name')}
          {...register('name')}
        />
        <Button kind="go" type="submit" busy={send.isPending}>
          {say('submit')}
        </Button>
      </form>
    </Door>
  )
}
