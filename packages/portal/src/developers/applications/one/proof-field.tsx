import type { Application } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { TextArea, TextInput } from '../../../design/field.tsx'
import { fieldFault } from '../../../design/field-fault.ts'
import { useWords } from '../../../words/use-words.ts'
import { faultOfKeys } from '../new/wished.ts'
import { words } from './words.ts'

/** What the form of an application's settings holds. */
export interface IdentityFields {
  readonly name: string
  /** one address a line */
  readonly redirects: string
  /** a key set (RFC 7517) as text */
  readonly keys: string
  readonly subject: string
}

interface ProofFieldProps {
  readonly of: Pick<Application, 'jwks' | 'tls_client_subject'>
  readonly form: UseFormReturn<IdentityFields>
  /** what the platform said when they were saved */
  readonly error: unknown
}

/** The keys or the certificate that an application proves itself by; nothing for one with a secret, or with neither. */
export function ProofField(props: ProofFieldProps): ReactNode {
  const { jwks, tls_client_subject } = props.of
  if (jwks) return <Keys {...props} />
  return tls_client_subject ? <Subject {...props} /> : null
}

function Keys({ form: { register, formState }, error }: ProofFieldProps): ReactNode {
  const say = useWords(words)
  const validate = (text: string) => {
    const fault = faultOfKeys(text)
    return fault === undefined || say(`identity.faults.${fault}`)
  }
  return (
    <TextArea
      code
      rows={8}
      spellCheck={false}
      label={say('identity.keys')}
      hint={say('identity.keysHint')}
      error={formState.errors.keys?.message ?? fieldFault(error, 'jwks')}
      {...register('keys', { validate })}
    />
  )
}

function Subject({ form: { register, formState }, error }: ProofFieldProps): ReactNode {
  const say = useWords(words)
  return (
    <TextInput
      code
      spellCheck={false}
      label={say('identity.subject')}
      hint={say('identity.subjectHint')}
      error={formState.errors.subject?.message ?? fieldFault(error, 'tls_client_subject')}
      {...register('subject', {
        validate: (subject) => subject.trim() !== '' || say('identity.subjectMissing'),
      })}
    />
  )
}
