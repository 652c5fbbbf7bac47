import type { ReactNode } from 'react'

interface EmptyStateProps {
  readonly title: string
  /** what would stand here, and why one wants it */
  readonly children: ReactNode
  /** the one thing that begins it */
  readonly action?: ReactNode
}

/** An empty list teaches: a seedling on ruled lines, what would stand here, and how it begins. */
export function EmptyState({ title, children, action }: EmptyStateProps): ReactNode {
  return (
    <div className="flex flex-col items-center gap-2 px-4 py-10 text-center">
      <Seedling />
      <h2 className="mt-2 font-display text-heading font-semibold">{title}</h2>
      <div className="max-w-text text-quiet">{children}</div>
      {action && <div className="mt-4 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  )
}

function Seedling(): ReactNode {
  return (
    <svg viewBox="0 0 160 72" className="h-18 w-40" fill="none" aria-hidden="true">
      <path className="stroke-line" d="M0 18.5h160M0 36.5h160M0 54.5h160" />
      <path className="stroke-field" d="M0 71.5h160M0 68.5h160" />
      <path className="stroke-accent" strokeWidth="2" strokeLinecap="round" d="M80 68V42" />
      <path className="fill-accent" d="M80 44c0-11-8-17-20-17 0 11 7 17 20 17Z" />
      <path className="fill-tint stroke-accent" d="M80 52c0-9 6-14.5 18-14.5C98 47 91 52 80 52Z" />
    </svg>
  )
}
