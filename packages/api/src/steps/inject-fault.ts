import type { FaultRule } from '@wekeza/bank'
import type { ErrorCode } from '@wekeza/contract'
import type { Answer } from '../answer.ts'
import { type Call, found } from '../call.ts'
import type { Host } from '../ports/host.ts'
import { problem } from '../problems/problem.ts'
import type { Step } from '../step.ts'

/**
 * On a test bank, what its rules say goes wrong with this call: it waits, and it is refused before anything is done, or
 * goes on to have its reply broken. The sandbox's own operations meet nothing, or nobody could take a rule away.
 */
export const injectFault: Step = (call, host) => {
  const faults = call.openBank?.bank.simulation?.faults
  if (!faults) return undefined
  const { id: operation, testBankOnly } = found(call.operation, 'operation')
  if (testBankOnly) return undefined
  const { applicationId } = found(call.credentials, 'credentials')
  const rule = faults.ruleFor({ applicationId, operation })
  return rule && meet(call, host, rule)
}

async function meet(call: Call, host: Host, rule: FaultRule): Promise<Answer | undefined> {
  const used = await call.openBank?.bank.simulation?.faults.use(rule)
  // Somebody else's call was the last one for it: whichever rule is next may fit.
  if (!used) return injectFault(call, host)
  call.fault = rule
  if (rule.latencyMs > 0) await (host.pause ?? pause)(rule.latencyMs)
  const { code, status } = rule
  return code === null || status === null
    ? undefined
    : problem(call, code as ErrorCode, { status, fact: `The fault ${rule.id} asked for this.` })
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
