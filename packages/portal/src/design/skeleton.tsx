import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import { classes } from './classes.ts'
import { words } from './words.ts'

/** In the place of a text that is on its way, of the same height. */
export function Skeleton({ className }: { readonly className?: string }): ReactNode {
  return <span className={classes('block h-4 rounded-control bg-well', className)} />
}

const WIDTHS = ['w-2/5', 'w-1/2', 'w-1/3', 'w-3/5', 'w-2/5']

interface RowsSkeletonProps {
  /** Default: 5 */
  readonly rows?: number
  /** the class of each one's height. Default: that of a line */
  readonly row?: string
}

/** Rows of a ledger that are on their way. */
export function RowsSkeleton({ rows = 5, row = 'h-12' }: RowsSkeletonProps): ReactNode {
  return (
    <Waiting>
      {Array.from({ length: rows }, (_, at) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
          key={at}
          className={classes('flex items-center gap-6 border-b border-line last:border-0', row)}
        >
          <Skeleton className={WIDTHS[at % WIDTHS.length] ?? ''} />
          <Skeleton className="ms-auto w-20" />
        </div>
      ))}
    </Waiting>
  )
}

/** A page whose code or session is on its way. */
export function PageSkeleton(): ReactNode {
  return (
    <Waiting>
      <Skeleton className="h-8 w-64 max-w-full" />
      <Skeleton className="mt-4 w-96 max-w-full" />
      <div className="mt-8 h-64 rounded-card border border-line bg-card" />
    </Waiting>
  )
}

/** Says once that something loads, and shows what is given in its place. */
export function Waiting({ children }: { readonly children: ReactNode }): ReactNode {
  const say = useWords(words)
  return (
    <div role="status" aria-busy="true" className="skeleton">
      <span className="sr-only">{say('loading')}</span>
      <div aria-hidden="true">{children}</div>
    </div>
  )
}
