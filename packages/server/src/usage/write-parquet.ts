import type { BasicType } from 'hyparquet-writer'
import type { ExportedRow } from './export-rows.ts'

interface Column {
  readonly type: BasicType
  readonly nullable: boolean
}

const TEXT: Column = { type: 'STRING', nullable: false }
const COUNT: Column = { type: 'INT64', nullable: false }
const PERCENTILE: Column = { type: 'INT32', nullable: true }

/** A `BIGINT` holds what a busy bank counts; a time is of milliseconds in UTC. */
const COLUMNS: Readonly<Record<keyof ExportedRow, Column>> = {
  from: { type: 'TIMESTAMP', nullable: false },
  organisation_id: TEXT,
  application_id: TEXT,
  bank: TEXT,
  operation: TEXT,
  status: { type: 'INT32', nullable: false },
  calls: COUNT,
  units: COUNT,
  bytes: COUNT,
  duration_ms: { type: 'DOUBLE', nullable: false },
  p50_ms: PERCENTILE,
  p95_ms: PERCENTILE,
  p99_ms: PERCENTILE,
}
const NAMES = Object.keys(COLUMNS) as (keyof ExportedRow)[]

/** So many rows are held at once, and stand together in the file. */
const GROUP_ROWS = 20_000

/**
 * Writes rows as a file of Apache Parquet, a group of rows after the other: no more than a group, and what is read at
 * once, is ever in memory.
 * @example for await (const bytes of writeParquet(exportRows(asked))) file.write(bytes)
 */
export async function* writeParquet(
  read: AsyncIterable<readonly ExportedRow[]>,
  groupRows = GROUP_ROWS,
): AsyncGenerator<Uint8Array> {
  // Who exports something else does not load it.
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer')
  const writer = new ByteWriter()
  const schema = schemaFromColumnData({ columnData: columnsOf([]) })
  const file = new ParquetWriter({ writer, schema, createdBy: 'wekeza-server' })
  const written = () => {
    const bytes = writer.getBytes().slice()
    writer.index = 0
    return bytes
  }
  for await (const group of groupsOf(read, groupRows)) {
    await file.write({ columnData: columnsOf(group), rowGroupSize: groupRows })
    yield written()
  }
  await file.finish()
  yield written()
}

async function* groupsOf(
  read: AsyncIterable<readonly ExportedRow[]>,
  groupRows: number,
): AsyncGenerator<readonly ExportedRow[]> {
  let waiting: ExportedRow[] = []
  for await (const rows of read) {
    for (const row of rows) {
      waiting.push(row)
      if (waiting.length < groupRows) continue
      yield waiting
      waiting = []
    }
  }
  if (waiting.length > 0) yield waiting
}

function columnsOf(rows: readonly ExportedRow[]) {
  return NAMES.map((name) => ({
    name,
    ...COLUMNS[name],
    data: rows.map((row) => parquetValue(row[name], COLUMNS[name])),
  }))
}

function parquetValue(value: ExportedRow[keyof ExportedRow], { type }: Column) {
  return type === 'INT64' && typeof value === 'number' ? BigInt(value) : value
}
