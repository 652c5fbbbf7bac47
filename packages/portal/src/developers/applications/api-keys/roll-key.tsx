import type { ApiKey, ApiKeyIssued } from '@wekeza/sdk'
import { type ReactNode, useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { FormError } from '../../../design/error-state.tsx'
import { useWords } from '../../../words/use-words.ts'
import { OverlapSelect } from '../overlaps.tsx'
import { useRollApiKey } from './use-api-keys.ts'
import { words } from './words.ts'

interface RollKeyProps {
  readonly applicationId: string
  readonly apiKey: ApiKey
  readonly onIssued: (key: ApiKeyIssued) => void
}

/** A key in the place of this one, so that a job can be given the new one before the old one ends. */
export function RollKey({
  applicationId,
  apiKey: { id, name },
  onIssued,
}: RollKeyProps): ReactNode {
  const say = useWords(words)
  const roll = useRollApiKey(applicationId)
  const [isOpen, setOpen] = useState(false)
  const { register, handleSubmit } = useForm({ defaultValues: { overlap: '86400' } })
  const close = () => {
    setOpen(false)
    roll.reset()
  }
  const submit = handleSubmit(({ overlap }) =>
    roll.mutate(
      { keyId: id, overlap_seconds: Number(overlap) },
      {
        onSuccess(issued) {
          close()
          onIssued(issued)
        },
      },
    ),
  )
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {say('roll')}
      </Button>
      <Dialog
        open={isOpen}
        onClose={close}
        title={say('rollTitle', { name })}
        lead={say('rollLead')}
      >
        <form onSubmit={(event) => void submit(event)} className="grid gap-5">
          <FormError error={roll.error} title={say('refused')} />
          <OverlapSelect {...register('overlap')} />
          <div className="flex justify-end">
            <Button kind="go" type="submit" busy={roll.isPending}>
              {say('rollVerb')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
