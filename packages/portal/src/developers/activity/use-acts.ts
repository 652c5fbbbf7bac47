import { useInfiniteQuery } from '@tanstack/react-query'
import { clientOf } from '../../session/clients.ts'

/** What was done in an organisation, the newest first. */
export function useActs(organisationId: string) {
  return useInfiniteQuery({
    queryKey: ['developers', 'acts', organisationId],
    initialPageParam: '',
    queryFn: async ({ signal, pageParam }) =>
      clientOf('developers').organisations.acts(
        organisationId,
        pageParam === '' ? {} : { cursor: pageParam },
        { signal },
      ),
    getNextPageParam: ({ nextCursor, hasMore }) => (hasMore ? nextCursor : undefined),
  })
}
