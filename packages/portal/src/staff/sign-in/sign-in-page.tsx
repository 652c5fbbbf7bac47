import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { useNavigate, useSearchParams } from 'react-router'
import { Button } from '../../design/button.tsx'
import { FormError } from '../../design/error-state.tsx'
import { TextInput } from '../../design/field.tsx'
import { Door } from '../../frame/door.tsx'
import { returnTo } from '../../session/return-to.ts'
import type { StaffSignIn } from '../../session/sessions.ts'
import { useSignIn } from '../../session/use-session.ts'
import { useWords } from '../../words/use-words.ts'
import { words } from './words.ts'

/** `/ops/sign-in?return=…` */
export function SignInPage(): ReactNode {
  const say = useWords(words)
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const signIn = useSignIn<StaffSignIn>('staff')
  const { register, handleSubmit, formState } = useForm<StaffSignIn>()
  const submit = handleSubmit(async (asked) => {
    await signIn.mutateAsync(asked).then(
      () => navigate(returnTo(search.get('return'), '/ops'), { replace: true }),
      // Told above the form.
      () => {},
    )
  })
  const missing = { required: say('missing') }
  const { errors } = formState
  return (
    <Door title={say('title')} lead={say('lead')}>
      <form onSubmit={(event) => void submit(event)} noValidate className="grid gap-5">
        <FormError error={signIn.error} title={say('refused')} />
        <TextInput
          label={say('username')}
          autoComplete="username"
          autoCapitalize="none"
          error={errors.username?.message}
          {...register('username', missing)}
        />
        <TextInput
          label={say('password')}
          type="password"
          autoComplete="current-password"
          error={errors.password?.message}
          {...register('password', missing)}
        />
        <TextInput
          label={say('code')}
          hint={say('codeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          className="tabular max-w-40 tracking-widest"
          error={errors.code?.message}
          {...register('code', missing)}
        />
        <Button kind="go" type="submit" busy={signIn.isPending}>
          {say('submit')}
        </Button>
      </form>
    </Door>
  )
}
