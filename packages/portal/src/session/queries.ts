import { QueryCache, QueryClient } from '@tanstack/react-query'
import { isApiError } from '@wekeza/sdk'
import type { Realm } from './clients.ts'
import type { Session } from './sessions.ts'

const STALE_MS = 15_000

/**
 * What was read, and for how long it holds. Keys begin with the realm: `['developers', 'applications', organisationId]`,
 * so that signing out forgets all of it.
 */
export function createQueries(): QueryClient {
  const queries = new QueryClient({
    queryCache: new QueryCache({
      onError(error, { queryKey: [realm] }) {
        // The session has ended elsewhere: the guard of the realm leads to its sign-in.
        if (!isApiError(error) || error.status !== 401 || !isRealm(realm)) return
        queries.setQueryData<Session>(['session', realm], { signed_in: false })
      },
    }),
    // The SDK tries again by itself where that helps.
    defaultOptions: { queries: { retry: false, staleTime: STALE_MS }, mutations: { retry: false } },
  })
  return queries
}

const isRealm = (name: unknown): name is Realm =>
  name === 'developers' || name === 'customers' || name === 'staff'
