import { expect, test } from 'vitest'
import type { Change } from '../changes.ts'
import { revokeConsent } from '../consents/revoke-consent.ts'
import type { Payment } from '../payments/payment.ts'
import { seededIds } from '../ports/ids.ts'
import {
  APP,
  BARAKA,
  ELSEWHERE,
  instruction,
  NOW_MS,
  type SmallBank,
  single,
  smallBank,
} from '../testing/small-bank.ts'
import { SANDBOX_FIGURES } from './figures.ts'
import { REVIEW_MS } from './review.ts'

const MUCH = SANDBOX_FIGURES.reviewFromMinor
const PAYER = 'acc_baraka_business'
const WANJIRU = { ...BARAKA, name: 'Wanjiru Kamau', account_number: '0110000012' }
const JUDGEMENT = { staffId: 'stf_amina', note: 'She called.' }

const recurring = {
  kind: 'recurring_payment',
  capPerPaymentMinor: MUCH,
  perPeriod: { period: 'day', capMinor: MUCH },
  payees: [WANJIRU],
  rail: 'internal',
  debtorAccountId: null,
} as const

/** Baraka pays much, and a person must look. */
async function reviewed(terms: Parameters<SmallBank['authorised']>[0] = recurring) {
  const small = await smallBank()
  const { bank, take } = small
  const consent = await small.authorised(terms, 'cus_baraka')
  const before = await bank.accounts.get(PAYER)
  const asked = instruction(MUCH, { debtorAccountId: PAYER, payee: WANJIRU })
  const { payment } = await take(await bank.payments.initiate(consent, asked))
  const [review] = await bank.risk.page({ limit: 9 })
  if (!review || !before) throw new Error('nobody looks at it')
  const heldMinor = async () => (await bank.accounts.get(PAYER))?.heldMinor
  const statusOf = async () => (await bank.store.payments.get(payment.id))?.status
  const reviewStatus = async () => (await bank.risk.get(review.id))?.status
  const commit = (changes: readonly Change[]) => bank.store.commit({ changes })
  return { ...small, consent, payment, review, before, heldMinor, statusOf, reviewStatus, commit }
}

test('a large payment waits for a person, its money held, and nothing booked', async () => {
  const { payment, review, before, heldMinor, bookedMinor } = await reviewed()
  expect(payment).toMatchObject<Partial<Payment>>({ status: 'in_review', expectedAtMs: null })
  expect(await heldMinor()).toBe(before.heldMinor + MUCH)
  expect(await bookedMinor(PAYER)).toBe(before.bookedMinor)
  expect(review).toMatchObject({
    status: 'open',
    paymentId: payment.id,
    applicationId: APP,
    reasons: [{ code: 'amount_large' }, { code: 'payee_new' }],
    endsAtMs: review.openedAtMs + REVIEW_MS,
    decidedBy: null,
  })
})

test('what is released is booked once, and holds nothing any more', async () => {
  const small = await reviewed()
  const { bank, take, review, before } = small
  const released = await take(await bank.risk.release(review.id, JUDGEMENT))
  expect(released.payment.status).toBe('settled')
  expect(released.review).toMatchObject({ status: 'released', decidedBy: 'stf_amina' })
  expect(await small.heldMinor()).toBe(before.heldMinor)
  expect(await small.bookedMinor(PAYER)).toBe(before.bookedMinor - MUCH)
})

test('what a decision answers is what stands then', async () => {
  const { bank, take, review } = await reviewed()
  const { review: told, payment } = await take(await bank.risk.decline(review.id, JUDGEMENT))
  expect(await bank.store.payments.get(payment.id)).toMatchObject(payment)
  expect(await bank.store.risk.review(review.id)).toMatchObject(told)
})

test('what is declined fails, and gives back what was held and its room in the period', async () => {
  const small = await reviewed()
  const { bank, take, review, before, consent } = small
  const { payment } = await take(await bank.risk.decline(review.id, JUDGEMENT))
  expect(payment).toMatchObject({ status: 'failed', failureCode: 'risk_declined' })
  expect(await small.heldMinor()).toBe(before.heldMinor)
  expect(await small.bookedMinor(PAYER)).toBe(before.bookedMinor)
  const again = instruction(MUCH, { debtorAccountId: PAYER, payee: WANJIRU })
  expect(await bank.payments.initiate(consent, again)).toMatchObject({ ok: true })
})

test('a payment that consumed its consent goes on under it', async () => {
  const small = await reviewed(single(MUCH, { payee: WANJIRU }))
  const { payment } = await small.take(await small.bank.risk.release(small.review.id, JUDGEMENT))
  expect(payment.status).toBe('settled')
})

/** Zawadi pays much to another bank by RTGS, whose hours at nine in the morning are open. */
async function reviewedByRtgs() {
  const small = await smallBank()
  const { bank, take } = small
  const by = { payee: ELSEWHERE, rail: 'rtgs' } as const
  const consent = await small.authorised(single(MUCH, by), 'cus_zawadi')
  const asked = instruction(MUCH, { debtorAccountId: 'acc_zawadi_business', ...by })
  await take(await bank.payments.initiate(consent, asked))
  const [review] = await bank.risk.page({ limit: 1 })
  const release = () => bank.risk.release(review?.id ?? '', JUDGEMENT)
  const heldMinor = async () => (await bank.accounts.get('acc_zawadi_business'))?.heldMinor ?? 0
  return { ...small, release, heldMinor }
}

test('what is released goes to its rail, and stays held until that has it', async () => {
  const { release, take, heldMinor, clock, bank } = await reviewedByRtgs()
  const before = await heldMinor()
  const { payment } = await take(await release())
  expect(payment.status).toBe('pending')
  expect(await heldMinor()).toBe(before)
  await clock.advance(24 * 3_600_000)
  await bank.runDue()
  expect(await heldMinor()).toBe(0)
  expect((await bank.store.payments.get(payment.id))?.status).toBe('settled')
})

test('what is released when its rail is closed fails and says so, and holds nothing', async () => {
  const { release, take, heldMinor, bank } = await reviewedByRtgs()
  const state = { rail: 'rtgs', state: 'closed', delayMs: 0 } as const
  await bank.store.commit({ changes: [{ kind: 'set-rail', state }] })
  const { payment, review } = await take(await release())
  expect(payment).toMatchObject({ status: 'failed', failureCode: 'rail_closed' })
  expect(review.status).toBe('released')
  expect(await heldMinor()).toBe(0)
})

test('release and decline at once: one of them counts', async () => {
  const small = await reviewed()
  const { bank, review, before } = small
  const [release, decline] = await Promise.all([
    bank.risk.release(review.id, JUDGEMENT),
    bank.risk.decline(review.id, JUDGEMENT),
  ])
  if (!release.ok || !decline.ok) throw new Error('both are possible as read')
  expect((await small.commit(release.changes)).kind).toBe('committed')
  expect(await small.commit(decline.changes)).toMatchObject({
    kind: 'refused',
    failed: { guard: 'review', subjectId: review.id },
  })
  expect(await small.statusOf()).toBe('settled')
  expect(await small.heldMinor()).toBe(before.heldMinor)
})

test('what is decided is not decided again', async () => {
  const { bank, take, review } = await reviewed()
  await take(await bank.risk.release(review.id, JUDGEMENT))
  for (const again of [bank.risk.release, bank.risk.decline]) {
    expect(await again(review.id, JUDGEMENT)).toMatchObject({
      ok: false,
      failure: { code: 'risk_review_not_open', status: 'released' },
    })
  }
})

test('a review that is not there is not decided', async () => {
  const { bank } = await smallBank()
  const failure = { code: 'risk_review_not_found', reviewId: 'rvw_none' }
  expect(await bank.risk.release('rvw_none', JUDGEMENT)).toEqual({ ok: false, failure })
  expect(await bank.risk.get('rvw_none')).toBeUndefined()
})

test('undecided in time, a payment is declined and its money free', async () => {
  const small = await reviewed()
  await small.clock.advance(REVIEW_MS - 1)
  await small.bank.runDue()
  expect(await small.statusOf()).toBe('in_review')
  await small.clock.advance(1)
  await small.bank.runDue()
  expect(await small.bank.risk.get(small.review.id)).toMatchObject({
    status: 'expired',
    decidedBy: null,
    payment: { status: 'failed', failureCode: 'risk_declined' },
  })
  expect(await small.heldMinor()).toBe(small.before.heldMinor)
})

test('time does nothing to what was decided before', async () => {
  const small = await reviewed()
  await small.take(await small.bank.risk.release(small.review.id, JUDGEMENT))
  await small.clock.advance(2 * REVIEW_MS)
  await small.bank.runDue()
  expect(await small.statusOf()).toBe('settled')
  expect(await small.reviewStatus()).toBe('released')
})

test('a consent that is withdrawn stops what waits under it', async () => {
  const small = await reviewed()
  const { bank, consent, heldMinor, before } = small
  const customer = { kind: 'customer', id: 'cus_baraka' } as const
  const { changes } = await bank.consents.revoke(consent, customer)
  expect((await small.commit(changes)).kind).toBe('committed')
  expect(await bank.risk.get(small.review.id)).toMatchObject({
    status: 'stopped',
    payment: { status: 'failed', failureCode: 'consent_revoked' },
  })
  expect(await heldMinor()).toBe(before.heldMinor)
})

test('a withdrawal that is committed first stops a release that was decided before', async () => {
  const small = await reviewed()
  const { bank, consent, review } = small
  const release = await bank.risk.release(review.id, JUDGEMENT)
  const { changes } = await bank.consents.revoke(consent, { kind: 'customer', id: 'cus_baraka' })
  await small.commit(changes)
  if (!release.ok) throw new Error('it is possible as read')
  expect((await small.commit(release.changes)).kind).toBe('refused')
  expect(await small.statusOf()).toBe('failed')
})

test('a review that a withdrawal did not see yet is stopped by whoever releases it', async () => {
  const small = await reviewed()
  const { bank, take, consent, review } = small
  const actor = { kind: 'customer', id: 'cus_baraka' } as const
  const ids = seededIds({ seed: 9, nowMs: () => 0 })
  await small.commit(revokeConsent(consent, actor, ids, NOW_MS).changes)
  const { review: told, payment } = await take(await bank.risk.release(review.id, JUDGEMENT))
  expect([told.status, told.decidedBy]).toEqual(['stopped', null])
  expect(payment).toMatchObject({ status: 'failed', failureCode: 'consent_revoked' })
  expect(await small.heldMinor()).toBe(small.before.heldMinor)
})

test('a payment that is cancelled needs nobody to look at it', async () => {
  const small = await reviewed()
  const { bank, take, consent, payment } = small
  await take(await bank.payments.cancel(consent, payment.id))
  expect(await small.reviewStatus()).toBe('stopped')
  expect(await small.heldMinor()).toBe(small.before.heldMinor)
})

test('what the bank refuses takes nothing of its consent', async () => {
  const { bank, authorised } = await smallBank()
  const tooMuch = SANDBOX_FIGURES.denyAboveMinor + 1
  const consent = await authorised(single(tooMuch, { payee: WANJIRU }), 'cus_baraka')
  const asked = instruction(tooMuch, { debtorAccountId: PAYER, payee: WANJIRU })
  expect(await bank.payments.initiate(consent, asked)).toEqual({
    ok: false,
    failure: { code: 'risk_declined' },
  })
  expect((await bank.store.consents.get(consent.id))?.status).toBe('authorised')
})

test('what cannot be held is not put before anybody', async () => {
  const { bank, authorised } = await smallBank()
  const consent = await authorised(single(MUCH))
  expect(await bank.payments.initiate(consent, instruction(MUCH))).toMatchObject({
    failure: { code: 'insufficient_funds' },
  })
  expect(await bank.risk.page({ limit: 9 })).toEqual([])
})
