import {
  type QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { ConsentStatus, MyConsent, MyConsentDetail } from '@wekeza/sdk'
import { clientOf } from '../../session/clients.ts'
import { movesMoney } from '../terms/kinds.ts'
import { meQuery } from '../use-me.ts'

const PAGE_MAX = 100
const PAGE_ITEMS = 25

/** Keys of a customer's consents; what changes one invalidates its own and the lists. */
const consentsKeys = {
  standing: ['customers', 'consents', 'standing'],
  waiting: ['customers', 'consents', 'waiting'],
  past: ['customers', 'consents', 'past'],
  one: (consentId: string) => ['customers', 'consents', 'one', consentId],
  story: (consentId: string) => ['customers', 'consents', 'one', consentId, 'story'],
} as const

const LISTS = [consentsKeys.standing, consentsKeys.waiting, consentsKeys.past]

const me = () => clientOf('customers').me

/** All of one standing: who may see one's accounts is never cut off at a page. */
async function everyOne(status: ConsentStatus): Promise<MyConsent[]> {
  const found: MyConsent[] = []
  for await (const one of me().listConsents({ status, limit: PAGE_MAX })) found.push(one)
  return found
}

/** What is in force now, and how many wait for a holder. */
export function useStanding() {
  return useQuery({
    queryKey: consentsKeys.standing,
    queryFn: async ({ client }) => {
      const [customer, inForce, waiting] = await Promise.all([
        client.ensureQueryData(meQuery),
        everyOne('authorised'),
        client.fetchQuery({ ...waitingQuery, staleTime: 0 }),
      ])
      return { me: customer, inForce, waiting: waiting.filter(({ isSigned }) => !isSigned).length }
    },
  })
}

/** What waits for holders, and whether this one has signed it already. */
const waitingQuery = {
  queryKey: consentsKeys.waiting,
  queryFn: async ({ client }: { client: QueryClient }) => {
    const [{ id }, waiting] = await Promise.all([
      client.ensureQueryData(meQuery),
      everyOne('awaiting_co_holder'),
    ])
    return Promise.all(
      waiting.map(async (one) => {
        const { data: acts } = await me().consentHistory(one.consent.id)
        const isSigned = acts.some(({ act, actor }) => act === 'sign' && actor.id === id)
        return { ...one, isSigned }
      }),
    )
  },
}

export const useWaiting = () => useQuery(waitingQuery)

/** One consent: what was read under it, and what was paid. */
export function useConsent(consentId: string) {
  return useQuery({
    queryKey: consentsKeys.one(consentId),
    queryFn: async ({ signal }) => me().getConsent(consentId, { signal }),
  })
}

/** What was done to a consent and under it. */
export function useStory(consentId: string) {
  return useQuery({
    queryKey: consentsKeys.story(consentId),
    queryFn: async ({ signal }) => {
      const [history, receipts] = await Promise.all([
        me().consentHistory(consentId, { signal }),
        me().listReceipts(consentId, { limit: PAGE_MAX }, { signal }),
      ])
      return { acts: history.data, receipts: receipts.data, hasMore: receipts.hasMore }
    },
  })
}

/** Everything that was asked of the customer, newest first, with what was paid under it; page by page. */
export function usePast() {
  return useInfiniteQuery({
    queryKey: consentsKeys.past,
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam: cursor, signal }) => {
      const asked = { limit: PAGE_ITEMS, ...(cursor !== null && { cursor }) }
      const { data, nextCursor } = await me().listConsents(asked, { signal })
      const paid = await Promise.all(
        data.filter(({ consent }) => movesMoney(consent)).map((one) => paidUnder(one)),
      )
      return { consents: data, paid: paid.flat(), nextCursor }
    },
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
}

async function paidUnder({ consent, application_name: applicationName }: MyConsent) {
  const { data } = await me().listReceipts(consent.id, { limit: PAGE_ITEMS })
  return data.map((receipt) => ({ receipt, consentId: consent.id, applicationName }))
}

type Change = 'revoke' | 'renew' | 'approve' | 'reject'

const CHANGES = {
  revoke: (id: string) => me().revokeConsent(id),
  renew: (id: string) => me().renewConsent(id),
  approve: (id: string) => me().approveConsent(id),
  reject: (id: string) => me().rejectConsent(id),
}

/** Decides about a consent. What is kept of it stands as the platform answered, before anything is asked anew. */
export function useDecision(change: Change) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (consentId: string) => CHANGES[change](consentId),
    onSuccess: (changed) => {
      const one = consentsKeys.one(changed.consent.id)
      queries.setQueryData<MyConsentDetail>(one, (kept) => kept && { ...kept, ...changed })
      // Not those of every other consent: on a slow line that would delay the receipt.
      for (const queryKey of [...LISTS, one]) void queries.invalidateQueries({ queryKey })
    },
  })
}
