import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { clientOf } from '../../session/clients.ts'

const PAGE_LENGTH = 50

/** Every standing of a review. */
export const RISK_STATUSES = ['open', 'released', 'declined', 'expired', 'stopped'] as const
export type RiskStatus = (typeof RISK_STATUSES)[number]

const keys = {
  list: (status: string) => ['staff', 'risk', 'list', status],
  one: (reviewId: string) => ['staff', 'risk', 'one', reviewId],
}

const operations = () => clientOf('staff').operations

/** @param status null: all of them */
export function useRiskReviews(status: RiskStatus | null) {
  return useInfiniteQuery({
    queryKey: keys.list(status ?? ''),
    initialPageParam: '',
    queryFn: async ({ signal, pageParam }) =>
      operations().listRiskReviews(
        {
          limit: PAGE_LENGTH,
          ...(status !== null && { status }),
          ...(pageParam !== '' && { cursor: pageParam }),
        },
        { signal },
      ),
    getNextPageParam: ({ nextCursor, hasMore }) => (hasMore ? nextCursor : undefined),
  })
}

/** One payment that was stopped, and why. */
export function useRiskReview(reviewId: string) {
  return useQuery({
    queryKey: keys.one(reviewId),
    queryFn: async ({ signal }) => operations().getRiskReview(reviewId, { signal }),
  })
}

/** Lets a payment go, or ends it; the note is kept with it. */
export function useDecideRisk(reviewId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ verb, note }: { verb: 'release' | 'decline'; note: string }) =>
      verb === 'release'
        ? operations().releaseRiskReview(reviewId, { note })
        : operations().declineRiskReview(reviewId, { note }),
    onSuccess: async (review) => {
      queries.setQueryData(keys.one(reviewId), review)
      await queries.invalidateQueries({ queryKey: ['staff', 'risk'] })
    },
  })
}
