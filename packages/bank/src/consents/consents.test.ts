import { expect, test } from 'vitest'
import type { RailName } from '../payments/payment.ts'
import { APP, ELSEWHERE, NOW_MS, single, smallBank } from '../testing/small-bank.ts'
import { checkUse } from './check-use.ts'
import type { Consent, Terms } from './consent.ts'

const DAY_MS = 86_400_000
const BANK = { kind: 'bank', id: 'stf_one' } as const
const access: Terms = { kind: 'account_access', permissions: ['accounts.read'] }
const use = {
  kinds: ['account_access'],
  permission: null,
  accountId: undefined,
  consumedAllowed: false,
} as const

test('a new consent awaits its customer and allows nothing', async () => {
  const { bank, take } = await smallBank()
  const { consent } = await take(
    bank.consents.request({ applicationId: APP, terms: access, expiresAtMs: undefined }),
  )
  expect(consent.status).toBe('awaiting_authorisation')
  expect(checkUse(consent, use, NOW_MS)).toMatchObject({ code: 'consent_not_authorised' })
})

test.each([
  ['now', 0],
  ['in the past', -1],
  ['beyond the longest that its kind may last', 181 * DAY_MS],
  ['no time at all', Number.NaN],
])('an expiry that is %s is refused', async (_, aheadMs) => {
  const { bank } = await smallBank()
  const ask = { applicationId: APP, terms: access, expiresAtMs: NOW_MS + aheadMs }
  expect(bank.consents.request(ask)).toMatchObject({ failure: { code: 'consent_expiry_invalid' } })
})

test('a payment consent that its rail could never carry is refused when it is asked for', async () => {
  const { bank } = await smallBank()
  const ask = (terms: Terms) =>
    bank.consents.request({ applicationId: APP, terms, expiresAtMs: undefined })
  expect(ask(single(100, { rail: 'pesalink' }))).toMatchObject({
    failure: { code: 'rail_not_eligible', use: ['internal'] },
  })
  const payee = {
    type: 'account',
    name: 'A',
    account_number: '1234567890',
    bank_code: '01',
  } as const
  expect(ask(single(999_999_00, { rail: 'pesalink', payee }))).toMatchObject({ ok: true })
  expect(ask(single(999_999_01, { rail: 'pesalink', payee }))).toMatchObject({
    failure: { code: 'rail_limit_exceeded', maxMinor: 999_999_00 },
  })
})

test('a rail that may take over must be able to carry the payment as well, and is named once', async () => {
  const { bank } = await smallBank()
  const pesalink = { rail: 'pesalink', payee: ELSEWHERE } as const
  const ask = (fallbackRails: readonly RailName[]) => {
    const terms = single(1_000_00, { ...pesalink, fallbackRails } as Partial<Terms>)
    return bank.consents.request({ applicationId: APP, terms, expiresAtMs: undefined })
  }
  expect(ask(['eft'])).toMatchObject({ ok: true })
  expect(ask(['mpesa'])).toMatchObject({ failure: { code: 'rail_not_eligible', rail: 'mpesa' } })
  expect(ask(['eft', 'pesalink'])).toMatchObject({ failure: { code: 'fallback_rail_repeated' } })
  expect(ask(['eft', 'eft'])).toMatchObject({ failure: { code: 'fallback_rail_repeated' } })
})

test('approving access covers all of the customer’s accounts unless they choose', async () => {
  const { authorised } = await smallBank()
  expect((await authorised(access)).accountIds).toEqual([
    'acc_wanjiru_current',
    'acc_wanjiru_savings',
  ])
})

test('a consent says that accounts were withheld where the customer chose some of theirs', async () => {
  const { bank, take } = await smallBank()
  const withheld = async (terms: Terms, customerId: string, chosenIds?: readonly string[]) => {
    const ask = { applicationId: APP, terms, expiresAtMs: undefined }
    const { consent } = await take(bank.consents.request(ask))
    return (await take(await bank.consents.approve(consent, { customerId, chosenIds }))).consent
      .accountsWithheld
  }
  expect(await withheld(access, 'cus_wanjiru', ['acc_wanjiru_savings'])).toBe(true)
  expect(await withheld(access, 'cus_wanjiru')).toBe(false)
  expect(await withheld(access, 'cus_baraka')).toBe(false)
  expect(await withheld(single(100), 'cus_wanjiru')).toBe(false)
})

test('the history names every act, who did it and when, in the commit of the act', async () => {
  const { bank, clock, take } = await smallBank()
  const ask = { applicationId: APP, terms: access, expiresAtMs: undefined }
  const { consent } = await take(bank.consents.request(ask))
  await clock.advance(1_000)
  const by = { customerId: 'cus_wanjiru' }
  const approved = (await take(await bank.consents.approve(consent, by))).consent
  await clock.advance(1_000)
  const { changes } = await bank.consents.revoke(approved, BANK)
  await bank.store.commit({ changes })
  const told = (await bank.consents.history(consent.id)).map((row) => [
    row.act,
    row.actor,
    row.atMs - NOW_MS,
  ])
  expect(told).toEqual([
    ['request', { kind: 'application', id: APP }, 0],
    ['approve', { kind: 'customer', id: 'cus_wanjiru' }, 1_000],
    ['revoke', BANK, 2_000],
  ])
})

test('a window of transactions and a start that cannot be are refused when they are asked for', async () => {
  const { bank } = await smallBank()
  const ask = (terms: Terms) =>
    bank.consents.request({ applicationId: APP, terms, expiresAtMs: NOW_MS + DAY_MS })
  for (const transactionsToMs of [5, 4, Number.NaN]) {
    const terms: Terms = { ...access, transactionsFromMs: 5, transactionsToMs } as Terms
    expect(ask(terms)).toMatchObject({ failure: { code: 'transactions_window_invalid' } })
  }
  for (const startsAtMs of [NOW_MS + DAY_MS, Number.NaN]) {
    const terms: Terms = {
      kind: 'recurring_payment',
      capPerPaymentMinor: 1,
      payees: [],
      rail: 'internal',
      debtorAccountId: null,
      startsAtMs,
    }
    expect(ask(terms)).toMatchObject({ failure: { code: 'consent_start_invalid' } })
  }
})

test('a payment consent draws on one account: the named one, whatever is chosen', async () => {
  const { authorised } = await smallBank()
  expect((await authorised(single(100))).accountIds).toEqual(['acc_wanjiru_current'])
  const named = single(100, { debtorAccountId: 'acc_wanjiru_savings' })
  expect((await authorised(named)).accountIds).toEqual(['acc_wanjiru_savings'])
})

test('nobody can consent for another’s account', async () => {
  const { bank, take } = await smallBank()
  const terms = single(100, { debtorAccountId: 'acc_wanjiru_current' })
  const { consent } = await take(
    bank.consents.request({ applicationId: APP, terms, expiresAtMs: undefined }),
  )
  expect(await bank.consents.approve(consent, { customerId: 'cus_baraka' })).toMatchObject({
    failure: { code: 'account_not_of_customer' },
  })
})

test('either holder of a joint account can consent', async () => {
  const { authorised } = await smallBank()
  for (const customerId of ['cus_achieng', 'cus_otieno']) {
    expect((await authorised(access, customerId)).accountIds).toEqual(['acc_achieng_joint'])
  }
})

test('a decided consent is not decided again', async () => {
  const { bank, authorised } = await smallBank()
  const consent = await authorised(access)
  const again = await bank.consents.approve(consent, { customerId: 'cus_wanjiru' })
  expect(again).toMatchObject({ failure: { code: 'consent_not_awaiting', status: 'authorised' } })
})

test('an account that is chosen twice is consented to once', async () => {
  const { bank, take } = await smallBank()
  const ask = { applicationId: APP, terms: access, expiresAtMs: undefined }
  const { consent } = await take(bank.consents.request(ask))
  const chosenIds = ['acc_wanjiru_savings', 'acc_wanjiru_savings']
  const by = { customerId: 'cus_wanjiru', chosenIds }
  const approved = await take(await bank.consents.approve(consent, by))
  expect(approved.consent.accountIds).toEqual(['acc_wanjiru_savings'])
})

test('a consent that expired a moment ago is not approved, though its row still awaits', async () => {
  const { bank, clock, take } = await smallBank()
  const { consent } = await take(
    bank.consents.request({ applicationId: APP, terms: access, expiresAtMs: NOW_MS + 1000 }),
  )
  await clock.advance(1000)
  expect(await bank.consents.approve(consent, { customerId: 'cus_wanjiru' })).toMatchObject({
    failure: { code: 'consent_not_awaiting', status: 'expired' },
  })
})

test('two decisions on one consent: the second commit is refused by its guard', async () => {
  const { bank, take } = await smallBank()
  const { consent } = await take(
    bank.consents.request({ applicationId: APP, terms: access, expiresAtMs: undefined }),
  )
  const yes = await bank.consents.approve(consent, { customerId: 'cus_wanjiru' })
  const no = await bank.consents.reject(consent, 'cus_wanjiru')
  if (!yes.ok || !no.ok) throw new Error('both are possible as read')
  await take(yes)
  expect(await bank.store.commit({ changes: no.changes })).toMatchObject({
    kind: 'refused',
    failed: { guard: 'consent' },
  })
})

test('revoking twice leaves the consent as it was revoked', async () => {
  const { bank, authorised } = await smallBank()
  const consent = await authorised(access)
  const revoked = await bank.consents.revoke(consent, BANK)
  expect(revoked.consent.status).toBe('revoked')
  expect(await bank.consents.revoke(revoked.consent, BANK)).toEqual({
    consent: revoked.consent,
    changes: [],
  })
})

test('use is checked in the order in which a caller can mend it', async () => {
  const { authorised } = await smallBank()
  const consent = await authorised(access)
  const at = (changed: Partial<Consent>, asked: object = {}, atMs = NOW_MS) =>
    checkUse({ ...consent, ...changed }, { ...use, ...asked }, atMs)?.code
  expect(at({})).toBeUndefined()
  expect(at({ status: 'revoked' })).toBe('consent_revoked')
  expect(at({ status: 'expired' })).toBe('consent_expired')
  expect(at({}, {}, consent.expiresAtMs - 1)).toBeUndefined()
  expect(at({}, {}, consent.expiresAtMs)).toBe('consent_expired')
  expect(at({ status: 'consumed' })).toBe('consent_consumed')
  expect(at({ status: 'consumed' }, { consumedAllowed: true })).toBeUndefined()
  expect(at({}, { kinds: ['single_payment'] })).toBe('consent_kind_mismatch')
  expect(at({}, { permission: 'balances.read' })).toBe('permission_missing')
  expect(at({}, { accountId: 'acc_baraka_business' })).toBe('account_not_in_consent')
  expect(at({}, { accountId: 'acc_wanjiru_current', permission: 'accounts.read' })).toBeUndefined()
})

test('time ends what nobody ended, and says so once', async () => {
  const { bank, clock, take } = await smallBank()
  const { consent } = await take(
    bank.consents.request({ applicationId: APP, terms: access, expiresAtMs: NOW_MS + 1000 }),
  )
  await clock.advance(5000)
  await bank.runDue()
  await bank.runDue()
  expect(await bank.store.consents.get(consent.id)).toMatchObject({
    status: 'expired',
    updatedAtMs: NOW_MS + 1000,
  })
  const told = (await bank.store.events.waiting(100)).map((event) => event.happening.type)
  expect(told).toEqual(['consent.expired'])
})
