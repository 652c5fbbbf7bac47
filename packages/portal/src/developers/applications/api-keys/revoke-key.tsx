import type { ApiKey } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Confirm } from '../../../design/dialog.tsx'
import { useToast } from '../../../design/toast.tsx'
import { useWords } from '../../../words/use-words.ts'
import { useRevokeApiKey } from './use-api-keys.ts'
import { words } from './words.ts'

interface RevokeKeyProps {
  readonly applicationId: string
  readonly apiKey: ApiKey
}

/** Ends a key, once its consequence is said. */
export function RevokeKey({ applicationId, apiKey: { id, name } }: RevokeKeyProps): ReactNode {
  const say = useWords(words)
  const tell = useToast()
  const revoke = useRevokeApiKey(applicationId)
  const end = async () => {
    await revoke.mutateAsync(id)
    tell(say('revoked', { name }))
  }
  return (
    <Confirm
      button={say('revoke')}
      kind="quiet"
      title={say('revokeTitle', { name })}
      verb={say('revokeVerb')}
      onConfirm={end}
    >
      <p>{say('revokeLead')}</p>
    </Confirm>
  )
}
