import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { fieldFault } from '../../../design/field-fault.ts'
import { useWords } from '../../../words/use-words.ts'
import { useOrganisationDetail } from '../../use-organisation-detail.ts'
import { ScopeChoices } from '../scopes/scope-choices.tsx'
import { CUSTOMER_SCOPES, OWN_SCOPES } from '../scopes/scopes.ts'
import { actsForCustomers, type Wished } from './wished.ts'
import { words } from './words.ts'

/** What its tokens can carry at most. */
export function ScopeFields({ error }: { readonly error: unknown }): ReactNode {
  const say = useWords(words)
  const { register, watch, formState } = useFormContext<Wished>()
  const { profile, environment } = watch()
  const live = useOrganisationDetail().data?.live
  const approved = environment === 'live' && live ? live.scopes : null
  const among = (names: readonly string[]) =>
    approved === null ? names : names.filter((name) => approved.includes(name))
  const fault = formState.errors.scopes?.message ?? fieldFault(error, 'scopes')
  return (
    <>
      <p className="max-w-text text-small text-quiet">{say('scopes.lead')}</p>
      {fault && <p className="text-small font-semibold text-warn">{fault}</p>}
      <ScopeChoices
        field={register('scopes', {
          validate: (chosen) => chosen.length > 0 || say('scopes.missing'),
        })}
        own={among(OWN_SCOPES)}
        customers={actsForCustomers(profile) ? among(CUSTOMER_SCOPES) : []}
      />
    </>
  )
}
