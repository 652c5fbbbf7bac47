import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'

interface SectionProps {
  readonly title: ReactNode
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  /** a sheet of paper around it; without, it stands on the ground */
  readonly card?: boolean
  readonly children: ReactNode
}

/** A part of a page under its own heading. */
export function Section({ title, lead, actions, card = true, children }: SectionProps): ReactNode {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes('mb-6 min-w-0', card && 'sheet')}>
      <div className="mb-4 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 max-w-text">
          <h2 id={id} className="font-display text-heading font-semibold">
            {title}
          </h2>
          {lead && <div className="mt-1 text-small text-quiet">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </section>
  )
}

/** A sheet of paper. */
export function Card({
  children,
  className,
}: {
  readonly children: ReactNode
  readonly className?: string
}) {
  return <div className={classes('sheet', className)}>{children}</div>
}

/** Said aside, within a page: `note` is to be heeded. */
export function Callout({
  tone = 'plain',
  title,
  children,
}: {
  readonly tone?: 'plain' | 'note' | 'warn' | 'good'
  readonly title?: string
  readonly children: ReactNode
}): ReactNode {
  const tones = {
    plain: 'border-field bg-well',
    note: 'border-note bg-note-tint text-note',
    warn: 'border-warn bg-warn-tint text-warn',
    good: 'border-accent bg-tint',
  }
  return (
    <div className={classes('rounded-card border-s-4 p-4 text-small', tones[tone])}>
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  )
}
