import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { clientOf } from '../../../session/clients.ts'
import { useKeyFor } from '../../key-for.ts'

const keyOf = (applicationId: string) => ['developers', 'secrets', applicationId]
const client = () => clientOf('developers').applications

/** The client secrets of an application that are valid, without their texts. */
export function useSecrets(applicationId: string) {
  return useQuery({
    queryKey: keyOf(applicationId),
    queryFn: async ({ signal }) => (await client().secrets(applicationId, { signal })).data,
  })
}

/** Makes a new secret; the one before is good for the overlap. Its answer has the text, this once. */
export function useRotateSecret(applicationId: string) {
  const queries = useQueryClient()
  const keyFor = useKeyFor()
  return useMutation({
    mutationFn: async (asked: { overlap_seconds: number; round: number }) => {
      const { overlap_seconds } = asked
      return client().rotateSecret(
        applicationId,
        { overlap_seconds },
        { idempotencyKey: keyFor(asked) },
      )
    },
    onSettled: async () => queries.invalidateQueries({ queryKey: keyOf(applicationId) }),
  })
}

/** Ends a secret now. */
export function useRevokeSecret(applicationId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (secretId: string) => client().revokeSecret(applicationId, secretId),
    onSettled: async () => queries.invalidateQueries({ queryKey: keyOf(applicationId) }),
  })
}
