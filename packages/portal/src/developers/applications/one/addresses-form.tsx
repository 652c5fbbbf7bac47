import type { Application } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../../../design/button.tsx'
import { FormError } from '../../../design/error-state.tsx'
import { TextArea } from '../../../design/field.tsx'
import { fieldFault } from '../../../design/field-fault.ts'
import { useToast } from '../../../design/toast.tsx'
import { useWords } from '../../../words/use-words.ts'
import { useMayChange } from '../../may-change.ts'
import { linesOf } from '../lines-of.ts'
import { useUpdateApplication } from '../use-applications.ts'
import { words } from './words.ts'

interface Fields {
  readonly ranges: string
}

/** From where an application may call; nothing is everywhere. */
export function AddressesForm({ application }: { readonly application: Application }): ReactNode {
  const say = useWords(words)
  const tell = useToast()
  const mayChange = useMayChange()
  const save = useUpdateApplication(application.id)
  const { register, handleSubmit, reset } = useForm<Fields>({
    defaultValues: { ranges: application.ip_allow_list.join('\n') },
  })
  const submit = handleSubmit(async ({ ranges }) => {
    const changed = await save
      .mutateAsync({ ip_allow_list: linesOf(ranges) })
      .catch(() => undefined)
    if (!changed) return
    reset({ ranges: changed.ip_allow_list.join('\n') })
    tell(say('addresses.saved'))
  })
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="grid max-w-2xl gap-5">
      <FormError error={save.error} title={say('addresses.refused')} />
      <TextArea
        code
        rows={3}
        disabled={!mayChange}
        label={say('addresses.label')}
        hint={say('addresses.hint')}
        error={fieldFault(save.error, 'ip_allow_list')}
        {...register('ranges')}
      />
      {mayChange && (
        <div>
          <Button type="submit" busy={save.isPending}>
            {say('addresses.save')}
          </Button>
        </div>
      )}
    </form>
  )
}
