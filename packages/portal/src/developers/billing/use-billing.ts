import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InvoiceSimulationRequest } from '@wekeza/sdk'
import { clientOf } from '../../session/clients.ts'

const keys = {
  all: (organisationId: string) => ['developers', 'billing', organisationId],
  plan: (organisationId: string) => [...keys.all(organisationId), 'plan'],
}

/** The plan of an organisation, with what is used of today's calls. */
export function usePlan(organisationId: string) {
  return useQuery({
    queryKey: keys.plan(organisationId),
    queryFn: async ({ signal }) => clientOf('developers').billing.plan(organisationId, { signal }),
  })
}

/** The plans that can be chosen. */
export function usePlans() {
  return useQuery({
    queryKey: ['plans'],
    queryFn: async ({ signal }) => (await clientOf(null).billing.plans({ signal })).data,
  })
}

/** Chooses another plan. Its answer says from when. */
export function useChoosePlan(organisationId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (plan_id: string) =>
      clientOf('developers').billing.choosePlan(organisationId, { plan_id }),
    async onSuccess(plan) {
      queries.setQueryData(keys.plan(organisationId), plan)
      await queries.invalidateQueries({ queryKey: keys.all(organisationId) })
    },
  })
}

/** What a month would cost. Nothing is written. */
export function useSimulation(organisationId: string, asked: InvoiceSimulationRequest) {
  return useQuery({
    queryKey: [...keys.all(organisationId), 'simulation', asked],
    queryFn: async ({ signal }) =>
      clientOf('developers').billing.simulateInvoice(organisationId, asked, { signal }),
    // The one before stays until the next is there, so that two plans can be compared.
    placeholderData: (before) => before,
  })
}

/** The invoices of an organisation, the newest month first. */
export function useInvoices(organisationId: string) {
  return useInfiniteQuery({
    queryKey: [...keys.all(organisationId), 'invoices'],
    initialPageParam: '',
    queryFn: async ({ signal, pageParam }) =>
      clientOf('developers').billing.invoices(
        organisationId,
        pageParam === '' ? {} : { cursor: pageParam },
        { signal },
      ),
    getNextPageParam: ({ nextCursor, hasMore }) => (hasMore ? nextCursor : undefined),
  })
}

/** One invoice, with its lines and the calls that they are made of. It never changes. */
export function useInvoice(organisationId: string, invoiceId: string) {
  return useQuery({
    queryKey: [...keys.all(organisationId), 'invoices', invoiceId],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) =>
      clientOf('developers').billing.invoice(organisationId, invoiceId, { signal }),
  })
}
