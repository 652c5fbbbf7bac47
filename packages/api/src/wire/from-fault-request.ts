import type { FaultAsk } from '@wekeza/bank'
import { errors, operations, type Schema } from '@wekeza/contract'

/** What is wrong with a field of the request that the contract lets pass, and why. */
export interface FaultyField {
  readonly ok: false
  readonly code: 'field_value_invalid' | 'field_missing'
  readonly pointer: string
  readonly detail: string
}

/** Reads what is to go wrong. An error without a status has its own; a status without an error stands for none. */
export function fromFaultRequest(
  request: Schema<'FaultRequest'>,
  applicationId: string,
): { readonly ok: true; readonly ask: FaultAsk } | FaultyField {
  const { operation, code: named, status: asked, reply = 'whole', times = null } = request
  if (!canFail(operation)) {
    const detail = `${operation} is no operation whose calls can meet a fault. Name an operationId of an application's or a customer's, outside of Sandbox.`
    return { ok: false, code: 'field_value_invalid', pointer: '/operation', detail }
  }
  if (named !== undefined && !isErrorCode(named)) {
    const detail = `${named} is no code of the error catalogue. GET /errors/{code} explains those that there are.`
    return { ok: false, code: 'field_value_invalid', pointer: '/code', detail }
  }
  const code = named ?? (asked === undefined ? null : 'simulated_fault')
  const status = asked ?? (code === null ? null : errors[code].status)
  const latencyMs = request.latency_ms ?? 0
  if (status === null && latencyMs === 0 && reply === 'whole') {
    const detail = 'Nothing goes wrong so. Send code, status, latency_ms or reply.'
    return { ok: false, code: 'field_missing', pointer: '/code', detail }
  }
  return { ok: true, ask: { applicationId, operation, code, status, latencyMs, reply, times } }
}

/** Only such calls walk past the rules: see the pipeline's table. */
function canFail(operation: string): boolean {
  if (operation === '*') return true
  if (!Object.hasOwn(operations, operation)) return false
  const { caller, testBankOnly } = operations[operation as keyof typeof operations]
  return !testBankOnly && (caller === 'application' || caller === 'customer')
}

function isErrorCode(code: string): code is keyof typeof errors {
  return Object.hasOwn(errors, code)
}
