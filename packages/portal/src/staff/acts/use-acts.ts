import { useInfiniteQuery } from '@tanstack/react-query'
import type { ListActsQuery } from '@wekeza/sdk'
import { clientOf } from '../../session/clients.ts'
import { dayBegins } from '../analytics/range.ts'

const PAGE_LENGTH = 50

/** What can be asked for, each by its name in the address; days are written as 2026-11-23. */
export const ACT_FILTERS = ['actor', 'act', 'subject', 'from', 'to'] as const
export type ActFilter = (typeof ACT_FILTERS)[number]

/** Only those that are there. */
export type AskedActs = Partial<Record<ActFilter, string>>

export function askedActs(search: URLSearchParams): AskedActs {
  const given = ACT_FILTERS.map((name) => [name, search.get(name) ?? ''] as const)
  return Object.fromEntries(given.filter(([, value]) => value !== ''))
}

/** What was done, the newest first. */
export function useActs(asked: AskedActs) {
  return useInfiniteQuery({
    queryKey: ['staff', 'acts', asked],
    initialPageParam: '',
    queryFn: async ({ signal, pageParam }) => {
      const { from, to, ...exact } = asked
      const query: ListActsQuery = {
        ...exact,
        limit: PAGE_LENGTH,
        ...(from !== undefined && { from: dayBegins(from) }),
        ...(to !== undefined && { to: dayBegins(to, 1) }),
        ...(pageParam !== '' && { cursor: pageParam }),
      }
      return clientOf('staff').operations.listActs(query, { signal })
    },
    getNextPageParam: ({ nextCursor, hasMore }) => (hasMore ? nextCursor : undefined),
  })
}
