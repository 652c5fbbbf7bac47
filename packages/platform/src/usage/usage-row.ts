import { LATENCY_BUCKETS } from './latency.ts'

/** Who asked what, with which outcome: what rows of usage are told apart by, beside their time. */
export interface UsageKey {
  readonly organisationId: string
  readonly applicationId: string
  readonly bankKey: string
  readonly operationId: string
  readonly status: number
}

/** All calls of one key in one span of time. */
export interface UsageRow extends UsageKey {
  /** the first moment of the span: of a minute, an hour, or a Nairobi day */
  readonly fromMs: number
  readonly calls: number
  /** that are billed: the operation's cost, for each call that it answered with success and did not merely repeat */
  readonly units: number
  /** of the answers' bodies */
  readonly bytes: number
  readonly durationMs: number
  /** calls in each bucket of latency */
  readonly latency: readonly number[]
}

/** One call, as it is counted. */
export interface CountedCall extends UsageKey {
  readonly atMs: number
  readonly durationMs: number
  readonly bytes: number
  readonly costUnits: number
  /** it was answered as its idempotency key was answered first */
  readonly replayed: boolean
}

/** What a call is billed: a refusal, a fault and a repetition are free. */
export function billedUnits({
  status,
  costUnits,
  replayed,
}: Pick<CountedCall, 'status' | 'costUnits' | 'replayed'>): number {
  return status >= 200 && status < 300 && !replayed ? costUnits : 0
}

export function noUsage(key: UsageKey, fromMs: number): UsageRow {
  const { organisationId, applicationId, bankKey, operationId, status } = key
  const latency = Array.from({ length: LATENCY_BUCKETS }, () => 0)
  const counts = { calls: 0, units: 0, bytes: 0, durationMs: 0, latency }
  return { organisationId, applicationId, bankKey, operationId, status, fromMs, ...counts }
}

/** The sum of two rows of one key and span. */
export function addUsage(one: UsageRow, other: UsageRow): UsageRow {
  return {
    ...one,
    calls: one.calls + other.calls,
    units: one.units + other.units,
    bytes: one.bytes + other.bytes,
    durationMs: one.durationMs + other.durationMs,
    latency: one.latency.map((count, bucket) => count + (other.latency[bucket] ?? 0)),
  }
}
