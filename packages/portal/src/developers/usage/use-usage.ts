import { useQuery } from '@tanstack/react-query'
import type { UsageRow } from '@wekeza/sdk'
import { clientOf } from '../../session/clients.ts'
import { type OperationUse, operationsOf, type Span, spansOf, timesOf } from './usage-of.ts'

/** What is looked at: which bank, and by hours or by days. */
export interface UsageView {
  readonly environment: 'test' | 'live'
  readonly per: 'hour' | 'day'
}

export interface Usage {
  readonly spans: readonly Span[]
  readonly operations: readonly OperationUse[]
  /** of each span, in milliseconds; null where nothing was called, or it took longer than ten seconds */
  readonly latency: Readonly<Record<'p50' | 'p95' | 'p99', readonly (number | null)[]>>
}

const ROWS_MAX = 1_000
const PAGES_MAX = 10

/** The usage of an organisation. Latency cannot be summed up, so it is asked for by time alone. */
export function useUsage(organisationId: string, view: UsageView) {
  return useQuery({
    queryKey: ['developers', 'usage', organisationId, view],
    queryFn: async ({ signal }): Promise<Usage> => {
      const [told, timed] = await Promise.all([
        readAll(organisationId, { ...view, by: 'operation,status' }, signal),
        readAll(organisationId, view, signal),
      ])
      const times = timesOf(told)
      const latency = new Map(timed.rows.map((row) => [Date.parse(row.from), row.latency]))
      const of = (name: 'p50_ms' | 'p95_ms' | 'p99_ms') =>
        times.map((at) => latency.get(at)?.[name] ?? null)
      return {
        spans: spansOf(told, told.rows),
        operations: operationsOf(told.rows),
        latency: { p50: of('p50_ms'), p95: of('p95_ms'), p99: of('p99_ms') },
      }
    },
  })
}

async function readAll(
  organisationId: string,
  asked: UsageView & { readonly by?: string },
  signal: AbortSignal,
) {
  const rows: UsageRow[] = []
  const client = clientOf('developers').organisations
  const read = (cursor: string | null) =>
    client.usage(
      organisationId,
      { ...asked, limit: ROWS_MAX, ...(cursor && { cursor }) },
      { signal },
    )
  let report = await read(null)
  rows.push(...report.data)
  for (let page = 1; report.page.has_more && page < PAGES_MAX; page += 1) {
    report = await read(report.page.next_cursor)
    rows.push(...report.data)
  }
  return { from: report.from, to: report.to, per: asked.per, rows }
}
