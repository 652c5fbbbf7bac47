import type { ReactNode } from 'react'
import { Controller, type UseFormReturn } from 'react-hook-form'
import { TextInput } from '../../design/field.tsx'
import { fieldFault } from '../../design/field-fault.ts'
import { useWords } from '../../words/use-words.ts'
import { EventTypePicker } from './event-types/event-type-picker.tsx'
import { words } from './words.ts'

/** What a webhook's form holds. */
export interface WebhookForm {
  readonly url: string
  readonly description: string
  readonly types: readonly string[]
}

interface WebhookFieldsProps {
  readonly form: UseFormReturn<WebhookForm>
  readonly error: unknown
}

/** Where to send, and what. */
export function WebhookFields({ form, error }: WebhookFieldsProps): ReactNode {
  const say = useWords(words)
  const { register, control, formState } = form
  const { errors } = formState
  return (
    <>
      <TextInput
        code
        type="url"
        label={say('url')}
        hint={say('urlHint')}
        autoComplete="off"
        error={errors.url?.message ?? fieldFault(error, 'url')}
        {...register('url', {
          validate: (url) => URL.canParse(url.trim()) || say('urlMissing'),
        })}
      />
      <TextInput
        label={say('description')}
        aside={say('optional')}
        maxLength={200}
        error={fieldFault(error, 'description')}
        {...register('description')}
      />
      <Controller
        control={control}
        name="types"
        rules={{ validate: (types) => types.length > 0 || say('typesMissing') }}
        render={({ field: { value, onChange } }) => (
          <EventTypePicker
            label={say('types')}
            chosen={value}
            onChange={onChange}
            error={errors.types?.message ?? fieldFault(error, 'types')}
          />
        )}
      />
    </>
  )
}
