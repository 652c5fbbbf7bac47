import type { Webhook } from '@wekeza/sdk'
import { type ReactNode, useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { FormError } from '../../../design/error-state.tsx'
import { Select } from '../../../design/field.tsx'
import { useToast } from '../../../design/toast.tsx'
import { applicationClient } from '../../../session/application-client.ts'
import { useWords } from '../../../words/use-words.ts'
import { useTestApplication } from '../../test-application.tsx'
import { useRecover } from '../use-webhooks.ts'
import { words } from './words.ts'

const HOUR_MS = 3_600_000
const BACK = [
  ['hour', 1],
  ['day', 24],
  ['week', 168],
] as const

/** Sends again whatever the receiver has not taken for a while, as after an outage. */
export function Recover({ webhook: { id, status } }: { readonly webhook: Webhook }): ReactNode {
  const say = useWords(words)
  const tell = useToast()
  const application = useTestApplication()
  const recover = useRecover(application.id, id)
  const [isOpen, setOpen] = useState(false)
  const { register, handleSubmit } = useForm({ defaultValues: { hours: '1' } })
  if (status === 'disabled') return null
  const close = () => {
    setOpen(false)
    recover.reset()
  }
  const submit = handleSubmit(async ({ hours }) => {
    const since = await backFromNow(application.id, Number(hours))
    recover.mutate(since, {
      onSuccess() {
        close()
        tell(say('recover.done'))
      },
    })
  })
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('recover.button')}</Button>
      <Dialog open={isOpen} onClose={close} title={say('recover.title')} lead={say('recover.lead')}>
        <form onSubmit={(event) => void submit(event)} className="grid gap-5">
          <FormError error={recover.error} title={say('recover.refused')} />
          <Select label={say('recover.since')} {...register('hours')}>
            {BACK.map(([name, hours]) => (
              <option key={name} value={hours}>
                {say(`recover.back.${name}`)}
              </option>
            ))}
          </Select>
          <div className="flex justify-end">
            <Button kind="go" type="submit" busy={recover.isPending}>
              {say('recover.button')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}

/** Events are of the bank's time, which a test bank's owner may have set; without that scope it is taken for ours. */
async function backFromNow(applicationId: string, hours: number): Promise<string> {
  const clock = await applicationClient(applicationId).sandbox.clock().safe()
  const nowMs = clock.ok ? Date.parse(clock.data.now) : Date.now()
  return new Date(nowMs - hours * HOUR_MS).toISOString()
}
