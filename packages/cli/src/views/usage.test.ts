import type { UsageRow } from '@wekeza/sdk'
import { afterEach, expect, test, vi } from 'vitest'
import { usageTable } from './usage.ts'

const ROW: UsageRow = {
  ...{ from: '2026-01-14T21:00:00.000Z', application_id: 'app_01kf03thr000004001' },
  ...{ operation: 'simulateInvoice', status: 200, calls: 1_234_567, units: 12_345_670 },
  ...{ bytes: 987_654_321, errors: 12_345, latency: { p50_ms: 5, p95_ms: null, p99_ms: null } },
}

afterEach(() => vi.unstubAllGlobals())

function shownAt(columns: number): string[] {
  vi.stubGlobal('process', Object.create(process, { stdout: { value: { columns } } }))
  return usageTable('day', ['application', 'operation', 'status'])([ROW]).split('\n')
}

test('stays within 80 columns whatever rows are told apart by, and keeps what was counted', () => {
  const lines = shownAt(80)
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80)
  expect(lines[1]).toMatch(/app_01kf03thr000004001 .* 1,234,567 +12,345$/)
})

test('tells a day of Nairobi, and of what took longer than the last bucket that it did', () => {
  expect(shownAt(200)[1]).toMatch(/^2026-01-15 .*>10 s/)
})
