import { expect, test } from 'vitest'
import {
  AMOUNT,
  business,
  goTo,
  paid,
  recurring,
  stands,
  story,
} from '../testing/paying-by-rail.ts'
import { smallBank } from '../testing/small-bank.ts'

const BANK = { kind: 'bank', id: 'stf_one' } as const

test('what comes outside its rail’s hours waits, goes when it opens, and settles', async () => {
  const small = await smallBank()
  await goTo(small, '2026-01-16T15:00:00')
  const { payment } = await paid(small, { rail: 'rtgs' })
  expect(payment).toMatchObject({
    status: 'pending',
    submittedAtMs: null,
    expectedAtMs: Date.parse('2026-01-19T09:00:00+03:00'),
  })
  expect((await business(small)).heldMinor).toBe(AMOUNT + 500_00)
  await goTo(small, '2026-01-19T08:59:59.999')
  expect((await stands(small, payment)).status).toBe('pending')
  await goTo(small, '2026-01-19T09:00:00')
  expect(await story(small, payment)).toEqual([
    ['pending', 'rtgs', 'rail_opens_later'],
    ['pending', 'rtgs', 'rail_opened'],
    ['settled', 'rtgs', null],
  ])
  expect((await business(small)).heldMinor).toBe(0)
})

test('a payment that waits for its rail to open can be cancelled, and holds nothing then', async () => {
  const small = await smallBank()
  await goTo(small, '2026-01-16T15:00:00')
  const { consent, payment } = await paid(small, { rail: 'rtgs' })
  await small.take(await small.bank.payments.cancel(consent, payment.id))
  expect((await business(small)).heldMinor).toBe(0)
  await goTo(small, '2026-01-19T12:00:00')
  expect(await story(small, payment)).toEqual([
    ['pending', 'rtgs', 'rail_opens_later'],
    ['cancelled', 'rtgs', null],
  ])
})

test('one that its rail has taken cannot', async () => {
  const small = await smallBank()
  const { consent, payment } = await paid(small, { rail: 'rtgs' })
  expect(await small.bank.payments.cancel(consent, payment.id)).toMatchObject({
    failure: { code: 'payment_not_cancellable', status: 'pending' },
  })
})

test('a consent that is revoked while its payment waits for a rail stops it', async () => {
  const small = await smallBank()
  await goTo(small, '2026-01-16T15:00:00')
  const { consent, payment } = await paid(small, { rail: 'rtgs' }, recurring({}))
  const { changes } = await small.bank.consents.revoke(consent, BANK)
  await small.bank.store.commit({ changes })
  await goTo(small, '2026-01-19T12:00:00')
  expect(await stands(small, payment)).toMatchObject({
    status: 'failed',
    failureCode: 'consent_revoked',
  })
  expect((await business(small)).heldMinor).toBe(0)
})

test('a scheduled payment chooses its rail on its day', async () => {
  const small = await smallBank()
  const way = { rail: 'rtgs', executionDate: '2026-01-16' } as const
  const { payment } = await paid(small, way)
  expect(payment).toMatchObject({
    status: 'scheduled',
    expectedAtMs: Date.parse('2026-01-16T09:00:00+03:00'),
  })
  await goTo(small, '2026-01-16T09:00:00')
  expect(await story(small, payment)).toEqual([
    ['scheduled', 'rtgs', null],
    ['pending', 'rtgs', 'rail_opens_later'],
    ['pending', 'rtgs', 'rail_opened'],
    ['settled', 'rtgs', null],
  ])
})

test('two who move a payment at once: the second is refused, and decides again', async () => {
  const small = await smallBank()
  await goTo(small, '2026-01-16T15:00:00')
  const { consent, payment } = await paid(small, { rail: 'rtgs' })
  const cancelling = await small.bank.payments.cancel(consent, payment.id)
  if (!cancelling.ok) throw new Error('it waits')
  await goTo(small, '2026-01-19T08:30:00')
  expect(await small.bank.store.commit({ changes: cancelling.changes })).toMatchObject({
    failed: { guard: 'payment', subjectId: payment.id },
  })
})
