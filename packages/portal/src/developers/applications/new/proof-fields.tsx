import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { Choice } from '../../../design/choice.tsx'
import { TextArea, TextInput } from '../../../design/field.tsx'
import { fieldFault } from '../../../design/field-fault.ts'
import { Callout } from '../../../design/section.tsx'
import { useWords } from '../../../words/use-words.ts'
import { linesOf } from '../lines-of.ts'
import { faultOfKeys, proofsOf, returnsCustomers, type Wished } from './wished.ts'
import { words } from './words.ts'

/** Where customers come back to, and how it proves that it is itself. */
export function ProofFields({ error }: { readonly error: unknown }): ReactNode {
  const say = useWords(words)
  const { register, watch, formState } = useFormContext<Wished>()
  const profile = watch('profile')
  const needsRedirect = profile === 'standard' || profile === 'fapi2'
  const isThere = (text: string) =>
    !needsRedirect || linesOf(text).length > 0 || say('proof.redirectsMissing')
  return (
    <>
      {returnsCustomers(profile) && (
        <TextArea
          code
          label={say('proof.redirects')}
          hint={say('proof.redirectsHint')}
          rows={3}
          error={formState.errors.redirects?.message ?? fieldFault(error, 'redirect_uris')}
          {...register('redirects', { validate: isThere })}
        />
      )}
      <Proofs error={error} />
    </>
  )
}

function Proofs({ error }: { readonly error: unknown }): ReactNode {
  const say = useWords(words)
  const { register, watch } = useFormContext<Wished>()
  const proofs = proofsOf(watch('profile'))
  const chosen = watch('proof')
  const proof = proofs.includes(chosen) ? chosen : proofs[0]
  if (proof === undefined) return <Callout>{say('proof.device')}</Callout>
  return (
    <>
      <fieldset className="grid gap-2">
        <legend className="mb-1.5 text-small font-semibold">{say('proof.how')}</legend>
        {proofs.map((one) => (
          <Choice
            key={one}
            type="radio"
            value={one}
            checked={one === proof}
            label={say(`proofs.${one}.name`)}
            hint={say(`proofs.${one}.lead`)}
            {...register('proof')}
          />
        ))}
      </fieldset>
      {proof === 'keys' && <Keys error={error} />}
      {proof === 'certificate' && <Subject error={error} />}
    </>
  )
}

function Keys({ error }: { readonly error: unknown }): ReactNode {
  const say = useWords(words)
  const { register, formState } = useFormContext<Wished>()
  const validate = (text: string) => {
    const fault = faultOfKeys(text)
    return fault === undefined || say(`keys.${fault}`)
  }
  return (
    <TextArea
      code
      label={say('keys.label')}
      hint={say('keys.hint')}
      rows={8}
      spellCheck={false}
      error={formState.errors.keys?.message ?? fieldFault(error, 'jwks')}
      {...register('keys', { validate })}
    />
  )
}

function Subject({ error }: { readonly error: unknown }): ReactNode {
  const say = useWords(words)
  const { register, formState } = useFormContext<Wished>()
  return (
    <TextInput
      code
      label={say('subject.label')}
      hint={say('subject.hint')}
      spellCheck={false}
      error={formState.errors.subject?.message ?? fieldFault(error, 'tls_client_subject')}
      {...register('subject', {
        validate: (text) => text.trim() !== '' || say('subject.missing'),
      })}
    />
  )
}
