import { join } from 'node:path'
import type { UsageQuery } from '@wekeza/api'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { openUsage } from './sqlite-usage-rows.ts'
import { readText } from './usage-statement.ts'

const OWN = { organisationId: 'org_one', bankKey: 'live' }

/** How SQLite goes about it. */
function planOf(query: Omit<UsageQuery, 'per' | 'fromMs' | 'toMs'>): string {
  const database = openUsage(join(temporaryFolder(), 'usage.db'))
  onTestFinished(() => void database.close())
  const text = readText('usage_sum', query, (number) => `@p${number}`)
  const steps = database
    .prepare(`EXPLAIN QUERY PLAN ${text}`)
    .all({ p1: 'day', p2: 0, p3: 1, p4: '', p5: 'live', p6: 'org_one' }) as { detail: string }[]
  return steps.map(({ detail }) => detail).join(', ')
}

test.each([
  ['an invoice', { ...OWN, by: ['from', 'application', 'operation'], latency: false }],
  ['a report by the day', { ...OWN, by: ['from'] }],
  ['a report of each application', { ...OWN, by: ['from', 'application'] }],
  ['a report of each operation', { ...OWN, by: ['from', 'application', 'operation'] }],
  ['all there is', { ...OWN, by: ['from', 'application', 'operation', 'status'] }],
  ['an application’s own', { ...OWN, applicationId: 'app_one', by: ['from', 'operation'] }],
] as const)(
  'what %s asks is summed up in the order of the key, and sorted nowhere',
  (_name, query) => {
    const plan = planOf(query)
    expect(plan).toMatch(
      /PRIMARY KEY \(organisation_id=\? AND span=\? AND from_ms>\? AND from_ms<\?\)/,
    )
    expect(plan).not.toContain('TEMP B-TREE')
  },
)

test('what all organisations are asked is read organisation by organisation', () => {
  const plan = planOf({ bankKey: 'live', by: ['from', 'organisation', 'application'] })
  expect(plan).toMatch(
    /SCAN each, SEARCH usage_sum USING PRIMARY KEY \(organisation_id=\? AND span=\?/,
  )
})
