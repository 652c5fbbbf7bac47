import type { EventType } from '@wekeza/sdk'
import { type ReactNode, useState } from 'react'
import { Button } from '../../design/button.tsx'
import { FormError } from '../../design/error-state.tsx'
import { Select } from '../../design/field.tsx'
import { Section } from '../../design/section.tsx'
import { useToast } from '../../design/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { useTestApplication } from '../test-application.tsx'
import { EVENT_FAMILIES } from '../webhooks/event-types/event-types.ts'
import { words as families } from '../webhooks/event-types/words.ts'
import { useTriggerEvent } from './use-room.ts'
import { words } from './words.ts'

/** Makes an event up, so that one sees one's own software hear it. */
export function Trigger(): ReactNode {
  const say = useWords(words)
  const name = useWords(families)
  const tell = useToast()
  const trigger = useTriggerEvent(useTestApplication().id)
  const [type, setType] = useState('payment.settled')
  const start = () =>
    trigger.mutate(type as EventType, {
      onSuccess: () => tell(say('trigger.done', { type })),
    })
  return (
    <Section title={say('trigger.title')} lead={say('trigger.lead')}>
      <FormError error={trigger.error} title={say('trigger.failed')} />
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-56">
          <Select
            label={say('trigger.type')}
            value={type}
            onChange={({ target }) => setType(target.value)}
          >
            {EVENT_FAMILIES.map((family) => (
              <optgroup key={family.name} label={name(`families.${family.name}`)}>
                {family.types.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </optgroup>
            ))}
          </Select>
        </div>
        <Button busy={trigger.isPending} onClick={start}>
          {say('trigger.verb')}
        </Button>
      </div>
    </Section>
  )
}
