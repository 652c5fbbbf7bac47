import { expect, test } from 'vitest'
import { APP, NOW_MS, single, smallBank } from '../testing/small-bank.ts'
import { checkStanding } from './check-standing.ts'
import type { Terms } from './consent.ts'

const DAY_MS = 86_400_000
const WANJIRU = 'cus_wanjiru'
const access: Terms = { kind: 'account_access', permissions: ['accounts.read'] }

async function shortLived() {
  const small = await smallBank()
  const ask = { applicationId: APP, terms: access, expiresAtMs: NOW_MS + DAY_MS }
  const { consent } = await small.take(small.bank.consents.request(ask))
  const by = { customerId: WANJIRU }
  const approved = await small.take(await small.bank.consents.approve(consent, by))
  return { ...small, consent: approved.consent }
}

test('a renewed consent lasts from now on for the time of its kind, and says so', async () => {
  const { bank, take, consent } = await shortLived()
  const renewed = (await take(bank.consents.renew(consent, WANJIRU))).consent
  expect(renewed).toMatchObject({ status: 'authorised', expiresAtMs: NOW_MS + 180 * DAY_MS })
  const [event] = (await bank.store.events.waiting(99)).slice(-1)
  expect(event?.happening.type).toBe('consent.renewed')
})

test('time passes over the first expiry, and ends it at the new one', async () => {
  const { bank, clock, take, consent } = await shortLived()
  await take(bank.consents.renew(consent, WANJIRU))
  const statusAfter = async (days: number) => {
    await clock.advance(days * DAY_MS)
    await bank.runDue()
    return (await bank.store.consents.get(consent.id))?.status
  }
  expect(await statusAfter(2)).toBe('authorised')
  expect(await statusAfter(177)).toBe('authorised')
  expect(await statusAfter(1)).toBe('expired')
})

test('a renewal never shortens', async () => {
  const { bank, clock, take, consent } = await shortLived()
  const once = (await take(bank.consents.renew(consent, WANJIRU))).consent
  const again = (await take(bank.consents.renew(once, WANJIRU))).consent
  expect(again.expiresAtMs).toBe(once.expiresAtMs)
  await clock.advance(DAY_MS)
  const later = (await take(bank.consents.renew(again, WANJIRU))).consent
  expect(later.expiresAtMs).toBe(once.expiresAtMs + DAY_MS)
})

test.each([
  ['has expired a moment ago, though its row still stands', DAY_MS, 'expired'],
  ['lives', DAY_MS - 1, undefined],
] as const)('one that %s', async (_, passedMs, status) => {
  const { bank, clock, consent } = await shortLived()
  await clock.advance(passedMs)
  const decision = bank.consents.renew(consent, WANJIRU)
  expect(decision).toMatchObject(
    status ? { failure: { code: 'consent_not_renewable', status } } : { ok: true },
  )
})

test('a single payment is not renewed', async () => {
  const { bank, authorised } = await smallBank()
  const consent = await authorised(single(100))
  expect(checkStanding(consent, false, NOW_MS)).toBeUndefined()
  expect(bank.consents.renew(consent, WANJIRU)).toMatchObject({
    failure: { code: 'consent_not_renewable', kind: 'single_payment' },
  })
})
