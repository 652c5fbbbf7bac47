import type { FaultRule } from '@wekeza/bank'

type FaultRuleRow = [
  id: string,
  applicationId: string,
  operation: string,
  status: number | null,
  code: string | null,
  latencyMs: number,
  reply: FaultRule['reply'],
  times: number | null,
  met: number,
  createdAtMs: number,
]

export const FAULT_RULE_COLUMNS =
  'id, application_id, operation, status, code, latency_ms, reply, times, met, created_at_ms'

export function faultRuleValues(rule: FaultRule): FaultRuleRow {
  const { id, applicationId, operation, status, code, latencyMs, reply } = rule
  const { times, met, createdAtMs } = rule
  return [id, applicationId, operation, status, code, latencyMs, reply, times, met, createdAtMs]
}

/** @param row the rule's columns */
export function faultRuleOf(row: unknown): FaultRule {
  const [id, applicationId, operation, status, code, latencyMs, reply, ...counts] =
    row as FaultRuleRow
  const [times, met, createdAtMs] = counts
  const answers = { status, code, latencyMs, reply }
  return { id, applicationId, operation, ...answers, times, met, createdAtMs }
}
