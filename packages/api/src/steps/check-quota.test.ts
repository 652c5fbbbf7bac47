import { memoryQuotaCounter } from '@wekeza/platform'
import { expect, test, vi } from 'vitest'
import { cachedQuota } from '../limiting/cached-quota.ts'
import { limitBy } from '../limiting/limit-by.ts'
import type { Host } from '../ports/host.ts'
import { askAs } from '../testing/ask-as.ts'
import { tinyHost } from '../testing/tiny-host.ts'

const CONSENTS = '/v1/consents'
const CLOCK = '/v1/sandbox/clock'
/** 09:00 in Nairobi: so long is it to midnight there. */
const TO_MIDNIGHT_SECONDS = 15 * 3_600

async function opened(max: number | null, more: Partial<Host> = {}) {
  const counter = memoryQuotaCounter()
  const quota = { maxOf: () => max, forget: () => {}, counter }
  const host = await tinyHost({ bare: { scopes: new Set() } }, { quota, ...more })
  return { ...host, counter, ask: askAs(host) }
}

test('of three calls a day the fourth is refused, and says what was used, until when, and how to get more', async () => {
  const { ask } = await opened(3)
  for (const _ of [1, 2, 3]) expect((await ask('application', 'GET', CONSENTS)).status).toBe(200)
  const { status, headers, body } = await ask('application', 'GET', CONSENTS)
  expect([status, body.code, body.retryable]).toEqual([429, 'quota_exceeded', true])
  expect(headers.get('retry-after')).toBe(String(TO_MIDNIGHT_SECONDS))
  expect(body.detail).toContain(
    'All 3 calls of the day 2026-01-15 in Nairobi are used; the next begins at 2026-01-15T21:00:00.000Z.',
  )
  expect(body.detail).toContain('PUT /v1/organisations/{organisation_id}/plan')
})

test('each answer tells what is left of the day', async () => {
  const { ask } = await opened(3)
  const { headers } = await ask('application', 'GET', CONSENTS)
  expect(headers.get('ratelimit')).toContain(`"day";r=2;t=${TO_MIDNIGHT_SECONDS}`)
  expect(headers.get('ratelimit-policy')).toContain('"day";q=3;w=86400')
})

test('a day begins anew at the Nairobi midnight of the bank that is called', async () => {
  const { ask, banks } = await opened(1)
  const { testing, bank } = await banks.open('test_demo')
  const at = async (time: string) => {
    await testing?.clock.advance(Date.parse(time) - bank.clock.nowMs())
    return (await ask('application', 'GET', CONSENTS)).status
  }
  expect(await at('2026-01-15T20:59:58.000Z')).toBe(200)
  expect(await at('2026-01-15T20:59:59.999Z')).toBe(429)
  expect(await at('2026-01-15T21:00:00.000Z')).toBe(200)
})

test('what the rate limit refuses uses up nothing of the day', async () => {
  const one = limitBy('application', { perSecond: 99, perMinute: 1 })
  const wide = limitBy('wide', { perSecond: 99, perMinute: 99 })
  const limiters = { address: wide, application: one, consent: wide }
  const { ask, counter } = await opened(9, { limiters })
  for (const _ of [1, 2, 3]) await ask('application', 'GET', CONSENTS)
  expect(await counter.used('org_demo test_demo', '2026-01-15')).toBe(1)
})

test('whoever has no quota is neither counted nor told of one', async () => {
  const { ask, counter } = await opened(null)
  const taking = vi.spyOn(counter, 'take')
  const { status, headers } = await ask('application', 'GET', CONSENTS)
  expect(status).toBe(200)
  expect(headers.get('ratelimit')).not.toContain('"day"')
  expect(taking).not.toHaveBeenCalled()
})

test('a plan that has to be read first limits all the same', async () => {
  const platform = { planOn: async () => ({ callsPerDayMax: 1 }) as never }
  const wall = { nowMs: () => 0 }
  const quota = cachedQuota({ plans: platform, counter: memoryQuotaCounter(), wall })
  const { ask } = await opened(null, { quota })
  await ask('application', 'GET', CONSENTS)
  expect((await ask('application', 'GET', CONSENTS)).body.code).toBe('quota_exceeded')
})

test('what governs a test bank is answered when the day is spent, and uses up none of it', async () => {
  const { ask, counter } = await opened(1)
  await ask('application', 'GET', CONSENTS)
  expect((await ask('application', 'GET', CONSENTS)).status).toBe(429)
  const { status, headers } = await ask('application', 'GET', CLOCK)
  expect(status).toBe(200)
  expect(headers.get('ratelimit')).not.toContain('"day"')
  expect(await counter.used('org_demo test_demo', '2026-01-15')).toBe(1)
})
