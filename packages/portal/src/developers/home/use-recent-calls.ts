import { useQuery } from '@tanstack/react-query'
import type { Application } from '@wekeza/sdk'
import { clientOf } from '../../session/clients.ts'

const SHOWN = 8
const FRESH_MS = 10_000

/** The last calls of an organisation's applications together, the newest first; asked for again while somebody looks. */
export function useRecentCalls(organisationId: string, all: readonly Application[]) {
  const applications = all.map(({ id }) => id)
  return useQuery({
    queryKey: ['developers', 'recent-calls', organisationId, applications],
    refetchInterval: FRESH_MS,
    queryFn: async ({ signal }) => {
      const client = clientOf('developers').applications
      const pages = await Promise.all(
        applications.map(async (id) => client.requests(id, { limit: SHOWN }, { signal })),
      )
      return pages
        .flatMap(({ data }) => data)
        .sort((one, other) => other.at.localeCompare(one.at))
        .slice(0, SHOWN)
    },
  })
}
