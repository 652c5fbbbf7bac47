import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { GoLiveSubmission } from '@wekeza/sdk'
import { clientOf } from '../../session/clients.ts'
import { useKeyFor } from '../key-for.ts'

const FRESH_MS = 10_000
const keyOf = (organisationId: string) => ['developers', 'go-live', organisationId]
const client = () => clientOf('developers').goLive

/** What was seen of an organisation's test applications, check by check. */
export function useReadiness(organisationId: string) {
  return useQuery({
    queryKey: ['developers', 'readiness', organisationId],
    queryFn: async ({ signal }) => client().readiness(organisationId, { signal }),
  })
}

/** The newest request with its history, or null; asked for again while the bank has it. */
export function useLatestGoLive(organisationId: string) {
  return useQuery({
    queryKey: keyOf(organisationId),
    queryFn: async ({ signal }) => {
      const { data } = await client().list(organisationId, { signal })
      const [latest] = data
      return latest ? client().get(organisationId, latest.id, { signal }) : null
    },
    refetchInterval: ({ state: { data } }) =>
      data != null && ['submitted', 'in_review'].includes(data.status) && FRESH_MS,
  })
}

function useRefresh(organisationId: string) {
  const queries = useQueryClient()
  return async () => {
    await queries.invalidateQueries({ queryKey: keyOf(organisationId) })
    await queries.invalidateQueries({ queryKey: ['developers', 'steps'] })
  }
}

export function useSubmitGoLive(organisationId: string) {
  const keyFor = useKeyFor()
  return useMutation({
    mutationFn: async (asked: GoLiveSubmission) =>
      client().submit(organisationId, asked, { idempotencyKey: keyFor(asked) }),
    onSuccess: useRefresh(organisationId),
  })
}

export function useAnswerGoLive(organisationId: string, goLiveRequestId: string) {
  return useMutation({
    mutationFn: async (answer: string) =>
      client().answer(organisationId, goLiveRequestId, { answer }),
    onSuccess: useRefresh(organisationId),
  })
}
