import type { LucideIcon } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { classes } from '../design/classes.ts'

interface DoorProps {
  readonly icon: LucideIcon
  readonly title: string
  readonly lead: string
  /** who may be played here, on a test platform */
  readonly demo: string
  /** undefined while nobody knows: the room is kept for what most platforms with a tour show */
  readonly isDemo: boolean | undefined
  readonly children: ReactNode
}

/** A way into the platform. */
export function Door(props: DoorProps): ReactNode {
  const { icon: Icon, title, lead, demo, isDemo, children } = props
  const id = useId()
  return (
    <section aria-labelledby={id} className="sheet grid gap-0 lg:row-span-5 lg:grid-rows-subgrid">
      <span className="leaf mb-5 grid size-12 place-items-center bg-tint text-accent">
        <Icon className="size-6" aria-hidden="true" />
      </span>
      <h2 id={id} className="font-display text-heading font-semibold">
        {title}
      </h2>
      <p className="mt-1 text-quiet">{lead}</p>
      <div className="flex flex-wrap items-end gap-3 pt-6">{children}</div>
      {isDemo !== false && (
        <p
          className={classes(
            'mt-5 border-t border-line pt-4 text-small text-note',
            isDemo === undefined && 'invisible',
          )}
        >
          {demo}
        </p>
      )}
    </section>
  )
}
