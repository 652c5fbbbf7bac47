import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { classes } from './classes.ts'

interface PageHeaderProps {
  /** also the title of the document */
  readonly title: string
  readonly lead?: ReactNode
  /** what can be done with the whole page */
  readonly actions?: ReactNode
  /** larger, for the first page of all */
  readonly hero?: boolean
  /** above the title: where this page belongs */
  readonly above?: ReactNode
}

/**
 * The head of every page: its one `h1`, which takes the focus when somebody comes from another page, so that it is read
 * out and Tab goes on from there.
 */
export function PageHeader({ title, lead, actions, above, hero }: PageHeaderProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  const { key, pathname } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a filter in the address is no other page
  useEffect(() => {
    // The first page of a visit is read out by the browser itself.
    if (key !== 'default') heading.current?.focus({ preventScroll: true })
  }, [pathname])
  useEffect(() => {
    document.title = `${title} · Wekeza`
  }, [title])
  return (
    <header className="mb-6 md:mb-8">
      {above && <div className="mb-2 text-small">{above}</div>}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <div className="min-w-0 max-w-text">
          <h1
            ref={heading}
            tabIndex={-1}
            className={classes('font-display font-semibold tracking-tight', sizeOf(hero))}
          >
            {title}
          </h1>
          {lead && <div className="mt-2 text-quiet md:text-lead">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
    </header>
  )
}

function sizeOf(hero = false): string {
  return hero
    ? 'text-[2.25rem]/[2.5rem] sm:text-[3.25rem]/[3.5rem]'
    : 'text-[1.5rem]/[1.875rem] md:text-title'
}
