import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ApiRequest } from '@wekeza/sdk'
import { applicationClient } from '../../../session/application-client.ts'
import { clientOf } from '../../../session/clients.ts'
import type { Told } from '../../first-payment/use-first-payment.ts'
import { type ContractDocument, type ContractOperation, operationOf } from './contract-operation.ts'
import { type Filled, pathOf } from './sample-of-request.ts'

/** What the contract says of an operation; null where it has none. The contract does not change while a page is open. */
export function useOperation(operationId: string | null) {
  return useQuery({
    queryKey: ['contract'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) =>
      clientOf(null).request<ContractDocument>('GET', '/openapi.json', { signal }),
    select: (document) => (operationId === null ? null : operationOf(document, operationId)),
  })
}

/** Sends a request again, as the same test application and, where a customer had consented, under the same consent. */
export function useReplay(request: ApiRequest, operation: ContractOperation) {
  const queries = useQueryClient()
  return useMutation({
    async mutationFn(filled: Filled): Promise<Told<object>> {
      const client = await clientFor(request, operation)
      const begunMs = performance.now()
      const { method } = operation.spoken
      const answered = await client
        .request<object>(method, pathOf(operation, filled.ids), {
          ...(filled.body !== undefined && { body: filled.body }),
          ...(operation.idempotent && { idempotencyKey: crypto.randomUUID() }),
          // What is refused is shown as it was refused, at once.
          maxRetries: 0,
        })
        .withResponse()
      return { ...answered, tookMs: Math.round(performance.now() - begunMs) }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['developers', 'requests'] }),
  })
}

async function clientFor(
  { application_id, consent_id }: ApiRequest,
  { spoken }: ContractOperation,
) {
  const wekeza = applicationClient(application_id)
  if (spoken.caller !== 'customer' || consent_id === null) return wekeza
  const { access_token } = await wekeza.sandbox.createToken({ consent_id })
  return wekeza.withCustomer({ access_token })
}
