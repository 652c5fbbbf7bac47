import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { type ApiRequestDetail, type Application, isApiError } from '@wekeza/sdk'
import { clientOf } from '../../session/clients.ts'
import { queryOf, type RequestFilter } from './filter.ts'

const PAGE_LENGTH = 25
const OPERATIONS_MAX = 1_000
const FRESH_MS = 2_000
const SETTLED_MS = 20_000

/** The requests of an application, the newest first. */
export function useRequests(applicationId: string, filter: RequestFilter) {
  return useInfiniteQuery({
    queryKey: ['developers', 'requests', applicationId, filter],
    initialPageParam: '',
    queryFn: async ({ signal, pageParam }) =>
      clientOf('developers').applications.requests(
        applicationId,
        { limit: PAGE_LENGTH, ...queryOf(filter), ...(pageParam !== '' && { cursor: pageParam }) },
        { signal },
      ),
    getNextPageParam: ({ nextCursor, hasMore }) => (hasMore ? nextCursor : undefined),
  })
}

/** The operations that an organisation has called within 30 days: what its log can be filtered by. */
export function useOperationsCalled(organisationId: string, environment: 'test' | 'live') {
  return useQuery({
    queryKey: ['developers', 'operations-called', organisationId, environment],
    queryFn: async ({ signal }) => {
      const asked = { by: 'operation', limit: OPERATIONS_MAX, environment }
      const client = clientOf('developers').organisations
      const { data } = await client.usage(organisationId, asked, { signal })
      const called = data.map(({ operation }) => operation).filter((one) => one !== null)
      return [...new Set(called)].filter((one) => one !== 'unknown').sort()
    },
  })
}

/**
 * One request, whichever of these applications has made it: an id alone says not whose it is. Asked for again while
 * something of it is under way.
 * @param named the application that most likely has, as the address says
 * @throws the refusal 404, when none has made it
 */
export function useRequest(
  applications: readonly Application[],
  requestId: string,
  named: string | null,
) {
  const [first, others] = [
    applications.filter(isNamed),
    applications.filter((one) => !isNamed(one)),
  ]
  function isNamed({ id }: Application) {
    return id === named
  }
  return useQuery({
    queryKey: ['developers', 'requests', 'one', requestId, applications.map(({ id }) => id)],
    async queryFn({ signal }) {
      try {
        if (first.length > 0) return await askedOf(first, requestId, signal)
      } catch (fault) {
        if (!isMissing(fault) || others.length === 0) throw fault
      }
      return askedOf(others, requestId, signal)
    },
    refetchInterval: ({ state: { data } }) => data !== undefined && isUnderWay(data) && FRESH_MS,
  })
}

async function askedOf(all: readonly Application[], requestId: string, signal: AbortSignal) {
  const client = clientOf('developers').applications
  const asked = all.map(async ({ id }) => client.request(id, requestId, { signal }))
  const told = await Promise.allSettled(asked)
  for (const one of told) if (one.status === 'fulfilled') return one.value
  const faults = told.filter((one) => one.status === 'rejected').map(({ reason }) => reason)
  throw faults.find((fault) => !isMissing(fault)) ?? faults[0]
}

const isMissing = (fault: unknown) => isApiError(fault) && fault.status === 404

/** Events and their delivery follow a write within moments. */
function isUnderWay({ at, method, timeline }: ApiRequestDetail): boolean {
  const isFresh = method !== 'GET' && Date.now() - Date.parse(at) < SETTLED_MS
  return (
    isFresh ||
    timeline.some((step) => 'delivery_status' in step && step.delivery_status === 'pending')
  )
}
