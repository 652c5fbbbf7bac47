import type { UsageReport } from '@wekeza/sdk'

/** What was refused, and how often. */
export interface Refused {
  readonly operation: string
  readonly status: number
  readonly calls: number
}

/** A day in hours. */
export interface Day {
  /** milliseconds since 1970 of each hour's beginning */
  readonly times: readonly number[]
  readonly calls: readonly number[]
  readonly errors: readonly number[]
  /** the most frequent first */
  readonly refused: readonly Refused[]
  readonly callsInAll: number
  readonly errorsInAll: number
}

const HOUR_MS = 3_600_000

/** Sums rows by operation and status up by their hour; hours without a call count too, so that a quiet night is seen. */
export function dayOf({ from, to, data }: Pick<UsageReport, 'from' | 'to' | 'data'>): Day {
  const hours = new Map<number, { calls: number; errors: number }>()
  const begins = Math.floor(Date.parse(from) / HOUR_MS) * HOUR_MS
  for (let at = begins; at < Date.parse(to); at += HOUR_MS) hours.set(at, { calls: 0, errors: 0 })
  const refused = new Map<string, Refused>()
  for (const { from: begun, operation, status, calls, errors } of data) {
    const at = Math.floor(Date.parse(begun) / HOUR_MS) * HOUR_MS
    const hour = hours.get(at) ?? { calls: 0, errors: 0 }
    hours.set(at, { calls: hour.calls + calls, errors: hour.errors + errors })
    if (errors === 0 || operation === null || status === null) continue
    const key = `${operation} ${status}`
    refused.set(key, { operation, status, calls: (refused.get(key)?.calls ?? 0) + errors })
  }
  const spans = [...hours].sort(([one], [other]) => one - other)
  return {
    times: spans.map(([at]) => at),
    calls: spans.map(([, { calls }]) => calls),
    errors: spans.map(([, { errors }]) => errors),
    refused: [...refused.values()].sort((one, other) => other.calls - one.calls),
    callsInAll: spans.reduce((sum, [, { calls }]) => sum + calls, 0),
    errorsInAll: spans.reduce((sum, [, { errors }]) => sum + errors, 0),
  }
}
