import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { UpdateWebhookRequest, WebhookRequest } from '@wekeza/sdk'
import { applicationClient } from '../../session/application-client.ts'
import { useKeyFor } from '../key-for.ts'

const PAGE_LENGTH = 20
const FRESH_MS = 1_500

/** Keys of what belongs to an application's webhooks. */
const keys = {
  all: (applicationId: string) => ['developers', 'webhooks', applicationId],
  one: (applicationId: string, id: string) => [...keys.all(applicationId), id],
  secrets: (applicationId: string, id: string) => [...keys.one(applicationId, id), 'secrets'],
  deliveries: (applicationId: string, id: string) => [...keys.one(applicationId, id), 'deliveries'],
}

const clientOf = (applicationId: string) => applicationClient(applicationId).webhooks

/** The webhooks of an application, the newest first. */
export function useWebhooks(applicationId: string) {
  return useQuery({
    queryKey: keys.all(applicationId),
    queryFn: async ({ signal }) => (await clientOf(applicationId).list({ signal })).data,
  })
}

export function useWebhook(applicationId: string, id: string) {
  return useQuery({
    queryKey: keys.one(applicationId, id),
    queryFn: async ({ signal }) => clientOf(applicationId).get(id, { signal }),
  })
}

/** The secrets that sign what a webhook is sent; asked for only when somebody wants to see them. */
export function useWebhookSecrets(applicationId: string, id: string, wanted: boolean) {
  return useQuery({
    queryKey: keys.secrets(applicationId, id),
    enabled: wanted,
    // What is shown in plain is not kept once it is out of sight.
    gcTime: 0,
    queryFn: async ({ signal }) => (await clientOf(applicationId).secrets(id, { signal })).data,
  })
}

/**
 * What was sent, the newest first; asked for again while something of it is under way. Not otherwise: each question is a
 * request of the application, and stands in its log.
 */
export function useDeliveries(applicationId: string, id: string, status: string) {
  return useInfiniteQuery({
    queryKey: [...keys.deliveries(applicationId, id), status],
    initialPageParam: '',
    queryFn: async ({ signal, pageParam }) =>
      clientOf(applicationId).deliveries(
        id,
        {
          limit: PAGE_LENGTH,
          ...(status !== '' && { status: status as 'failed' }),
          ...(pageParam !== '' && { cursor: pageParam }),
        },
        { signal },
      ),
    refetchInterval: ({ state }) => {
      const sent = state.data?.pages.flatMap(({ data }) => data) ?? []
      return sent.some(({ status: one }) => one === 'pending') && FRESH_MS
    },
    getNextPageParam: ({ nextCursor, hasMore }) => (hasMore ? nextCursor : undefined),
  })
}

export function useDelivery(applicationId: string, id: string, deliveryId: string) {
  return useQuery({
    queryKey: [...keys.deliveries(applicationId, id), 'one', deliveryId],
    queryFn: async ({ signal }) => clientOf(applicationId).delivery(id, deliveryId, { signal }),
    refetchInterval: ({ state }) => state.data?.status === 'pending' && FRESH_MS,
  })
}

function useChange<Asked, Answer>(
  applicationId: string,
  mutationFn: (asked: Asked) => Promise<Answer>,
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn,
    onSuccess: async () => queries.invalidateQueries({ queryKey: keys.all(applicationId) }),
  })
}

export function useCreateWebhook(applicationId: string) {
  const queries = useQueryClient()
  const keyFor = useKeyFor()
  return useChange(applicationId, async (asked: WebhookRequest) => {
    const idempotencyKey = keyFor(asked)
    const made = await clientOf(applicationId).create(asked, { idempotencyKey })
    await queries.invalidateQueries({ queryKey: ['developers', 'steps'] })
    return made
  })
}

export function useUpdateWebhook(applicationId: string, id: string) {
  return useChange(applicationId, async (change: UpdateWebhookRequest) =>
    clientOf(applicationId).update(id, change),
  )
}

/** Deletes a webhook. Nothing of it is asked for again: it is not there. */
export function useDeleteWebhook(applicationId: string, id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async () => clientOf(applicationId).delete(id),
    onSuccess() {
      queries.removeQueries({ queryKey: keys.one(applicationId, id) })
      void queries.invalidateQueries({ queryKey: keys.all(applicationId), exact: true })
    },
  })
}

export function useRotateWebhookSecret(applicationId: string, id: string) {
  return useChange(applicationId, async (overlap_seconds: number) =>
    clientOf(applicationId).rotateSecret(id, { overlap_seconds }),
  )
}

export function useTestWebhook(applicationId: string, id: string) {
  return useChange(applicationId, async () => clientOf(applicationId).test(id))
}

export function useRedeliver(applicationId: string, id: string) {
  return useChange(applicationId, async (deliveryId: string) =>
    clientOf(applicationId).redeliver(id, deliveryId),
  )
}

/** Sends again whatever a webhook has not taken since a time. */
export function useRecover(applicationId: string, id: string) {
  return useChange(applicationId, async (since: string) =>
    clientOf(applicationId).recover(id, { since }),
  )
}
