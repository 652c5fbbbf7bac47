import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { GoLiveRequest } from '@wekeza/sdk'
import { clientOf } from '../../session/clients.ts'

const keys = {
  queue: (status: string) => ['staff', 'go-live', 'queue', status],
  one: (requestId: string) => ['staff', 'go-live', 'one', requestId],
}

const operations = () => clientOf('staff').operations

/** @param status empty: those that are open */
export function useQueue(status: string) {
  return useQuery({
    queryKey: keys.queue(status),
    queryFn: async ({ signal }) => {
      const asked = status === '' ? {} : { status: status as GoLiveRequest['status'] & string }
      return (await operations().listGoLiveReviews(asked as object, { signal })).data
    },
  })
}

/** One request with its history and its evidence. */
export function useRequest(requestId: string) {
  return useQuery({
    queryKey: keys.one(requestId),
    queryFn: async ({ signal }) => operations().getGoLiveReview(requestId, { signal }),
  })
}

/** What the staff do of a request; `text` is the question or the reason. */
export interface Judgement {
  readonly act: 'review' | 'approve' | 'ask' | 'reject'
  readonly text?: string
}

/** Decides a request, and shows at once what became of it. */
export function useJudge(requestId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ act, text = '' }: Judgement) => {
      if (act === 'review') return operations().reviewGoLive(requestId)
      if (act === 'approve') return operations().approveGoLive(requestId)
      if (act === 'ask') return operations().askGoLive(requestId, { question: text })
      return operations().rejectGoLive(requestId, { reason: text })
    },
    onSuccess: async (review) => {
      queries.setQueryData(keys.one(requestId), review)
      await queries.invalidateQueries({ queryKey: ['staff'] })
    },
  })
}
