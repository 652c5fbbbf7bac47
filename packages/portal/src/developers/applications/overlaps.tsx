import type { ComponentProps, ReactNode } from 'react'
import { Select } from '../../design/field.tsx'
import { useWords } from '../../words/use-words.ts'
import { words } from './words.ts'

const OVERLAPS = [
  ['none', 0],
  ['hour', 3_600],
  ['day', 86_400],
  ['week', 604_800],
] as const

/** How long what is replaced stays good beside the new one, in seconds. */
export function OverlapSelect(props: Omit<ComponentProps<'select'>, 'children'>): ReactNode {
  const say = useWords(words)
  return (
    <Select {...props} label={say('overlap.label')} hint={say('overlap.hint')}>
      {OVERLAPS.map(([name, seconds]) => (
        <option key={name} value={seconds}>
          {say(`overlap.for.${name}`)}
        </option>
      ))}
    </Select>
  )
}
