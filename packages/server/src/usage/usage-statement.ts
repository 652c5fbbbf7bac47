import { USAGE_DIMENSIONS, type UsageDimension, type UsageQuery, type UsageSum } from '@wekeza/api'
import { FIRST_ERROR_STATUS } from '@wekeza/platform'
import { BUCKETS, TOTALS } from './usage-rows.ts'

/** What is read of rows, in the order in which `usageSumOf` takes it. */
const SUMS = [
  ...TOTALS.map((name) => `sum(${name})`),
  `sum(calls) FILTER (WHERE status >= ${FIRST_ERROR_STATUS})`,
]
const LATENCY_SUMS = BUCKETS.map((name) => `sum(${name})`)

const COLUMN_OF: Readonly<Record<UsageDimension, string>> = {
  from: 'from_ms',
  organisation: 'organisation_id',
  application: 'application_id',
  bank: 'bank',
  operation: 'operation',
  status: 'status',
}

/** What a text depends on. */
type Asked = Omit<UsageQuery, 'per' | 'fromMs' | 'toMs'>

/**
 * The text of a reading: one for each choice of dimensions, of one organisation, application or bank, or of all.
 * @param mark how the engine writes a parameter, from 1
 */
export function readText(table: string, query: Asked, mark: (number: number) => string): string {
  const { by, organisationId, latency } = query
  const wanted = USAGE_DIMENSIONS.map((one) => (by.includes(one) ? COLUMN_OF[one] : 'NULL'))
  const names = groupedBy(query).map((one) => COLUMN_OF[one])
  const told = names.length === 0 ? '' : `GROUP BY ${names.join(', ')} ORDER BY ${names.join(', ')}`
  const sums = latency === false ? SUMS : [...SUMS, ...LATENCY_SUMS]
  const all = organisationId === undefined
  const whose = all
    ? `${mark(6)} = '' AND organisation_id = each.id`
    : `organisation_id = ${mark(6)}`
  return `${all ? eachOrganisation(table) : ''}
    SELECT ${[...wanted, ...sums].join(', ')}
    FROM ${all ? 'each CROSS JOIN ' : ''}${table} AS usage_sum
    WHERE ${whose} AND span = ${mark(1)} AND from_ms >= ${mark(2)} AND from_ms < ${mark(3)}
      AND (${mark(4)} = '' OR application_id = ${mark(4)}) AND (${mark(5)} = '' OR bank = ${mark(5)})
    ${told}`
}

/**
 * What is asked for, and what is asked of one application or bank alone where the key has it in between: rows that are
 * grouped as their key sorts them are summed up as they are read, and sorted nowhere.
 */
function groupedBy({ by, applicationId, bankKey }: Asked): UsageDimension[] {
  const alone: Partial<Record<UsageDimension, string | undefined>> = {
    application: applicationId,
    bank: bankKey,
  }
  const last = USAGE_DIMENSIONS.findLastIndex((one) => by.includes(one))
  return USAGE_DIMENSIONS.filter(
    (one, place) => by.includes(one) || (place < last && alone[one] !== undefined),
  )
}

/** From one to the next by the key: rows of one organisation stand together, those of one time are far apart. */
function eachOrganisation(table: string): string {
  return `WITH RECURSIVE each (id) AS (
      SELECT min(organisation_id) FROM ${table}
      UNION ALL
      SELECT (SELECT min(organisation_id) FROM ${table} WHERE organisation_id > each.id)
      FROM each WHERE each.id IS NOT NULL)`
}

/** What is asked of an engine: a text with its marks, and their values in that order. */
export interface UsageStatement {
  readonly text: string
  readonly values: readonly (string | number)[]
}

/** In the order of their marks. */
export function readValues(query: UsageQuery): (string | number)[] {
  const { organisationId = '', per, fromMs, toMs, applicationId = '', bankKey = '' } = query
  return [per, fromMs, toMs, applicationId, bankKey, organisationId]
}

/** Sums as an engine answers them; a sum of no rows is no sum. */
export function usageSumsOf(rows: readonly unknown[]): UsageSum[] {
  return rows.map((row) => usageSumOf(row as Cells)).filter(({ calls }) => calls > 0)
}

/** A row as an engine answers it. */
export type Cells = readonly (string | number | null)[]

function usageSumOf(cells: Cells): UsageSum {
  const [
    fromMs,
    organisation,
    application,
    bank,
    operation,
    status,
    calls,
    units,
    bytes,
    us,
    errors,
    ...latency
  ] = cells
  const text = (cell: Cells[number] | undefined) => (cell === null ? null : String(cell))
  const count = (cell: Cells[number] | undefined) => (cell === null ? null : Number(cell))
  return {
    fromMs: count(fromMs),
    organisationId: text(organisation),
    applicationId: text(application),
    bankKey: text(bank),
    operationId: text(operation),
    status: count(status),
    calls: Number(calls),
    units: Number(units),
    bytes: Number(bytes),
    durationMs: Number(us) / 1_000,
    errors: Number(errors),
    latency: latency.map(Number),
  }
}
