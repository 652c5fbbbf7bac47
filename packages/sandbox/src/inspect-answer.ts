import type { OperationId } from '@wekeza/contract'
import { responseValidators } from '@wekeza/contract/validate-response'

/** Holds an answer of ours against the contract: what a sandbox gives is never looser than what it promises. */
export function inspectAnswer(id: OperationId, status: number, body: string): string | undefined {
  const validate = responseValidators[id][status]
  if (!validate) return `the contract has no status ${status} here`
  if (validate(JSON.parse(body))) return undefined
  const [first] = validate.errors ?? []
  return `${first?.instancePath || 'the body'} ${first?.message}`
}
