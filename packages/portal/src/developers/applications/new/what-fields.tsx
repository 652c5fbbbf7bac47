import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { Choice } from '../../../design/choice.tsx'
import { Select, TextInput } from '../../../design/field.tsx'
import { fieldFault } from '../../../design/field-fault.ts'
import { useWords } from '../../../words/use-words.ts'
import { useOrganisationDetail } from '../../use-organisation-detail.ts'
import { PROFILES, type Wished } from './wished.ts'
import { words } from './words.ts'

/** What it is called, which bank it reaches, whom it acts for. */
export function WhatFields({ error }: { readonly error: unknown }): ReactNode {
  const say = useWords(words)
  const { register, formState } = useFormContext<Wished>()
  const isLive = Boolean(useOrganisationDetail().data?.live)
  return (
    <>
      <TextInput
        label={say('what.name')}
        hint={say('what.nameHint')}
        autoComplete="off"
        maxLength={80}
        error={formState.errors.name?.message ?? fieldFault(error, 'name')}
        {...register('name', {
          validate: (name) => name.trim() !== '' || say('what.nameMissing'),
        })}
      />
      {isLive && (
        <Select label={say('what.bank')} hint={say('what.bankHint')} {...register('environment')}>
          <option value="test">{say('what.test')}</option>
          <option value="live">{say('what.live')}</option>
        </Select>
      )}
      <fieldset className="grid gap-2">
        <legend className="mb-1.5 text-small font-semibold">{say('what.profile')}</legend>
        {PROFILES.map((profile) => (
          <Choice
            key={profile}
            type="radio"
            value={profile}
            label={say(`profiles.${profile}.name`)}
            hint={say(`profiles.${profile}.lead`)}
            {...register('profile')}
          />
        ))}
      </fieldset>
    </>
  )
}
