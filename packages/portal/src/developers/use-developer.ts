import { queryOptions, useQuery } from '@tanstack/react-query'
import { clientOf } from '../session/clients.ts'

export const developerQuery = queryOptions({
  queryKey: ['developers', 'me'],
  queryFn: async () => clientOf('developers').developers.me(),
})

/** The developer who is signed in, with the organisations that they belong to. */
export const useDeveloper = () => useQuery(developerQuery)
