import type { ApiKeyIssued, Application } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { FormError } from '../../../design/error-state.tsx'
import { Select, TextInput } from '../../../design/field.tsx'
import { fieldFault } from '../../../design/field-fault.ts'
import { useWords } from '../../../words/use-words.ts'
import { ScopeChoices } from '../scopes/scope-choices.tsx'
import { OWN_SCOPES } from '../scopes/scopes.ts'
import { useCreateApiKey } from './use-api-keys.ts'
import { words } from './words.ts'

const LIVES_DAYS = [
  ['month', 30],
  ['quarter', 90],
  ['year', 365],
  ['ever', 0],
] as const
const DAY_MS = 86_400_000

interface Fields {
  readonly name: string
  readonly days: string
  readonly scopes: readonly string[]
}

interface CreateKeyProps {
  readonly application: Application
  readonly onClose: () => void
  readonly onIssued: (key: ApiKeyIssued) => void
}

/** What the key is for, what it may do, and how long it lives. */
export function CreateKey({ application, onClose, onIssued }: CreateKeyProps): ReactNode {
  const say = useWords(words)
  const create = useCreateApiKey(application.id)
  const { register, handleSubmit, formState } = useForm<Fields>({
    defaultValues: { name: '', days: '90', scopes: [] },
  })
  const own = OWN_SCOPES.filter((scope) => application.scopes.includes(scope))
  const submit = handleSubmit(({ name, days, scopes }) =>
    create.mutate(
      {
        name: name.trim(),
        scopes: [...scopes],
        ...(days !== '0' && { expires_at: endOf(Number(days)) }),
      },
      { onSuccess: onIssued },
    ),
  )
  const { errors } = formState
  const scopeFault = errors.scopes?.message ?? fieldFault(create.error, 'scopes')
  return (
    <Dialog open onClose={onClose} title={say('create')} lead={say('createLead')}>
      <form onSubmit={(event) => void submit(event)} noValidate className="grid gap-5">
        <FormError error={create.error} title={say('refused')} />
        <TextInput
          label={say('name')}
          hint={say('nameHint')}
          autoComplete="off"
          maxLength={80}
          error={errors.name?.message ?? fieldFault(create.error, 'name')}
          {...register('name', { validate: (name) => name.trim() !== '' || say('nameMissing') })}
        />
        <Select label={say('lives')} {...register('days')}>
          {LIVES_DAYS.map(([name, days]) => (
            <option key={name} value={days}>
              {say(`livesFor.${name}`)}
            </option>
          ))}
        </Select>
        <div>
          {scopeFault && <p className="mb-2 text-fine font-semibold text-warn">{scopeFault}</p>}
          <ScopeChoices
            field={register('scopes', {
              validate: (chosen) => chosen.length > 0 || say('scopesMissing'),
            })}
            own={own}
            customers={[]}
          />
        </div>
        <div className="flex justify-end">
          <Button kind="go" type="submit" busy={create.isPending}>
            {say('create')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** At the hour, so that a second press asks for the same end, and so for the same key. */
function endOf(days: number): string {
  const hourMs = 3_600_000
  const nowMs = Math.floor(Date.now() / hourMs) * hourMs
  return new Date(nowMs + days * DAY_MS).toISOString()
}
