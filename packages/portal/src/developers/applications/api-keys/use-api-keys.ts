import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ApiKeyRequest } from '@wekeza/sdk'
import { clientOf } from '../../../session/clients.ts'
import { useKeyFor } from '../../key-for.ts'

const keyOf = (applicationId: string) => ['developers', 'api-keys', applicationId]
const client = () => clientOf('developers').applications

/** The API keys of an application that are valid, without their texts. */
export function useApiKeys(applicationId: string) {
  return useQuery({
    queryKey: keyOf(applicationId),
    queryFn: async ({ signal }) => (await client().apiKeys(applicationId, { signal })).data,
  })
}

function useChange<Asked, Answer>(
  applicationId: string,
  mutationFn: (asked: Asked) => Promise<Answer>,
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn,
    onSettled: async () => queries.invalidateQueries({ queryKey: keyOf(applicationId) }),
  })
}

/** Makes a key; its answer has the text, this once. */
export function useCreateApiKey(applicationId: string) {
  const keyFor = useKeyFor()
  return useChange(applicationId, async (asked: ApiKeyRequest) =>
    client().createApiKey(applicationId, asked, { idempotencyKey: keyFor(asked) }),
  )
}

/** Makes a key in the place of another, which stays good for the overlap. */
export function useRollApiKey(applicationId: string) {
  const keyFor = useKeyFor()
  return useChange(applicationId, async (asked: { keyId: string; overlap_seconds: number }) => {
    const { keyId, overlap_seconds } = asked
    return client().rollApiKey(
      applicationId,
      keyId,
      { overlap_seconds },
      { idempotencyKey: keyFor(asked) },
    )
  })
}

/** Ends a key now. */
export function useRevokeApiKey(applicationId: string) {
  return useChange(applicationId, async (keyId: string) =>
    client().revokeApiKey(applicationId, keyId),
  )
}
