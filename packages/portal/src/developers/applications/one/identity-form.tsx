import type { Application, UpdateApplicationRequest } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../../../design/button.tsx'
import { FormError } from '../../../design/error-state.tsx'
import { TextArea, TextInput } from '../../../design/field.tsx'
import { fieldFault } from '../../../design/field-fault.ts'
import { useToast } from '../../../design/toast.tsx'
import { useWords } from '../../../words/use-words.ts'
import { useMayChange } from '../../may-change.ts'
import { linesOf } from '../lines-of.ts'
import { useUpdateApplication } from '../use-applications.ts'
import { type IdentityFields, ProofField } from './proof-field.tsx'
import { words } from './words.ts'

/** Name, redirect addresses, and the keys or the certificate, where it proves itself by them. */
export function IdentityForm({ application }: { readonly application: Application }): ReactNode {
  const say = useWords(words)
  const tell = useToast()
  const mayChange = useMayChange()
  const { id, profile } = application
  const save = useUpdateApplication(id)
  const form = useForm<IdentityFields>({ defaultValues: fieldsOf(application) })
  const { register, handleSubmit, formState, reset } = form
  const submit = handleSubmit(async (fields) => {
    const changed = await save.mutateAsync(changeOf(fields, application)).catch(() => undefined)
    if (!changed) return
    reset(fieldsOf(changed))
    tell(say('identity.saved'))
  })
  const { errors } = formState
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="grid max-w-2xl gap-5">
      <FormError error={save.error} title={say('identity.refused')} />
      <fieldset disabled={!mayChange} className="grid gap-5">
        <TextInput
          label={say('identity.name')}
          hint={say('identity.nameHint')}
          maxLength={80}
          error={errors.name?.message ?? fieldFault(save.error, 'name')}
          {...register('name', {
            validate: (name) => name.trim() !== '' || say('identity.nameMissing'),
          })}
        />
        {profile !== 'machine' && (
          <TextArea
            code
            rows={4}
            label={say('identity.redirects')}
            hint={say('identity.redirectsHint')}
            error={fieldFault(save.error, 'redirect_uris')}
            {...register('redirects')}
          />
        )}
        <ProofField of={application} form={form} error={save.error} />
      </fieldset>
      {mayChange && (
        <div>
          <Button kind="go" type="submit" busy={save.isPending}>
            {say('identity.save')}
          </Button>
        </div>
      )}
    </form>
  )
}

function fieldsOf({ name, redirect_uris, jwks, tls_client_subject }: Application): IdentityFields {
  return {
    name,
    redirects: redirect_uris.join('\n'),
    keys: jwks ? JSON.stringify(jwks, null, 2) : '',
    subject: tls_client_subject ?? '',
  }
}

function changeOf(
  { name, redirects, keys, subject }: IdentityFields,
  { jwks, tls_client_subject, profile }: Application,
): UpdateApplicationRequest {
  return {
    name: name.trim(),
    ...(profile !== 'machine' && { redirect_uris: linesOf(redirects) }),
    ...(jwks && { jwks: JSON.parse(keys) }),
    ...(tls_client_subject && { tls_client_subject: subject.trim() }),
  }
}
