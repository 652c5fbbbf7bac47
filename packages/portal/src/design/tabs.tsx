import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

interface TabsProps {
  /** what is chosen between */
  readonly label: string
  readonly tabs: readonly {
    readonly value: string
    readonly name: string
    readonly panel: ReactNode
  }[]
  /** Default: the first */
  readonly first?: string
}

/** Several views of one thing, one at a time. Arrows go from one to the next. */
export function Tabs({ label, tabs, first }: TabsProps): ReactNode {
  return (
    <Radix.Root defaultValue={first ?? tabs[0]?.value ?? ''}>
      <Radix.List
        aria-label={label}
        className="mb-4 flex gap-1 overflow-x-auto border-b border-line"
      >
        {tabs.map(({ value, name }) => (
          <Radix.Trigger
            key={value}
            value={value}
            className="-mb-px min-h-10 border-b-2 border-transparent px-3 text-small font-semibold whitespace-nowrap text-quiet -outline-offset-2 hover:text-ink data-[state=active]:border-accent data-[state=active]:text-ink"
          >
            {name}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map(({ value, panel }) => (
        <Radix.Content key={value} value={value}>
          {panel}
        </Radix.Content>
      ))}
    </Radix.Root>
  )
}
