import type { RailState } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { FormError } from '../../design/error-state.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { Picker } from '../../design/picker.tsx'
import { Section } from '../../design/section.tsx'
import { RowsSkeleton } from '../../design/skeleton.tsx'
import { Status } from '../../design/status.tsx'
import { useWords } from '../../words/use-words.ts'
import { useTestApplication } from '../test-application.tsx'
import { useRails, useSetRail } from './use-room.ts'
import { words } from './words.ts'

const STANDINGS = { open: 'done', closed: 'ended', failing: 'failed' } as const
const DELAYS_S = { none: 0, minute: 60, hour: 3_600, day: 86_400 } as const

/** How each rail behaves from now on. */
export function Rails(): ReactNode {
  const say = useWords(words)
  const { id } = useTestApplication()
  const set = useSetRail(id)
  return (
    <Section title={say('rails.title')} lead={say('rails.lead')}>
      <FormError error={set.error} title={say('rails.failed')} />
      <Loaded query={useRails(id)} skeleton={<RowsSkeleton row="h-21 sm:h-11" />}>
        {(rails) => (
          <ul>
            {rails.map((rail) => (
              <Rail key={rail.rail} rail={rail} onSet={(asked) => set.mutate(asked)} />
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  )
}

interface RailProps {
  readonly rail: RailState
  readonly onSet: (asked: RailState) => void
}

function Rail({ rail, onSet }: RailProps): ReactNode {
  const say = useWords(words)
  const { rail: name, state, delay_seconds } = rail
  const known = Object.values(DELAYS_S).some((one) => one === delay_seconds)
  return (
    <li className="grid grid-cols-2 items-center gap-3 border-b border-line py-3 last:border-0 sm:grid-cols-[6rem_7rem_1fr_1fr]">
      <code className="font-mono text-small font-semibold">{name}</code>
      <span className="justify-self-end sm:justify-self-start">
        <Status is={STANDINGS[state as 'open'] ?? 'heed'}>{say.of('rails.states', state)}</Status>
      </span>
      <Picker
        label={say('rails.stateOf', { rail: name })}
        value={state}
        onPick={(picked) => onSet({ ...rail, state: picked })}
      >
        {(['open', 'closed', 'failing'] as const).map((one) => (
          <option key={one} value={one}>
            {say(`rails.states.${one}`)}
          </option>
        ))}
      </Picker>
      <Picker
        label={say('rails.delayOf', { rail: name })}
        value={delay_seconds}
        onPick={(picked) => onSet({ ...rail, delay_seconds: Number(picked) })}
      >
        {!known && (
          <option value={delay_seconds}>{say('rails.other', { seconds: delay_seconds })}</option>
        )}
        {(Object.keys(DELAYS_S) as (keyof typeof DELAYS_S)[]).map((one) => (
          <option key={one} value={DELAYS_S[one]}>
            {say(`rails.delays.${one}`)}
          </option>
        ))}
      </Picker>
    </li>
  )
}
