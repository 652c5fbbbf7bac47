import { memoryQuotaCounter, type Plan } from '@wekeza/platform'
import { expect, test } from 'vitest'
import { cachedQuota, PLAN_KEPT_MS } from './cached-quota.ts'

const NOW_MS = Date.parse('2026-01-15T06:00:00.000Z')

/** A quota over a plan and a time that the test sets. */
function opened() {
  const now = { ms: NOW_MS, max: 5 as number | null, bankMs: NOW_MS }
  const asked: string[] = []
  const planOn = async (organisationId: string, bankKey: string, day: string) => {
    asked.push(`${organisationId} ${bankKey} ${day}`)
    return { callsPerDayMax: now.max } as Plan
  }
  const wall = { nowMs: () => now.ms }
  const quota = cachedQuota({ plans: { planOn }, counter: memoryQuotaCounter(), wall })
  const maxOf = (organisationId: string, bankKey = 'live') =>
    quota.maxOf(organisationId, bankKey, now.bankMs)
  return { now, asked, quota, maxOf }
}

test('a plan is read once for ten seconds, and answered in the same turn meanwhile', async () => {
  const { now, asked, maxOf } = opened()
  expect(await maxOf('org_a')).toBe(5)
  now.ms += PLAN_KEPT_MS - 1
  expect(maxOf('org_a')).toBe(5)
  expect(asked).toEqual(['org_a live 2026-01-15'])
})

test('after ten seconds it is read anew', async () => {
  const { now, maxOf } = opened()
  await maxOf('org_a')
  Object.assign(now, { ms: now.ms + PLAN_KEPT_MS, max: null })
  expect(await maxOf('org_a')).toBe(null)
})

test('a plan that was chosen here counts at once', async () => {
  const { now, quota, maxOf } = opened()
  await maxOf('org_a')
  now.max = null
  quota.forget('org_a')
  expect(await maxOf('org_a')).toBe(null)
})

test('what was read before a plan was chosen is not kept', async () => {
  const { now, quota, maxOf } = opened()
  const before = maxOf('org_a')
  now.max = 7
  quota.forget('org_a')
  await before
  expect(await maxOf('org_a')).toBe(7)
})

test('each organisation has its own', async () => {
  const { now, maxOf } = opened()
  await maxOf('org_a')
  now.max = 9
  expect(await maxOf('org_b')).toBe(9)
  expect(maxOf('org_a')).toBe(5)
})

test('a test bank has the plan of its own day, read anew where its clock comes into another', async () => {
  const { now, asked, maxOf } = opened()
  const nextDayMs = Date.parse('2026-01-15T21:00:00.000Z')
  await maxOf('org_a', 'test_a')
  now.bankMs = nextDayMs - 1
  expect(maxOf('org_a', 'test_a')).toBe(5)
  now.bankMs = nextDayMs
  await maxOf('org_a', 'test_a')
  now.bankMs = NOW_MS
  await maxOf('org_a', 'test_a')
  expect(asked).toEqual([
    'org_a test_a 2026-01-15',
    'org_a test_a 2026-01-16',
    'org_a test_a 2026-01-15',
  ])
})

test('a plan that was chosen here counts at once at each of its banks', async () => {
  const { now, quota, maxOf } = opened()
  await Promise.all([maxOf('org_a'), maxOf('org_a', 'test_a')])
  now.max = 9
  quota.forget('org_a')
  expect([await maxOf('org_a'), await maxOf('org_a', 'test_a')]).toEqual([9, 9])
})
