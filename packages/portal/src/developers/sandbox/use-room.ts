import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { EventType, FaultRequest, Persona, RailState, RailStateName } from '@wekeza/sdk'
import { applicationClient } from '../../session/application-client.ts'
import { useKeyFor } from '../key-for.ts'

const keys = {
  all: (applicationId: string) => ['developers', 'sandbox', applicationId],
  of: (applicationId: string, what: string) => [...keys.all(applicationId), what],
}
const sandboxOf = (applicationId: string) => applicationClient(applicationId).sandbox

export function useClock(applicationId: string) {
  return useQuery({
    queryKey: keys.of(applicationId, 'clock'),
    queryFn: async ({ signal }) => sandboxOf(applicationId).clock({ signal }),
  })
}

export function usePersonas(applicationId: string) {
  return useQuery({
    queryKey: keys.of(applicationId, 'personas'),
    queryFn: async ({ signal }) => (await sandboxOf(applicationId).personas({ signal })).data,
  })
}

export function useRails(applicationId: string) {
  return useQuery({
    queryKey: keys.of(applicationId, 'rails'),
    queryFn: async ({ signal }) => (await sandboxOf(applicationId).rails({ signal })).data,
  })
}

export function useFaults(applicationId: string) {
  return useQuery({
    queryKey: keys.of(applicationId, 'faults'),
    queryFn: async ({ signal }) => (await sandboxOf(applicationId).faults({ signal })).data,
  })
}

/** A change of the test bank; after it everything of the room is read anew, since time may have made more of it. */
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

export const useAdvanceClock = (applicationId: string) =>
  useChange(applicationId, async (seconds: number) =>
    sandboxOf(applicationId).advanceClock({ seconds }),
  )

export const useResetBank = (applicationId: string) =>
  useChange(applicationId, async () => sandboxOf(applicationId).reset())

export const useSetRail = (applicationId: string) =>
  useChange(applicationId, async ({ rail, state, delay_seconds }: RailState) =>
    sandboxOf(applicationId).setRail(rail, { state: state as RailStateName, delay_seconds }),
  )

export function useCreateFault(applicationId: string) {
  const keyFor = useKeyFor()
  return useChange(applicationId, async (asked: FaultRequest) =>
    sandboxOf(applicationId).createFault(asked, { idempotencyKey: keyFor(asked) }),
  )
}

export const useDeleteFault = (applicationId: string) =>
  useChange(applicationId, async (faultId: string) => sandboxOf(applicationId).deleteFault(faultId))

export const useClearFaults = (applicationId: string) =>
  useChange(applicationId, async () => sandboxOf(applicationId).clearFaults())

/** Each press makes an event of its own. */
export const useTriggerEvent = (applicationId: string) =>
  useMutation({
    mutationFn: async (type: EventType) => sandboxOf(applicationId).triggerEvent({ type }),
  })

/** The balances of a persona's accounts; asked for when somebody wants to see them, since it takes a consent. */
export function useBalances(applicationId: string, { customer_id }: Persona, wanted: boolean) {
  return useQuery({
    queryKey: [...keys.of(applicationId, 'balances'), customer_id],
    enabled: wanted,
    queryFn: async () => {
      const customer = await customerOf(applicationId, customer_id)
      const { data } = await customer.accounts.list()
      return Promise.all(
        data.map(async (account) => ({
          ...account,
          balance: await customer.accounts.balance(account.id),
        })),
      )
    },
  })
}

async function customerOf(applicationId: string, customerId: string) {
  const wekeza = applicationClient(applicationId)
  const keptAs = `wekeza.looking.${applicationId}.${customerId}`
  const kept = sessionStorage.getItem(keptAs)
  // One consent serves for all of a visit, until it is revoked or the bank is reset.
  const known = kept ? await wekeza.sandbox.createToken({ consent_id: kept }).safe() : null
  if (known?.ok) return wekeza.withCustomer({ access_token: known.data.access_token })
  const { id } = await wekeza.consents.create({
    kind: 'account_access',
    permissions: ['accounts.read', 'balances.read'],
  })
  await wekeza.sandbox.approveConsent(id, { customer_id: customerId })
  const { access_token } = await wekeza.sandbox.createToken({ consent_id: id })
  sessionStorage.setItem(keptAs, id)
  return wekeza.withCustomer({ access_token })
}
