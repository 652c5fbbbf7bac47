import type { Schema } from '@wekeza/contract'
import { figuresOf, type Latency, type UsageFigures } from '@wekeza/platform'
import type { UsageDimension, UsageSum } from '../ports/usage.ts'
import { toTime } from './to-time.ts'

/** What rows can be told apart by, beside their time. */
export type UsageBy = Extract<UsageDimension, 'application' | 'operation' | 'status'>

/** A sum as a row; what it was not told apart by is null there too. */
export function toUsageRow(sum: UsageSum): Schema<'UsageRow'> {
  const { calls, units, bytes, errors, latency } = figuresOf([sum])
  return {
    from: toTime(sum.fromMs ?? 0),
    application_id: sum.applicationId,
    operation: sum.operationId,
    status: sum.status,
    ...{ calls, units, bytes, errors, latency: toLatency(latency) },
  }
}

export function toInsightFigures({ calls, units, errors, errorRate, latency }: UsageFigures) {
  return { calls, units, errors, error_rate: errorRate, latency: toLatency(latency) }
}

function toLatency({ p50Ms, p95Ms, p99Ms }: Latency): Schema<'UsageLatency'> {
  return { p50_ms: p50Ms, p95_ms: p95Ms, p99_ms: p99Ms }
}
