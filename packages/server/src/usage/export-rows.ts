import type { UsageDimension, UsageQuery, UsageSpan, UsageSum } from '@wekeza/api'
import { periodAt, startOfNairobiDayMs } from '@wekeza/bank'
import { percentileMs } from '@wekeza/platform'
import type { UsageRows } from './usage-rows.ts'

export interface ExportedSpan {
  readonly rows: Pick<UsageRows, 'read'>
  readonly per: UsageSpan
  /** days in Nairobi, YYYY-MM-DD, both included */
  readonly from: string
  readonly to: string
}

/** A row of what is exported; what is not known is null. */
export interface ExportedRow {
  readonly from: Date
  readonly organisation_id: string
  readonly application_id: string
  readonly bank: string
  readonly operation: string
  readonly status: number
  readonly calls: number
  readonly units: number
  readonly bytes: number
  readonly duration_ms: number
  readonly p50_ms: number | null
  readonly p95_ms: number | null
  readonly p99_ms: number | null
}

const BY: readonly UsageDimension[] = [
  'from',
  'organisation',
  'application',
  'bank',
  'operation',
  'status',
]

const HOUR_MS = 3_600_000

/**
 * What was counted, a stretch of time after the other, so that neither memory nor the database is held by a long export:
 * a day, or an hour where each minute has its own rows.
 */
export async function* exportRows(asked: ExportedSpan): AsyncGenerator<readonly ExportedRow[]> {
  const { rows, per, from, to } = asked
  const endMs = periodAt(startOfNairobiDayMs(to), 'day').endMs
  let fromMs = startOfNairobiDayMs(from)
  while (fromMs < endMs) {
    const toMs = per === 'minute' ? fromMs + HOUR_MS : periodAt(fromMs, 'day').endMs
    const query: UsageQuery = { per, fromMs, toMs, by: BY }
    const read = (await rows.read(query)).map(rowOf)
    if (read.length > 0) yield read
    fromMs = toMs
  }
}

function rowOf(sum: UsageSum): ExportedRow {
  return {
    from: new Date(sum.fromMs ?? 0),
    organisation_id: sum.organisationId ?? '',
    application_id: sum.applicationId ?? '',
    bank: sum.bankKey ?? '',
    operation: sum.operationId ?? '',
    status: sum.status ?? 0,
    calls: sum.calls,
    units: sum.units,
    bytes: sum.bytes,
    duration_ms: sum.durationMs,
    p50_ms: percentileMs(sum.latency, 0.5),
    p95_ms: percentileMs(sum.latency, 0.95),
    p99_ms: percentileMs(sum.latency, 0.99),
  }
}
