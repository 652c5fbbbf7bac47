import type { Step } from '../step.ts'

/** Where a host asks for it, holds our own answer against the contract: a wrong one is our fault, and says so loudly. */
export const inspectAnswer: Step = (call, { inspectAnswer: inspect }) => {
  if (!inspect || !call.operation || !call.answer) return undefined
  // What a fault answers instead is whatever was asked for.
  if (call.fault?.status != null) return undefined
  if (call.answer.stream) return undefined
  const fault = inspect(call.operation.id, call.answer.status, call.answer.body)
  if (fault === undefined) return undefined
  throw new Error(
    `${call.operation.id} answered ${call.answer.status} against the contract: ${fault}`,
  )
}
