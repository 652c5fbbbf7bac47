import { expect, test } from 'vitest'
import type { Consent, PeriodLimit, RecurringPayment } from '../consents/consent.ts'
import { BARAKA, instruction, NOW_MS, type SmallBank, smallBank } from '../testing/small-bank.ts'
import type { Instruction } from './payment.ts'

const DAY_MS = 86_400_000
const recurring: RecurringPayment = {
  kind: 'recurring_payment',
  capPerPaymentMinor: 100,
  payees: [BARAKA],
  rail: 'internal',
  debtorAccountId: null,
}

const limited = (small: SmallBank, perPeriod: PeriodLimit) =>
  small.authorised({ ...recurring, perPeriod })

async function outcome({ bank }: SmallBank, consent: Consent, asked: Partial<Instruction> = {}) {
  const decision = await bank.payments.initiate(consent, instruction(100, asked))
  if (!decision.ok) return decision.failure
  return (await bank.store.commit({ changes: decision.changes })).kind
}

test('the payments of a period stay within its cap, and the refusal says what is left and until when', async () => {
  const small = await smallBank()
  const consent = await limited(small, { period: 'month', capMinor: 250 })
  expect(await outcome(small, consent)).toBe('committed')
  expect(await outcome(small, consent)).toBe('committed')
  expect(await outcome(small, consent)).toEqual({
    code: 'payment_over_period_cap',
    consentId: consent.id,
    leftMinor: 50,
    nextStartMs: Date.parse('2026-01-31T21:00:00.000Z'),
  })
  const above = await outcome(small, consent, { amountMinor: 51 })
  expect(above).toMatchObject({ code: 'payment_over_period_cap' })
  expect(await outcome(small, consent, { amountMinor: 50 })).toBe('committed')
})

test('a period sees so many payments and no more, and the next one begins at midnight in Nairobi', async () => {
  const small = await smallBank()
  const consent = await limited(small, { period: 'day', capMinor: 1_000, paymentsMax: 1 })
  expect(await outcome(small, consent)).toBe('committed')
  expect(await outcome(small, consent)).toMatchObject({ code: 'payments_over_period_count' })
  await small.clock.advance(Date.parse('2026-01-15T21:00:00.000Z') - NOW_MS - 1)
  expect(await outcome(small, consent)).toMatchObject({ code: 'payments_over_period_count' })
  await small.clock.advance(1)
  expect(await outcome(small, consent)).toBe('committed')
})

test('payments that were decided side by side meet the guard: the period is not overrun', async () => {
  const small = await smallBank()
  const consent = await limited(small, { period: 'week', capMinor: 1_000, paymentsMax: 3 })
  const decided = await Promise.all(
    Array.from({ length: 50 }, () => small.bank.payments.initiate(consent, instruction(100))),
  )
  const kinds = []
  for (const one of decided) {
    if (!one.ok) throw new Error('each is possible as read')
    kinds.push((await small.bank.store.commit({ changes: one.changes })).kind)
  }
  expect(kinds.filter((kind) => kind === 'committed')).toHaveLength(3)
})

test('a payment for a later day counts for that day', async () => {
  const small = await smallBank()
  const consent = await limited(small, { period: 'day', capMinor: 100 })
  const later = { executionDate: '2026-01-20' }
  expect(await outcome(small, consent, later)).toBe('committed')
  expect(await outcome(small, consent)).toBe('committed')
  expect(await outcome(small, consent, later)).toMatchObject({ code: 'payment_over_period_cap' })
})

test('one that is cancelled, or fails on its day, leaves its room to another', async () => {
  const small = await smallBank()
  const { bank, take } = small
  const consent = await limited(small, { period: 'month', capMinor: 100 })
  const later = instruction(100, { executionDate: '2026-01-20' })
  const { payment } = await take(await bank.payments.initiate(consent, later))
  await take(await bank.payments.cancel(consent, payment.id))
  await take(await bank.payments.initiate(consent, later))
  const all = (await small.bookedMinor('acc_wanjiru_current')) as number
  await bank.store.commit({
    changes: [{ kind: 'hold', accountId: 'acc_wanjiru_current', amountMinor: all }],
  })
  await small.clock.advance(5 * DAY_MS)
  await bank.runDue()
  const { startMs } = { startMs: Date.parse('2025-12-31T21:00:00.000Z') }
  expect(await bank.store.consents.used(consent.id, startMs)).toEqual({ paidMinor: 0, payments: 0 })
})

test('before its start a consent pays nothing, from its very moment on it does', async () => {
  const small = await smallBank()
  const consent = await small.authorised({ ...recurring, startsAtMs: NOW_MS + DAY_MS })
  await small.clock.advance(DAY_MS - 1)
  expect(await outcome(small, consent)).toMatchObject({
    code: 'consent_not_started',
    startsAtMs: NOW_MS + DAY_MS,
  })
  await small.clock.advance(1)
  expect(await outcome(small, consent)).toBe('committed')
})

test('a payee is one of the consented in every field, or refused by the field in which it differs', async () => {
  const small = await smallBank()
  const achieng = { ...BARAKA, name: 'Achieng Odhiambo', account_number: '0110000034' }
  const consent = await small.authorised({ ...recurring, payees: [BARAKA, achieng] })
  expect(await outcome(small, consent, { payee: achieng })).toBe('committed')
  const mixed = { ...achieng, name: BARAKA.name }
  expect(await outcome(small, consent, { payee: mixed })).toMatchObject({
    code: 'payment_differs_from_consent',
    fields: [expect.stringMatching(/^payee\.(name|account_number)$/)],
  })
})
