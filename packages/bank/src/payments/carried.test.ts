import { expect, test } from 'vitest'
import { PHONE, THERE } from '../testing/payees.ts'
import {
  AMOUNT,
  BUSINESS,
  business,
  goTo,
  paid,
  recurring,
  set,
  stands,
  story,
  taken,
} from '../testing/paying-by-rail.ts'
import { FROM, instruction, single, smallBank } from '../testing/small-bank.ts'

const HOUR_MS = 3_600_000

test('the fee is held with the amount, and both leave the account in one entry', async () => {
  const small = await smallBank()
  const before = await business(small)
  const { payment } = await paid(small, { rail: 'pesalink' })
  expect(payment).toMatchObject({ status: 'pending', feeMinor: 75_00 })
  expect(await business(small)).toEqual({ ...before, heldMinor: AMOUNT + 75_00 })
  await goTo(small, '2026-01-15T09:00:05')
  const bookedMinor = before.bookedMinor - AMOUNT - 75_00
  expect(await business(small)).toEqual({ ...before, bookedMinor })
  expect(await small.bookedMinor('acc_rail_pesalink')).toBe(AMOUNT)
  expect(await small.bookedMinor('acc_fees')).toBe(75_00)
})

test('a payment whose fee is not there is refused, to the last cent', async () => {
  const small = await smallBank()
  const all = await small.bookedMinor(FROM)
  const asked = async (amountMinor: number) => {
    const way = { rail: 'eft', payee: THERE } as const
    const consent = await small.authorised(single(amountMinor, way))
    return small.bank.payments.initiate(consent, instruction(amountMinor, way))
  }
  expect(await asked(all - 50_00 + 1)).toMatchObject({
    failure: { code: 'insufficient_funds', availableMinor: all, neededMinor: all + 1 },
  })
  expect(await asked(all - 50_00)).toMatchObject({ ok: true })
})

test('an internal payment costs nothing, and is settled with one step', async () => {
  const small = await smallBank()
  const consent = await small.authorised(single(100))
  const { payment } = await small.take(
    await small.bank.payments.initiate(consent, instruction(100)),
  )
  expect(payment).toMatchObject({ feeMinor: 0, carriedBy: 'internal' })
  expect(await story(small, payment)).toEqual([['settled', 'internal', null]])
  expect(await small.bank.store.payments.steps(payment.id)).toEqual([])
})

test('a rail that is closed is passed over for the next that was consented to', async () => {
  const small = await smallBank()
  await set(small, 'pesalink', { state: 'closed' })
  const { payment } = await paid(small, { rail: 'pesalink', fallbackRails: ['rtgs', 'eft'] })
  expect(payment).toMatchObject({ carriedBy: 'rtgs', feeMinor: 500_00 })
  await goTo(small, '2026-01-15T09:30:00')
  expect(await story(small, payment)).toEqual([
    ['pending', 'rtgs', 'fallback'],
    ['settled', 'rtgs', null],
  ])
  expect(await small.bookedMinor('acc_rail_rtgs')).toBe(AMOUNT)
})

test('at night the first that is open carries it, and none waits', async () => {
  const small = await smallBank()
  await goTo(small, '2026-01-15T22:00:00')
  const { payment } = await paid(small, { rail: 'rtgs', fallbackRails: ['pesalink'] })
  expect(payment).toMatchObject({ carriedBy: 'pesalink', submittedAtMs: small.clock.nowMs() })
})

test('a payment whose rails are all closed is refused, and its consent is not used up', async () => {
  const small = await smallBank()
  for (const rail of ['pesalink', 'eft'] as const) await set(small, rail, { state: 'closed' })
  const { consent, decision } = await taken(small, { rail: 'pesalink', fallbackRails: ['eft'] })
  expect(decision).toMatchObject({ failure: { code: 'rail_closed', rail: 'pesalink' } })
  expect(await small.bank.store.consents.get(consent.id)).toMatchObject({ status: 'authorised' })
})

test('a rail that fails what it took gives it to the next, with that one’s fee', async () => {
  const small = await smallBank()
  const { payment } = await paid(small, { rail: 'pesalink', fallbackRails: ['eft'] })
  await set(small, 'pesalink', { state: 'failing' })
  await goTo(small, '2026-01-15T09:00:05')
  expect(await stands(small, payment)).toMatchObject({ carriedBy: 'eft', feeMinor: 50_00 })
  expect((await business(small)).heldMinor).toBe(AMOUNT + 50_00)
  await goTo(small, '2026-01-16T11:00:00')
  expect(await story(small, payment)).toEqual([
    ['pending', 'pesalink', null],
    ['pending', 'eft', 'fallback'],
    ['settled', 'eft', null],
  ])
  expect(await small.bookedMinor('acc_fees')).toBe(50_00)
  expect(await small.bookedMinor('acc_rail_pesalink')).toBe(0)
})

test('a rail that fails with none behind it fails the payment, and nothing is held or paid', async () => {
  const small = await smallBank()
  const before = await business(small)
  const { payment } = await paid(small, { rail: 'pesalink' })
  await set(small, 'pesalink', { state: 'failing' })
  await goTo(small, '2026-01-15T09:00:05')
  expect(await stands(small, payment)).toMatchObject({
    status: 'failed',
    failureCode: 'rail_failed',
    expectedAtMs: null,
  })
  expect(await business(small)).toEqual(before)
})

test('no rail is tried twice: when the last fails, so does the payment', async () => {
  const small = await smallBank()
  for (const rail of ['pesalink', 'eft'] as const) await set(small, rail, { state: 'failing' })
  const { payment } = await paid(small, { rail: 'pesalink', fallbackRails: ['eft'] })
  await goTo(small, '2026-01-20T12:00:00')
  expect(await story(small, payment)).toEqual([
    ['pending', 'pesalink', null],
    ['pending', 'eft', 'fallback'],
    ['failed', 'eft', 'rail_failed'],
  ])
})

test('a payment that fails gives its room in the period to another', async () => {
  const small = await smallBank()
  await set(small, 'pesalink', { state: 'failing' })
  const perPeriod = { period: 'day', capMinor: AMOUNT } as const
  const { consent } = await paid(
    small,
    { rail: 'pesalink' },
    recurring({ perPeriod, rail: 'pesalink' }),
  )
  await goTo(small, '2026-01-15T09:00:05')
  const asked = { payee: THERE, rail: 'pesalink', debtorAccountId: BUSINESS } as const
  const again = await small.bank.payments.initiate(consent, instruction(AMOUNT, asked))
  expect(again.ok).toBe(true)
})

test('a rail that is slow confirms later by so much', async () => {
  const small = await smallBank()
  await set(small, 'pesalink', { delayMs: HOUR_MS })
  const { payment } = await paid(small, { rail: 'pesalink' })
  expect(payment.expectedAtMs).toBe(small.clock.nowMs() + 5_000 + HOUR_MS)
  await goTo(small, '2026-01-15T10:00:04.999')
  expect((await stands(small, payment)).status).toBe('pending')
  await goTo(small, '2026-01-15T10:00:05')
  expect((await stands(small, payment)).status).toBe('settled')
})

test('what was set is told, and a rail that nobody has set is open', async () => {
  const small = await smallBank()
  await set(small, 'eft', { state: 'failing', delayMs: 1_000 })
  await set(small, 'eft', { state: 'closed' })
  expect(await small.bank.rails.states()).toEqual([
    { rail: 'pesalink', state: 'open', delayMs: 0 },
    { rail: 'mpesa', state: 'open', delayMs: 0 },
    { rail: 'rtgs', state: 'open', delayMs: 0 },
    { rail: 'eft', state: 'closed', delayMs: 0 },
  ])
})

test('a recurring consent leaves below its cap what its rail cannot carry, and that is refused', async () => {
  const small = await smallBank()
  const terms = recurring({ rail: 'mpesa', payees: [PHONE] })
  const consent = await small.authorised(terms, 'cus_baraka')
  const asked = { payee: PHONE, rail: 'mpesa', debtorAccountId: BUSINESS } as const
  const codes = await Promise.all(
    [99, 150, 1_00].map(async (amountMinor) => {
      const decision = await small.bank.payments.initiate(consent, instruction(amountMinor, asked))
      return decision.ok ? decision.payment.status : decision.failure.code
    }),
  )
  expect(codes).toEqual(['rail_minimum_not_met', 'amount_not_whole', 'pending'])
})
