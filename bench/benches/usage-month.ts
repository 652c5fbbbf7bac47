import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { UsageQuery } from '@wekeza/api'
import { startOfNairobiDayMs } from '@wekeza/bank'
import { sqliteUsageRows } from '../../packages/server/src/usage/sqlite-usage-rows.ts'
import { atMost, type Measurement, median } from '../measurement.ts'
import { fillUsage, named, type Traffic } from '../platform/fill-usage.ts'

const ROUNDS = 25
const GOAL_MS = 50
const MONTH: Traffic = {
  organisationId: 'org_busy',
  bankKey: 'live',
  applicationIds: named('app_', 10),
  operationIds: named('operation_', 20),
  calls: 10_000_000,
  fromMs: startOfNairobiDayMs('2026-01-01'),
  days: 31,
}
const SPAN = { per: 'day', fromMs: MONTH.fromMs, toMs: startOfNairobiDayMs('2026-02-01') } as const
const OWN = { ...SPAN, organisationId: MONTH.organisationId, bankKey: MONTH.bankKey }

/** What is asked of a month: by its organisation, for its invoice, and by the bank. */
const ASKS: Readonly<Record<string, UsageQuery>> = {
  'all of it': { ...OWN, by: [] },
  'by day': { ...OWN, by: ['from'] },
  'by application': { ...OWN, by: ['from', 'application'] },
  'by operation': { ...OWN, by: ['from', 'operation'] },
  'by operation and status': { ...OWN, by: ['from', 'operation', 'status'] },
  'by application and operation': { ...OWN, by: ['from', 'application', 'operation'] },
  'of one application, by day': { ...OWN, applicationId: 'app_1', by: ['from'] },
  'for an invoice': { ...OWN, by: ['from', 'application', 'operation'], latency: false },
  "for the bank's insight": {
    ...SPAN,
    bankKey: MONTH.bankKey,
    by: ['from', 'organisation', 'application'],
  },
}

/**
 * A month of ten million calls of one organisation, each counted as a server counts it, and read as a server reads it.
 * What it costs follows from how many applications ask how many operations, and hardly from how often.
 */
export async function usageMonth(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wekeza-usage-'))
  const rows = sqliteUsageRows(join(folder, 'usage.db'))
  try {
    await fillUsage(rows, MONTH)
    const [all] = await rows.read({ ...OWN, by: [] })
    if (all?.calls !== MONTH.calls) throw new Error(`${all?.calls} calls are there`)
    const measured: Measurement[] = []
    for (const [name, query] of Object.entries(ASKS)) {
      const timesMs: number[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        const startedMs = performance.now()
        await rows.read(query)
        timesMs.push(performance.now() - startedMs)
      }
      measured.push(
        atMost(`usage-month: 10,000,000 calls, ${name}`, GOAL_MS, median(timesMs), 'ms'),
      )
    }
    return measured
  } finally {
    await rows.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
