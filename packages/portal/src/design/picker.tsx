import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'

interface PickerProps {
  readonly label: string
  readonly value: string | number
  readonly onPick: (value: string) => void
  readonly children: ReactNode
}

/** One of few within a row that says what it is: a select whose label is read out only. */
export function Picker({ label, value, onPick, children }: PickerProps): ReactNode {
  return (
    <span className="relative block">
      <select
        className="input"
        aria-label={label}
        value={value}
        onChange={({ target }) => onPick(target.value)}
      >
        {children}
      </select>
      <ChevronDown
        className="pointer-events-none absolute end-3 top-1/2 size-4 -translate-y-1/2 text-quiet"
        aria-hidden="true"
      />
    </span>
  )
}
