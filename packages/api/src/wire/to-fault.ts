import type { FaultRule } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { toTime } from './to-time.ts'

export function toFault(rule: FaultRule): Schema<'Fault'> {
  return {
    id: rule.id,
    operation: rule.operation,
    code: rule.code,
    status: rule.status,
    latency_ms: rule.latencyMs,
    reply: rule.reply,
    times: rule.times,
    met: rule.met,
    created_at: toTime(rule.createdAtMs),
  }
}

export function toFaultList(rules: readonly FaultRule[]): Schema<'FaultList'> {
  return { data: rules.map(toFault) }
}
