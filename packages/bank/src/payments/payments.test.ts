import { expect, test, vi } from 'vitest'
import type { Consent, Terms } from '../consents/consent.ts'
import {
  BARAKA,
  ELSEWHERE,
  FROM,
  instruction,
  NOW_MS,
  type SmallBank,
  single,
  smallBank,
} from '../testing/small-bank.ts'
import type { Instruction } from './payment.ts'

const HOUR_MS = 3_600_000
const BANK = { kind: 'bank', id: 'stf_one' } as const
const pesalink = { rail: 'pesalink', payee: ELSEWHERE } as const

async function pay({ bank, take }: SmallBank, consent: Consent, asked: Instruction) {
  return (await take(await bank.payments.initiate(consent, asked))).payment
}

async function refusal({ bank }: SmallBank, consent: Consent, asked: Instruction) {
  const decision = await bank.payments.initiate(consent, asked)
  return decision.ok ? 'allowed' : decision.failure.code
}

const types = async ({ bank }: SmallBank) =>
  (await bank.store.events.waiting(100)).map((event) => event.happening.type)

test('an internal payment moves the money, consumes its consent and tells of both, in one commit', async () => {
  const small = await smallBank()
  const consent = await small.authorised(single(1250_00))
  const [payer, payee] = [
    await small.bookedMinor(FROM),
    await small.bookedMinor('acc_baraka_business'),
  ]
  const payment = await pay(small, consent, instruction(1250_00))
  expect(payment.status).toBe('settled')
  expect(await small.bookedMinor(FROM)).toBe(payer - 1250_00)
  expect(await small.bookedMinor('acc_baraka_business')).toBe(payee + 1250_00)
  expect(await small.bank.store.consents.get(consent.id)).toMatchObject({
    status: 'consumed',
    paymentId: payment.id,
  })
  expect(await types(small)).toEqual([
    ...['consent.authorised', 'consent.consumed'],
    // one for each side
    ...['transaction.posted', 'transaction.posted', 'payment.settled'],
  ])
})

test.each<[string, Partial<Instruction>]>([
  ['another amount', { amountMinor: 1250_01 }],
  ['another payee', { payee: { ...BARAKA, account_number: '0110000034' } }],
  ['another name', { payee: { ...BARAKA, name: 'Baraka' } }],
  ['another account', { debtorAccountId: 'acc_wanjiru_savings' }],
  ['another rail', { rail: 'pesalink' }],
  ['another rail, and a payee of its own', pesalink],
])('a payment with %s than consented is refused', async (_, differs) => {
  const small = await smallBank()
  const consent = await small.authorised(single(1250_00))
  const asked = instruction(1250_00, differs)
  expect(await refusal(small, consent, asked)).toBe('payment_differs_from_consent')
})

test('a recurring consent allows many payments, each within its cap', async () => {
  const small = await smallBank()
  const terms: Terms = {
    kind: 'recurring_payment',
    capPerPaymentMinor: 500_00,
    payees: [BARAKA],
    rail: 'internal',
    debtorAccountId: null,
  }
  const consent = await small.authorised(terms)
  await pay(small, consent, instruction(500_00))
  await pay(small, consent, instruction(1))
  expect(await refusal(small, consent, instruction(500_01))).toBe('payment_over_cap')
})

test('a pesalink payment holds its amount, and settles when the rail confirms', async () => {
  const small = await smallBank()
  const consent = await small.authorised(single(1000_00, pesalink))
  const before = await small.bookedMinor(FROM)
  const payment = await pay(small, consent, instruction(1000_00, pesalink))
  expect(payment.status).toBe('pending')
  expect(await small.bank.accounts.get(FROM)).toMatchObject({
    bookedMinor: before,
    heldMinor: 1000_00,
  })
  await small.clock.advance(5_000)
  await small.bank.runDue()
  expect(await small.bank.payments.under(consent, payment.id)).toMatchObject({ status: 'settled' })
  expect(await small.bank.accounts.get(FROM)).toMatchObject({
    bookedMinor: before - 1000_00,
    heldMinor: 0,
  })
  expect(await small.bookedMinor('acc_rail_pesalink')).toBe(1000_00)
})

test('a payee that does not exist here, and one that is the payer, are refused', async () => {
  const small = await smallBank()
  const nobody = { ...BARAKA, account_number: '0119999999' }
  const toNobody = await small.authorised(single(100, { payee: nobody }))
  expect(await refusal(small, toNobody, instruction(100, { payee: nobody }))).toBe(
    'payee_account_not_found',
  )
  const self = { ...BARAKA, account_number: '0110000012' }
  const toSelf = await small.authorised(single(100, { payee: self }))
  expect(await refusal(small, toSelf, instruction(100, { payee: self }))).toBe('payee_is_debtor')
})

test('more than the bank lets go without a person is declined', async () => {
  const small = await smallBank()
  const amountMinor = 10_000_000_01
  const consent = await small.authorised(single(amountMinor), 'cus_baraka')
  const payee = BARAKA
  const asked = instruction(amountMinor, { debtorAccountId: 'acc_baraka_business', payee })
  // The payee is the payer here, which comes first; a payee that is not shows the decline.
  expect(await refusal(small, consent, asked)).toBe('payee_is_debtor')
  const other = { ...BARAKA, account_number: '0110000012' }
  const declined = await small.authorised(single(amountMinor, { payee: other }), 'cus_baraka')
  expect(await refusal(small, declined, { ...asked, payee: other })).toBe('risk_declined')
})

test.each([
  ['today', '2026-01-15'],
  ['yesterday', '2026-01-14'],
  ['a day that does not exist', '2026-02-30'],
  ['after the consent ends', '2026-01-17'],
])('an execution date of %s is refused', async (_, executionDate) => {
  const small = await smallBank()
  const consent = await small.authorised(single(100))
  expect(await refusal(small, consent, instruction(100, { executionDate }))).toBe(
    'execution_date_invalid',
  )
})

test('a scheduled payment is made when its day begins in Nairobi', async () => {
  const small = await smallBank()
  const consent = await small.authorised(single(100))
  const before = await small.bookedMinor(FROM)
  const payment = await pay(small, consent, instruction(100, { executionDate: '2026-01-16' }))
  expect(payment.status).toBe('scheduled')
  await small.clock.advance(15 * HOUR_MS - 1)
  await small.bank.runDue()
  expect(await small.bookedMinor(FROM)).toBe(before)
  await small.clock.advance(1)
  await small.bank.runDue()
  expect(await small.bank.payments.under(consent, payment.id)).toMatchObject({
    status: 'settled',
    updatedAtMs: Date.parse('2026-01-15T21:00:00.000Z'),
  })
  expect(await small.bookedMinor(FROM)).toBe(before - 100)
})

test('a scheduled payment without money on its day fails with the reason', async () => {
  const small = await smallBank()
  const consent = await small.authorised(single(100_00), 'cus_kiprop')
  const debtorAccountId = 'acc_kiprop_current'
  const asked = instruction(100_00, { debtorAccountId, executionDate: '2026-01-16' })
  const payment = await pay(small, consent, asked)
  await small.clock.advance(24 * HOUR_MS)
  await small.bank.runDue()
  expect(await small.bank.payments.under(consent, payment.id)).toMatchObject({
    status: 'failed',
    failureCode: 'insufficient_funds',
  })
})

test('only a scheduled payment is cancelled, and it never moves money afterwards', async () => {
  const small = await smallBank()
  const consent = await small.authorised(single(100))
  const payment = await pay(small, consent, instruction(100, { executionDate: '2026-01-16' }))
  await small.take(await small.bank.payments.cancel(consent, payment.id))
  const again = await small.take(await small.bank.payments.cancel(consent, payment.id))
  expect(again.payment.status).toBe('cancelled')
  const before = await small.bookedMinor(FROM)
  await small.clock.advance(24 * HOUR_MS)
  await small.bank.runDue()
  expect(await small.bookedMinor(FROM)).toBe(before)
})

test('a settled payment is not cancelled', async () => {
  const small = await smallBank()
  const consent = await small.authorised(single(100))
  const payment = await pay(small, consent, instruction(100))
  expect(await small.bank.payments.cancel(consent, payment.id)).toMatchObject({
    failure: { code: 'payment_not_cancellable', status: 'settled' },
  })
})

test('a payment of another consent is as good as none', async () => {
  const small = await smallBank()
  const payment = await pay(small, await small.authorised(single(100)), instruction(100))
  const other = await small.authorised(single(100))
  expect(await small.bank.payments.under(other, payment.id)).toBeUndefined()
  expect(await small.bank.payments.cancel(other, payment.id)).toMatchObject({
    failure: { code: 'payment_not_found' },
  })
})

test('two payments decided on one single consent: the second commit is refused', async () => {
  const small = await smallBank()
  const consent = await small.authorised(single(100))
  const first = await small.bank.payments.initiate(consent, instruction(100))
  const second = await small.bank.payments.initiate(consent, instruction(100))
  if (!first.ok || !second.ok) throw new Error('both are possible as read')
  await small.take(first)
  expect(await small.bank.store.commit({ changes: second.changes })).toMatchObject({
    kind: 'refused',
    failed: { guard: 'consent' },
  })
})

test('a revoked consent stops a payment that was decided before', async () => {
  const small = await smallBank()
  const consent = await small.authorised({
    kind: 'recurring_payment',
    capPerPaymentMinor: 100,
    payees: [BARAKA],
    rail: 'internal',
    debtorAccountId: null,
  })
  const decided = await small.bank.payments.initiate(consent, instruction(100))
  if (!decided.ok) throw new Error('it is possible as read')
  const { changes } = await small.bank.consents.revoke(consent, BANK)
  await small.bank.store.commit({ changes })
  expect(await small.bank.store.commit({ changes: decided.changes })).toMatchObject({
    failed: { guard: 'consent' },
  })
})

test('a consent that is revoked while its scheduled payment is decided stops it', async () => {
  const small = await smallBank()
  const { store, consents } = small.bank
  const consent = await small.authorised({
    kind: 'recurring_payment',
    capPerPaymentMinor: 100,
    payees: [BARAKA],
    rail: 'internal',
    debtorAccountId: null,
  })
  const payment = await pay(small, consent, instruction(100, { executionDate: '2026-01-16' }))
  const before = await small.bookedMinor(FROM)
  const { commit } = store
  vi.spyOn(store, 'commit').mockImplementationOnce(async (work) => {
    const { changes } = await consents.revoke(consent, BANK)
    await commit({ changes })
    return commit(work)
  })
  await small.clock.advance(24 * HOUR_MS)
  await small.bank.runDue()
  expect(await small.bookedMinor(FROM)).toBe(before)
  expect(await small.bank.payments.under(consent, payment.id)).toMatchObject({
    status: 'failed',
    failureCode: 'consent_revoked',
  })
})

test('bank time is what a payment is dated by', async () => {
  const small = await smallBank()
  await small.clock.advance(HOUR_MS)
  const payment = await pay(small, await small.authorised(single(100)), instruction(100))
  expect(payment.createdAtMs).toBe(NOW_MS + HOUR_MS)
})
