import type { FaultRequest } from '@wekeza/sdk'
import { type ReactNode, useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { FormError } from '../../design/error-state.tsx'
import { Select, TextInput } from '../../design/field.tsx'
import { fieldFault } from '../../design/field-fault.ts'
import { useWords } from '../../words/use-words.ts'
import { useTestApplication } from '../test-application.tsx'
import { type FaultForm, FIRST_FAULT, faultOf, KINDS } from './fault-of.ts'
import { useCreateFault } from './use-room.ts'
import { words } from './words.ts'

/** Says what is to go wrong, where and how often. */
export function CreateFault(): ReactNode {
  const say = useWords(words)
  const create = useCreateFault(useTestApplication().id)
  const [isOpen, setOpen] = useState(false)
  const { register, handleSubmit, watch, reset } = useForm<FaultForm>({
    defaultValues: FIRST_FAULT,
  })
  const kind = watch('kind')
  const close = () => {
    setOpen(false)
    create.reset()
    reset()
  }
  const submit = handleSubmit((form) => {
    const asked: FaultRequest = faultOf(form)
    create.mutate(asked, { onSuccess: close })
  })
  const fault = (name: string) => fieldFault(create.error, name)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('faults.create')}</Button>
      <Dialog
        open={isOpen}
        onClose={close}
        title={say('faults.form.title')}
        lead={say('faults.form.lead')}
      >
        <form onSubmit={(event) => void submit(event)} className="grid gap-5">
          <FormError error={create.error} title={say('faults.form.refused')} />
          <TextInput
            label={say('faults.form.operation')}
            hint={say('faults.form.operationHint')}
            error={fault('operation')}
            code
            required
            {...register('operation')}
          />
          <Select label={say('faults.form.kind')} {...register('kind')}>
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {say(`faults.form.kinds.${one}`)}
              </option>
            ))}
          </Select>
          {kind === 'code' && (
            <TextInput
              label={say('faults.form.code')}
              hint={say('faults.form.codeHint')}
              error={fault('code')}
              code
              required
              {...register('code')}
            />
          )}
          {kind === 'slow' && (
            <TextInput
              label={say('faults.form.latency')}
              error={fault('latency_ms')}
              type="number"
              min={1}
              max={60_000}
              required
              {...register('latency')}
            />
          )}
          <TextInput
            label={say('faults.form.times')}
            aside={say('faults.form.optional')}
            hint={say('faults.form.timesHint')}
            error={fault('times')}
            type="number"
            min={1}
            {...register('times')}
          />
          <div className="flex justify-end">
            <Button kind="go" type="submit" busy={create.isPending}>
              {say('faults.create')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
