import type { ReactNode } from 'react'
import { ErrorState } from './error-state.tsx'
import { RowsSkeleton } from './skeleton.tsx'

interface LoadedProps<Data> {
  /** what a query hook gave */
  readonly query: {
    readonly data: Data | undefined
    readonly error: unknown
    readonly refetch: () => unknown
  }
  /** of the height that it will have. Default: rows */
  readonly skeleton?: ReactNode
  /** shown in its place when there is nothing */
  readonly empty?: ReactNode
  /** Default: an array without items */
  readonly isEmpty?: (data: Data) => boolean
  readonly children: (data: Data) => ReactNode
}

/**
 * The four states of whatever is loaded. What was loaded before stays when another try fails, under what failed.
 * @example
 * <Loaded query={applications} empty={<EmptyState …/>}>{(list) => <Table … />}</Loaded>
 */
export function Loaded<Data>(props: LoadedProps<Data>): ReactNode {
  const { query, skeleton = <RowsSkeleton />, empty, isEmpty = hasNone, children } = props
  const { data, error, refetch } = query
  const failed = error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null
  if (data === undefined) return failed ?? skeleton
  return (
    <>
      {failed}
      {empty !== undefined && isEmpty(data) ? empty : children(data)}
    </>
  )
}

const hasNone = (data: unknown) => Array.isArray(data) && data.length === 0
