import { periodAt } from '@wekeza/bank'
import { addUsage, FIRST_ERROR_STATUS, gatherUsage, rollUp, type UsageRow } from '@wekeza/platform'
import type { Meter } from '../ports/meter.ts'
import {
  USAGE_SPANS,
  type Usage,
  type UsageDimension,
  type UsageQuery,
  type UsageSpan,
  type UsageSum,
} from '../ports/usage.ts'

const HOUR_MS = 3_600_000
/** So many sums of each span are kept; those that came first make room. */
const KEPT_MAX = 50_000
/** So many wait before they are added up, if nobody reads. */
const WAITING_MAX = 1_000

const startOf: Readonly<Record<UsageSpan, (atMs: number) => number>> = {
  minute: (atMs) => atMs,
  hour: (atMs) => atMs - (atMs % HOUR_MS),
  day: (atMs) => periodAt(atMs, 'day').startMs,
}

export interface MemoryUsage extends Meter, Usage {
  /** forgets all of it */
  clear(): void
}

/** Counts calls and answers their sums, in the memory of one process. */
export function memoryUsage(keptMax = KEPT_MAX): MemoryUsage {
  const gatherer = gatherUsage()
  const kept: Record<UsageSpan, UsageRow[]> = { minute: [], hour: [], day: [] }

  function addUp(): void {
    const minutes = gatherer.drain()
    if (minutes.length === 0) return
    for (const span of USAGE_SPANS) {
      kept[span] = rollUp([...kept[span], ...rollUp(minutes, startOf[span])], same).slice(-keptMax)
    }
  }

  return {
    count(call) {
      gatherer.count(call)
      if (gatherer.size > WAITING_MAX) addUp()
    },
    async read(query) {
      addUp()
      return sumsOf(
        kept[query.per].filter((row) => fits(row, query)),
        query.by,
      )
    },
    clear() {
      gatherer.drain()
      for (const span of USAGE_SPANS) kept[span] = []
    },
  }
}

const same = (atMs: number) => atMs

function fits(row: UsageRow, query: UsageQuery): boolean {
  const { organisationId, applicationId, bankKey, fromMs, toMs } = query
  return (
    (organisationId === undefined || row.organisationId === organisationId) &&
    (applicationId === undefined || row.applicationId === applicationId) &&
    (bankKey === undefined || row.bankKey === bankKey) &&
    row.fromMs >= fromMs &&
    row.fromMs < toMs
  )
}

/** In the order in which databases sort them. */
const CELLS: Readonly<Record<UsageDimension, (row: UsageRow) => string | number>> = {
  from: ({ fromMs }) => fromMs,
  organisation: ({ organisationId }) => organisationId,
  application: ({ applicationId }) => applicationId,
  bank: ({ bankKey }) => bankKey,
  operation: ({ operationId }) => operationId,
  status: ({ status }) => status,
}
const DIMENSIONS = Object.keys(CELLS) as UsageDimension[]

function sumsOf(rows: readonly UsageRow[], by: readonly UsageDimension[]): UsageSum[] {
  const told = DIMENSIONS.filter((one) => by.includes(one))
  const cells = (row: UsageRow) => told.map((one) => CELLS[one](row))
  const groups = Map.groupBy(rows, (row) => JSON.stringify(cells(row)))
  return [...groups.values()]
    .map((group) => ({ row: group.reduce(addUsage), errors: errorsOf(group) }))
    .sort((one, other) => compare(cells(one.row), cells(other.row)))
    .map(({ row, errors }) => toSum(row, errors, by))
}

function errorsOf(rows: readonly UsageRow[]): number {
  return rows.reduce(
    (sum, { status, calls }) => sum + (status >= FIRST_ERROR_STATUS ? calls : 0),
    0,
  )
}

function compare(one: (string | number)[], other: (string | number)[]): number {
  for (const [place, cell] of one.entries()) {
    const against = other[place]
    if (against !== undefined && cell !== against) return cell < against ? -1 : 1
  }
  return 0
}

function toSum(row: UsageRow, errors: number, by: readonly UsageDimension[]): UsageSum {
  const { calls, units, bytes, durationMs, latency } = row
  return {
    fromMs: by.includes('from') ? row.fromMs : null,
    organisationId: by.includes('organisation') ? row.organisationId : null,
    applicationId: by.includes('application') ? row.applicationId : null,
    bankKey: by.includes('bank') ? row.bankKey : null,
    operationId: by.includes('operation') ? row.operationId : null,
    status: by.includes('status') ? row.status : null,
    ...{ calls, units, bytes, durationMs, errors, latency },
  }
}
