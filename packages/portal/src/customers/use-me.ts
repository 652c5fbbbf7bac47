import { queryOptions, useQuery } from '@tanstack/react-query'
import { clientOf } from '../session/clients.ts'

const STALE_MS = 300_000

export const meQuery = queryOptions({
  queryKey: ['customers', 'me'],
  queryFn: async () => clientOf('customers').me.get(),
  staleTime: STALE_MS,
})

/** The customer who is signed in, and their accounts by name. */
export const useMe = () => useQuery(meQuery)
