import type { ReactNode } from 'react'
import { type UseFormRegister, useForm } from 'react-hook-form'
import { Button } from '../../design/button.tsx'
import { Choice } from '../../design/choice.tsx'
import { FormError } from '../../design/error-state.tsx'
import { TextArea, TextInput } from '../../design/field.tsx'
import { fieldFault } from '../../design/field-fault.ts'
import { Section } from '../../design/section.tsx'
import { useToast } from '../../design/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { ScopeChoices } from '../applications/scopes/scope-choices.tsx'
import { CUSTOMER_SCOPES, OWN_SCOPES } from '../applications/scopes/scopes.ts'
import { useOrganisation } from '../organisation.ts'
import { type GoLiveForm, submissionOf } from './submission-of.ts'
import { useSubmitGoLive } from './use-go-live.ts'
import { words } from './words.ts'

// A live bank has no sandbox to govern.
const OFFERED = OWN_SCOPES.filter((scope) => scope !== 'sandbox.manage')
const RAILS = ['internal', 'pesalink', 'mpesa', 'rtgs', 'eft'] as const

const EMPTY: GoLiveForm = {
  rehearsal: false,
  legalName: '',
  registrationNumber: '',
  country: 'KE',
  useCase: '',
  documents: '',
  scopes: ['consents.manage', 'self.read', 'accounts.read', 'balances.read'],
  rails: ['internal'],
}

/** Asks the bank for live credentials, or rehearses it. */
export function Submit(): ReactNode {
  const say = useWords(words)
  const tell = useToast()
  const { organisation_id, role } = useOrganisation()
  const submitGoLive = useSubmitGoLive(organisation_id)
  const { register, handleSubmit } = useForm<GoLiveForm>({ defaultValues: EMPTY })
  const submit = handleSubmit((form) =>
    submitGoLive.mutate(submissionOf(form), { onSuccess: () => tell(say('form.sent')) }),
  )
  if (role !== 'owner') {
    return (
      <Section title={say('form.title')}>
        <p className="text-small text-quiet">{say('form.owner')}</p>
      </Section>
    )
  }
  return (
    <Section title={say('form.title')} lead={say('form.lead')}>
      <form onSubmit={(event) => void submit(event)} className="grid gap-6">
        <FormError error={submitGoLive.error} title={say('form.refused')} />
        <Choice
          label={say('form.rehearsal')}
          hint={say('form.rehearsalHint')}
          {...register('rehearsal')}
        />
        <Company register={register} error={submitGoLive.error} />
        <fieldset>
          <legend className="mb-3 font-display text-heading font-semibold">
            {say('form.scopes')}
          </legend>
          <ScopeChoices field={register('scopes')} own={OFFERED} customers={CUSTOMER_SCOPES} />
        </fieldset>
        <fieldset>
          <legend className="mb-3 font-display text-heading font-semibold">
            {say('form.rails')}
          </legend>
          <div className="grid gap-2 text-small sm:grid-cols-3">
            {RAILS.map((rail) => (
              <Choice
                key={rail}
                value={rail}
                label={say(`railNames.${rail}`)}
                {...register('rails')}
              />
            ))}
          </div>
        </fieldset>
        <div>
          <Button kind="go" type="submit" busy={submitGoLive.isPending}>
            {say('form.verb')}
          </Button>
        </div>
      </form>
    </Section>
  )
}

interface CompanyProps {
  readonly register: UseFormRegister<GoLiveForm>
  readonly error: unknown
}

function Company({ register, error }: CompanyProps): ReactNode {
  const say = useWords(words)
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-[2fr_1fr_6rem] sm:items-end">
        <TextInput
          label={say('form.company')}
          error={fieldFault(error, 'legal_name')}
          required
          {...register('legalName')}
        />
        <TextInput
          label={say('form.number')}
          error={fieldFault(error, 'registration_number')}
          required
          {...register('registrationNumber')}
        />
        <TextInput
          label={say('form.country')}
          title={say('form.countryHint')}
          error={fieldFault(error, 'country')}
          required
          maxLength={2}
          {...register('country')}
        />
      </div>
      <TextArea
        label={say('form.useCase')}
        hint={say('form.useCaseHint')}
        error={fieldFault(error, 'use_case')}
        rows={5}
        required
        minLength={20}
        {...register('useCase')}
      />
      <TextArea
        label={say('form.documents')}
        aside={say('form.optional')}
        hint={say('form.documentsHint')}
        error={fieldFault(error, 'documents')}
        placeholder={say('form.documentsExample')}
        rows={3}
        {...register('documents')}
      />
    </>
  )
}
