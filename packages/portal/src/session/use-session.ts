import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { forgetApplicationClients } from './application-client.ts'
import type { Realm } from './clients.ts'
import { endSession, openSession, readSession, type Session } from './sessions.ts'

const keyOf = (realm: Realm) => ['session', realm]
const STALE_MS = 60_000

/** Who is signed in here, asked of the server. */
export function useSession(realm: Realm) {
  return useQuery({
    queryKey: keyOf(realm),
    queryFn: async () => readSession(realm),
    staleTime: STALE_MS,
  })
}

/** Opens a session; what was kept of anybody before is forgotten. */
export function useSignIn<Asked extends Parameters<typeof openSession>[1]>(realm: Realm) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (asked: Asked) => openSession(realm, asked),
    async onSuccess() {
      forgetApplicationClients()
      queries.removeQueries({ queryKey: [realm] })
      // The guard may have asked a moment ago, and been told that nobody is.
      await queries.fetchQuery({
        queryKey: keyOf(realm),
        queryFn: async () => readSession(realm),
        staleTime: 0,
      })
    },
  })
}

/** Ends it here and on the server, and forgets what it showed. */
export function useSignOut(realm: Realm) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async () => endSession(realm),
    onSuccess() {
      forgetApplicationClients()
      queries.setQueryData<Session>(keyOf(realm), { signed_in: false })
      queries.removeQueries({ queryKey: [realm] })
    },
  })
}
