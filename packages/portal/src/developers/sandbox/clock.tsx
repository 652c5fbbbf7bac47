import { type ReactNode, useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Confirm } from '../../design/dialog.tsx'
import { FormError } from '../../design/error-state.tsx'
import { Select } from '../../design/field.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { Section } from '../../design/section.tsx'
import { Skeleton, Waiting } from '../../design/skeleton.tsx'
import { formatTime, Time } from '../../design/time.tsx'
import { useToast } from '../../design/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { useTestApplication } from '../test-application.tsx'
import { useAdvanceClock, useClock, useResetBank } from './use-room.ts'
import { words } from './words.ts'

const STEPS_S = {
  minute: 60,
  hour: 3_600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  quarter: 7_776_000,
} as const
type Step = keyof typeof STEPS_S

/** Bank time, to be moved on, and the way back to the beginning. */
export function BankClock(): ReactNode {
  const say = useWords(words)
  const tell = useToast()
  const { id } = useTestApplication()
  const clock = useClock(id)
  const advance = useAdvanceClock(id)
  const [step, setStep] = useState<string>('day')
  const move = () =>
    advance.mutate(STEPS_S[step as Step], {
      onSuccess: ({ now }) => tell(say('clock.advanced', { time: formatTime(now, 'second') })),
    })
  return (
    <Section title={say('clock.title')} lead={say('clock.lead')} actions={<Reset />}>
      <Loaded query={clock} skeleton={<ClockSkeleton />}>
        {({ now, mode }) => (
          <p className="mb-4">
            <span className="block font-display text-title font-semibold tracking-tight">
              <Time at={now} shape="second" />
            </span>
            <span className="text-fine text-quiet">{say.of('clock.modes', mode)}</span>
          </p>
        )}
      </Loaded>
      <FormError error={advance.error} />
      <div className="flex flex-wrap items-end gap-3">
        <div className="w-44 max-w-full">
          <Select
            label={say('clock.by')}
            value={step}
            onChange={({ target }) => setStep(target.value)}
          >
            {(Object.keys(STEPS_S) as Step[]).map((one) => (
              <option key={one} value={one}>
                {say(`clock.steps.${one}`)}
              </option>
            ))}
          </Select>
        </div>
        <Button busy={advance.isPending} onClick={move}>
          {say('clock.advance')}
        </Button>
      </div>
    </Section>
  )
}

function Reset(): ReactNode {
  const say = useWords(words)
  const tell = useToast()
  const reset = useResetBank(useTestApplication().id)
  const start = async () => {
    await reset.mutateAsync(undefined)
    tell(say('clock.resetDone'))
  }
  return (
    <Confirm
      button={say('clock.reset')}
      title={say('clock.resetTitle')}
      verb={say('clock.reset')}
      onConfirm={start}
    >
      <p>{say('clock.resetLead')}</p>
    </Confirm>
  )
}

function ClockSkeleton(): ReactNode {
  return (
    <Waiting>
      <Skeleton className="mb-4 h-13 w-64" />
    </Waiting>
  )
}
