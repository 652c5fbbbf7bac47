import { join } from 'node:path'
import { type CountedCall, gatherUsage } from '@wekeza/platform'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openPostgres } from '../stores/postgres/open.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { exportRows } from './export-rows.ts'
import { type ExportFormat, exportUsage } from './export-usage.ts'
import { postgresUsageRows } from './postgres-usage-rows.ts'
import { sqliteUsageRows } from './sqlite-usage-rows.ts'
import { writeParquet } from './write-parquet.ts'

const engines = {
  SQLite: async () => sqliteUsageRows(join(temporaryFolder(), 'usage.db')),
  PostgreSQL: async () => {
    const url = await freshDatabase()
    await (await openPostgres(url, { connectionsMax: 4 })).close()
    return postgresUsageRows(url)
  },
}

const CALL: CountedCall = {
  ...{ organisationId: 'org_one', applicationId: 'app_one', bankKey: 'live', status: 200 },
  ...{ operationId: 'listAccounts', atMs: Date.parse('2026-01-15T20:58:00Z'), durationMs: 1.5 },
  ...{ bytes: 3_000_000_000, costUnits: 2, replayed: false },
}
const SPAN = { per: 'day', from: '2026-01-15', to: '2026-01-17' } as const

/** Three days, one of which nobody called on; the last call took longer than the last bucket has a bound for. */
function someCalls() {
  const gatherer = gatherUsage()
  const next = { atMs: CALL.atMs + 2 * 86_400_000, operationId: 'createPayment' }
  for (const more of [{}, {}, next, { ...next, status: 503, durationMs: 20_000 }]) {
    gatherer.count({ ...CALL, ...more })
  }
  return gatherer.drain()
}

async function bytesOf(parts: AsyncIterable<string | Uint8Array>): Promise<ArrayBuffer> {
  const all: (string | Uint8Array)[] = []
  for await (const part of parts) all.push(part)
  return new Blob(all as BlobPart[]).arrayBuffer()
}

describe.each(Object.entries(engines))('exported from %s', { timeout: 30_000 }, (_name, open) => {
  async function filled() {
    const rows = await open()
    onTestFinished(() => rows.close())
    await rows.add(someCalls())
    return (format: ExportFormat, span: object = SPAN) =>
      bytesOf(exportUsage({ rows, format, ...SPAN, ...span }))
  }

  test('Parquet has the rows of the other formats, each value of its type', async () => {
    const write = await filled()
    const rows = await parquetReadObjects({ file: await write('parquet') })
    expect(rows[0]).toEqual({
      ...{ from: new Date('2026-01-14T21:00:00Z'), organisation_id: 'org_one' },
      ...{ application_id: 'app_one', bank: 'live', operation: 'listAccounts', status: 200 },
      ...{ calls: 2n, units: 4n, bytes: 6_000_000_000n, duration_ms: 3 },
      ...{ p50_ms: 2, p95_ms: 2, p99_ms: 2 },
    })
    const lines = new TextDecoder()
      .decode(await write('ndjson'))
      .trim()
      .split('\n')
    const plain = JSON.stringify(rows, (_key, value) =>
      typeof value === 'bigint' ? Number(value) : value,
    )
    expect(JSON.parse(plain)).toEqual(lines.map((line) => JSON.parse(line)))
    expect(rows.map(({ p99_ms }) => p99_ms)).toEqual([2, 2, null])
    const table = new TextDecoder()
      .decode(await write('csv'))
      .trim()
      .split('\r\n')
    expect(table.length).toBe(rows.length + 1)
  })

  test('minutes are read by the hour, and none of them is missing', async () => {
    const write = await filled()
    const rows = await parquetReadObjects({ file: await write('parquet', { per: 'minute' }) })
    expect(rows.map(({ from }) => from.toISOString())).toEqual([
      '2026-01-15T20:58:00.000Z',
      '2026-01-17T20:58:00.000Z',
      '2026-01-17T20:58:00.000Z',
    ])
  })
})

describe('a file of Parquet', () => {
  async function written(groupRows?: number) {
    const rows = sqliteUsageRows(join(temporaryFolder(), 'usage.db'))
    onTestFinished(() => rows.close())
    await rows.add(someCalls())
    return bytesOf(writeParquet(exportRows({ rows, ...SPAN }), groupRows))
  }

  test('has its rows in groups that are no larger than told', async () => {
    const file = await written(2)
    const { row_groups } = parquetMetadata(file)
    expect(row_groups.map(({ num_rows }) => num_rows)).toEqual([2n, 1n])
    expect((await parquetReadObjects({ file })).map(({ status }) => status)).toEqual([
      200, 200, 503,
    ])
  })

  test('is written while it is read: no group waits for the next', async () => {
    const rows = sqliteUsageRows(join(temporaryFolder(), 'usage.db'))
    onTestFinished(() => rows.close())
    await rows.add(someCalls())
    let read = 0
    async function* stretches() {
      for await (const stretch of exportRows({ rows, ...SPAN })) {
        read += 1
        yield stretch
      }
    }
    await writeParquet(stretches(), 1).next()
    expect(read).toBe(1)
  })

  test('tells the type of each column, also where there is no row', async () => {
    async function* nothing() {}
    const { schema, num_rows } = parquetMetadata(await bytesOf(writeParquet(nothing())))
    expect(num_rows).toBe(0n)
    const types = schema.slice(1).map((one) => [one.name, one.type, one.converted_type])
    expect(types).toEqual([
      ['from', 'INT64', 'TIMESTAMP_MILLIS'],
      ...['organisation_id', 'application_id', 'bank', 'operation'].map((name) => [
        ...[name, 'BYTE_ARRAY', 'UTF8'],
      ]),
      ['status', 'INT32', undefined],
      ...['calls', 'units', 'bytes'].map((name) => [name, 'INT64', undefined]),
      ['duration_ms', 'DOUBLE', undefined],
      ...['p50_ms', 'p95_ms', 'p99_ms'].map((name) => [name, 'INT32', undefined]),
    ])
  })
})
