import type { Application } from '@wekeza/sdk'
import { type ReactNode, useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../../../design/button.tsx'
import { FormError } from '../../../design/error-state.tsx'
import { useWords } from '../../../words/use-words.ts'
import { environmentFile } from '../../secret-once/environment-file.ts'
import { SecretOnce } from '../../secret-once/secret-once.tsx'
import { OverlapSelect } from '../overlaps.tsx'
import { useRotateSecret } from './use-secrets.ts'
import { words } from './words.ts'

/** Two are good at most: the new one and the one before (docs/guides/developers.md). */
const VALID_MAX = 2

interface RotateSecretProps {
  readonly application: Application
  /** how many are good now */
  readonly valid: number
}

/** A new secret, and how long the one before is good beside it. */
export function RotateSecret({ application: { id }, valid }: RotateSecretProps): ReactNode {
  const say = useWords(words)
  const rotate = useRotateSecret(id)
  const [round, setRound] = useState(0)
  const { register, handleSubmit } = useForm({ defaultValues: { overlap: '86400' } })
  const submit = handleSubmit(({ overlap }) =>
    // Each press that went well is one rotation; a press that failed is the same one again.
    rotate.mutate(
      { overlap_seconds: Number(overlap), round },
      { onSuccess: () => setRound(round + 1) },
    ),
  )
  const secret = rotate.data?.client_secret
  const text = environmentFile({ WEKEZA_CLIENT_ID: id, WEKEZA_CLIENT_SECRET: secret ?? '' })
  return (
    <div className="mt-6 grid gap-5 border-t border-line pt-5">
      {secret && (
        <SecretOnce name={say('new')} secret={secret} file={{ name: 'wekeza.env', text }} />
      )}
      {valid >= VALID_MAX ? (
        <p className="text-small text-quiet">{say('full')}</p>
      ) : (
        <form onSubmit={(event) => void submit(event)} className="grid max-w-md gap-4">
          <FormError error={rotate.error} title={say('refused')} />
          <OverlapSelect {...register('overlap')} />
          <div>
            <Button type="submit" busy={rotate.isPending}>
              {say('rotate')}
            </Button>
          </div>
        </form>
      )}
    </div>
  )
}
