import type { UsageReport, UsageRow } from '@wekeza/sdk'

/** The calls of one hour or day. */
export interface Span {
  /** milliseconds since 1970 */
  readonly at: number
  readonly answered: number
  /** answered with a 4xx: the caller's */
  readonly refused: number
  /** answered with a 5xx: ours */
  readonly failed: number
}

/** One operation over all the time that is shown. */
export interface OperationUse {
  readonly operation: string
  readonly calls: number
  readonly errors: number
  readonly units: number
  /** how often each status, the most frequent first */
  readonly statuses: readonly (readonly [status: number, calls: number])[]
}

type Times = Pick<UsageReport, 'from' | 'to' | 'per'>
type Row = Pick<UsageRow, 'from' | 'operation' | 'status' | 'calls' | 'errors' | 'units'>

const HOUR_MS = 3_600_000
const SPAN_MS: Record<string, number> = { hour: HOUR_MS, day: 24 * HOUR_MS }
// A day begins at midnight in Nairobi, three hours before it does in London.
const ZONE_MS = 3 * HOUR_MS

const startOf = (atMs: number, spanMs: number) =>
  Math.floor((atMs + ZONE_MS) / spanMs) * spanMs - ZONE_MS

/** The beginning of every span of a report, also of those in which nothing was called: a quiet night is seen. */
export function timesOf({ from, to, per }: Times): number[] {
  const spanMs = SPAN_MS[per] ?? HOUR_MS
  const times: number[] = []
  for (let at = startOf(Date.parse(from), spanMs); at < Date.parse(to); at += spanMs) times.push(at)
  return times
}

/** Calls of each span, by how they were answered. Its rows are told apart by status. */
export function spansOf(times: Times, rows: readonly Row[]): Span[] {
  const spanMs = SPAN_MS[times.per] ?? HOUR_MS
  return timesOf(times).map((at) => {
    const within = rows.filter(({ from }) => startOf(Date.parse(from), spanMs) === at)
    const of = (low: number) =>
      sumOf(within.filter(({ status }) => status !== null && Math.floor(status / 100) === low))
    const [refused, failed] = [of(4), of(5)]
    return { at, answered: sumOf(within) - refused - failed, refused, failed }
  })
}

const sumOf = (rows: readonly Row[]) => rows.reduce((sum, { calls }) => sum + calls, 0)

/** What was called, the most frequent first. */
export function operationsOf(rows: readonly Row[]): OperationUse[] {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const operation = row.operation ?? 'unknown'
    found.set(operation, [...(found.get(operation) ?? []), row])
  }
  return [...found]
    .map(([operation, its]) => ({
      operation,
      calls: sumOf(its),
      errors: its.reduce((sum, { errors }) => sum + errors, 0),
      units: its.reduce((sum, { units }) => sum + units, 0),
      statuses: statusesOf(its),
    }))
    .sort((one, other) => other.calls - one.calls)
}

function statusesOf(rows: readonly Row[]): [number, number][] {
  const found = new Map<number, number>()
  for (const { status, calls } of rows) {
    if (status !== null) found.set(status, (found.get(status) ?? 0) + calls)
  }
  return [...found].sort(([, one], [, other]) => other - one)
}
