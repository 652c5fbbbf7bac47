import type { FaultRequest } from '@wekeza/sdk'

export const KINDS = ['code', 'slow', 'dropped', 'cut'] as const

/** What is typed of a fault; fields that its kind does not show are not asked for. */
export interface FaultForm {
  readonly operation: string
  readonly kind: (typeof KINDS)[number]
  readonly code: string
  readonly latency: string
  /** empty: every call */
  readonly times: string
}

export const FIRST_FAULT: FaultForm = {
  operation: 'createPayment',
  kind: 'code',
  code: 'service_unavailable',
  latency: '5000',
  times: '1',
}

export function faultOf({ operation, kind, code, latency, times }: FaultForm): FaultRequest {
  return {
    operation: operation.trim(),
    ...(kind === 'code' && { code: code.trim() }),
    ...(kind === 'slow' && { latency_ms: Number(latency) }),
    ...((kind === 'dropped' || kind === 'cut') && { reply: kind }),
    ...(times !== '' && { times: Number(times) }),
  }
}
