import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { Link, useLocation, useNavigate, useSearchParams } from 'react-router'
import { Button } from '../../design/button.tsx'
import { FormError } from '../../design/error-state.tsx'
import { TextInput } from '../../design/field.tsx'
import { Callout } from '../../design/section.tsx'
import { Door } from '../../frame/door.tsx'
import { returnTo } from '../../session/return-to.ts'
import type { DeveloperSignIn } from '../../session/sessions.ts'
import { useSignIn } from '../../session/use-session.ts'
import { Rich } from '../../words/rich.tsx'
import { useWords } from '../../words/use-words.ts'
import { words } from './words.ts'

/** `/developers/sign-in?return=…` */
export function SignInPage(): ReactNode {
  const say = useWords(words)
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const isConfirmed = (useLocation().state as { confirmed?: true } | null)?.confirmed
  const signIn = useSignIn<DeveloperSignIn>('developers')
  const { register, handleSubmit, formState } = useForm<DeveloperSignIn>()
  const submit = handleSubmit(async (asked) => {
    await signIn.mutateAsync(asked).then(
      () => navigate(returnTo(search.get('return'), '/developers'), { replace: true }),
      // Told above the form.
      () => {},
    )
  })
  const missing = { required: say('missing') }
  return (
    <Door title={say('title')} lead={say('lead')} below={<Ways />}>
      <form onSubmit={(event) => void submit(event)} noValidate className="grid gap-5">
        {isConfirmed && <Callout tone="good">{say('confirmed')}</Callout>}
        <FormError error={signIn.error} title={say('refused')} />
        <TextInput
          label={say('email')}
          type="email"
          autoComplete="username"
          error={formState.errors.email?.message}
          {...register('email', missing)}
        />
        <TextInput
          label={say('password')}
          type="password"
          autoComplete="current-password"
          error={formState.errors.password?.message}
          {...register('password', missing)}
        />
        <Button kind="go" type="submit" busy={signIn.isPending}>
          {say('submit')}
        </Button>
      </form>
    </Door>
  )
}

const WAYS = [
  ['forgotten', '/developers/forgotten-password'],
  ['register', '/developers/register'],
  ['customer', '/my'],
] as const

/** To everybody who does not sign in here, or cannot. */
function Ways(): ReactNode {
  return WAYS.map(([of, to]) => (
    <p key={of}>
      <Rich
        words={words}
        of={of}
        parts={{
          a: (inner) => (
            <Link to={to} className="link">
              {inner}
            </Link>
          ),
        }}
      />
    </p>
  ))
}
