import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InvitationRequest, Role } from '@wekeza/sdk'
import { clientOf } from '../../session/clients.ts'
import { useKeyFor } from '../key-for.ts'

const keyOf = (organisationId: string) => ['developers', 'members', organisationId]
const organisations = () => clientOf('developers').organisations

/** Who belongs to an organisation. */
export function useMembers(organisationId: string) {
  return useQuery({
    queryKey: keyOf(organisationId),
    queryFn: async ({ signal }) => (await organisations().members(organisationId, { signal })).data,
  })
}

/** Gives a member another role. Whoever changes their own sees other pages at once. */
export function useChangeRole(organisationId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ developerId, role }: { developerId: string; role: Role }) =>
      organisations().changeMember(organisationId, developerId, { role }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keyOf(organisationId) })
      await queries.invalidateQueries({ queryKey: ['developers', 'me'] })
    },
  })
}

export function useRemoveMember(organisationId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (developerId: string) =>
      organisations().removeMember(organisationId, developerId),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keyOf(organisationId) })
      await queries.invalidateQueries({ queryKey: ['developers', 'me'] })
    },
  })
}

/** Sends an invitation; a second press of the same form sends no second mail. */
export function useInvite(organisationId: string) {
  const keyFor = useKeyFor()
  return useMutation({
    mutationFn: async (asked: InvitationRequest) =>
      organisations().invite(organisationId, asked, { idempotencyKey: keyFor(asked) }),
  })
}
