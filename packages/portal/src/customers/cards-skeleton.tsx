import type { ReactNode } from 'react'
import { Skeleton, Waiting } from '../design/skeleton.tsx'

/** Sheets of paper that are on their way. */
export function CardsSkeleton({ cards = 2 }: { readonly cards?: number }): ReactNode {
  return (
    <Waiting>
      {Array.from({ length: cards }, (_, card) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
        <div key={card} className="sheet mb-6 h-72">
          <Skeleton className="h-6 w-40" />
          <Skeleton className="mt-6 w-3/5" />
          <Skeleton className="mt-6 w-4/5" />
          <Skeleton className="mt-6 w-2/5" />
        </div>
      ))}
    </Waiting>
  )
}
