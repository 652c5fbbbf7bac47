import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { clientOf } from '../../session/clients.ts'

const PAGE_LENGTH = 50
const NAMES_MAX = 1_000

const keys = {
  list: (text: string) => ['staff', 'partners', 'list', text],
  one: (organisationId: string) => ['staff', 'partners', 'one', organisationId],
  names: ['staff', 'partners', 'names'],
  plans: ['staff', 'plans'],
}

const operations = () => clientOf('staff').operations

/** @param text of a name, or a whole id; empty: everybody */
export function usePartners(text: string) {
  return useInfiniteQuery({
    queryKey: keys.list(text),
    initialPageParam: '',
    queryFn: async ({ signal, pageParam }) =>
      operations().listPartners(
        {
          limit: PAGE_LENGTH,
          ...(text !== '' && { text }),
          ...(pageParam !== '' && { cursor: pageParam }),
        },
        { signal },
      ),
    getNextPageParam: ({ nextCursor, hasMore }) => (hasMore ? nextCursor : undefined),
  })
}

/** One organisation with its applications; undefined where these staff see none of this id. */
export function usePartner(organisationId: string) {
  return useQuery({
    queryKey: keys.one(organisationId),
    queryFn: async ({ signal }) => {
      const found = await operations().listPartners({ text: organisationId }, { signal })
      return found.data.find(({ id }) => id === organisationId) ?? null
    },
  })
}

/** What organisations and applications are called, by their ids. */
export function useNames() {
  return useQuery({
    queryKey: keys.names,
    queryFn: async ({ signal }) => {
      const all = await operations()
        .listPartners({ limit: 100 }, { signal })
        .toArray({ max: NAMES_MAX })
      return new Map(
        all.flatMap(({ id, name, applications }) => [
          [id, name] as const,
          ...applications.all.map((one) => [one.id, one.name] as const),
        ]),
      )
    },
  })
}

/** The plans that are offered to everybody. */
export function usePlans() {
  return useQuery({
    queryKey: keys.plans,
    queryFn: async ({ signal }) => (await clientOf(null).billing.plans({ signal })).data,
  })
}

function useAct<Asked, Answer>(mutationFn: (asked: Asked) => Promise<Answer>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn,
    onSuccess: async () => queries.invalidateQueries({ queryKey: ['staff'] }),
  })
}

/** From the next call on an application is refused. */
export const useSuspend = () =>
  useAct(async ({ id, reason }: { readonly id: string; readonly reason: string }) =>
    operations().suspendApplication(id, { reason }),
  )

export const useReinstate = () =>
  useAct(async (id: string) => operations().reinstateApplication(id))

/** Gives an organisation a plan; the answer tells from when it counts. */
export const useGivePlan = (organisationId: string) =>
  useAct(async (planId: string) => operations().givePlan(organisationId, { plan_id: planId }))
