import { expect, test } from 'vitest'
import {
  ask,
  backFrom,
  order,
  pay,
  pesalink,
  refund,
  refundedMinor,
  SHOP,
  types,
} from '../testing/refunding.ts'
import { APP, FROM, smallBank } from '../testing/small-bank.ts'

test('an internal payment goes back at once, out of the paid account, in one commit with its event', async () => {
  const small = await smallBank()
  const { id: consentId } = await backFrom(small)
  const payment = await pay(small, 1_250_00)
  const [payer, shop] = [await small.bookedMinor(FROM), await small.bookedMinor(SHOP)]
  const made = await refund(small, payment, { ...order(250_00, consentId), reason: 'Sold out' })
  expect(made).toMatchObject({ status: 'settled', consentId, debtorAccountId: SHOP })
  expect(await small.bookedMinor(FROM)).toBe(payer + 250_00)
  expect(await small.bookedMinor(SHOP)).toBe(shop - 250_00)
  expect(await refundedMinor(small, payment)).toBe(250_00)
  expect((await types(small)).at(-1)).toBe('refund.settled')
  const [booked] = await small.bank.store.transactions.page(FROM, { limit: 1 })
  expect(booked).toMatchObject({ description: 'Sold out', paymentId: made.id })
})

test('several refunds go back up to what was paid, and not a cent more', async () => {
  const small = await smallBank()
  const { id: consentId } = await backFrom(small)
  const payment = await pay(small, 1_000_00)
  for (const amountMinor of [400_00, 599_99]) {
    await refund(small, payment, order(amountMinor, consentId))
  }
  expect(await ask(small, payment, order(2, consentId))).toMatchObject({
    failure: { code: 'refund_over_amount', leftMinor: 1 },
  })
  // Without an amount it is all that is left.
  expect(await refund(small, payment, order(null, consentId))).toMatchObject({ amountMinor: 1 })
  expect(await ask(small, payment, order(null, consentId))).toMatchObject({
    failure: { code: 'refund_over_amount', leftMinor: 0 },
  })
})

test('fifty refunds that were decided at once come to no more than was paid', async () => {
  const small = await smallBank()
  const { id: consentId } = await backFrom(small)
  const payment = await pay(small, 1_000_00)
  const decided = await Promise.all(
    Array.from({ length: 50 }, () => ask(small, payment, order(300_00, consentId))),
  )
  const results = await Promise.all(
    decided.map(async (one) =>
      one.ok ? (await small.bank.store.commit({ changes: one.changes })).kind : 'refused at once',
    ),
  )
  expect(results.filter((kind) => kind === 'committed')).toHaveLength(3)
  expect(results.filter((kind) => kind === 'refused')).toHaveLength(47)
  expect(await refundedMinor(small, payment)).toBe(900_00)
})

test('a payment that is not settled does not go back', async () => {
  const small = await smallBank()
  const pending = await pay(small, 1_000_00, pesalink)
  expect(await ask(small, pending, order(1_00))).toMatchObject({
    failure: { code: 'payment_not_refundable', status: 'pending' },
  })
})

test('another application’s payment is not told from none', async () => {
  const small = await smallBank()
  const payment = await pay(small, 1_000_00)
  expect(await ask(small, payment, order(1_00), 'app_other')).toMatchObject({
    failure: { code: 'payment_not_found' },
  })
  expect(await small.bank.refunds.paymentOf('app_other', payment.id)).toBeUndefined()
})

test('a refund is read by the application and under the payment that it is of, and by nobody else', async () => {
  const small = await smallBank()
  const { id: consentId } = await backFrom(small)
  const [payment, other] = [await pay(small, 1_000_00), await pay(small, 1_000_00)]
  const { id } = await refund(small, payment, order(1_00, consentId))
  const get = small.bank.refunds.get
  expect(await get(APP, payment.id, id)).toMatchObject({ refund: { id } })
  expect(await get('app_other', payment.id, id)).toMatchObject({
    failure: { code: 'payment_not_found' },
  })
  expect(await get(APP, other.id, id)).toMatchObject({ failure: { code: 'refund_not_found' } })
})

test('nothing leaves the paid account without its holder’s own consent', async () => {
  const small = await smallBank()
  const payment = await pay(small, 1_000_00)
  const codeOf = async (consentId: string | null, amountMinor = 1_00) => {
    const decision = await ask(small, payment, order(amountMinor, consentId))
    return decision.ok ? 'allowed' : decision.failure.code
  }
  expect(await codeOf(null)).toBe('refund_consent_unfit')
  expect(await codeOf('csn_none')).toBe('consent_not_found')
  expect(await codeOf(payment.consentId)).toBe('consent_kind_mismatch')
  const wanjirus = await small.authorised({ kind: 'refunds', debtorAccountId: null })
  expect(await codeOf(wanjirus.id)).toBe('refund_consent_unfit')
  const capped = await backFrom(small, { capPerRefundMinor: 1_00 })
  expect(await codeOf(capped.id, 1_01)).toBe('refund_over_cap')
  expect(await codeOf(capped.id, 1_00)).toBe('allowed')
  const revoked = await backFrom(small)
  await small.take({
    ok: true,
    ...(await small.bank.consents.revoke(revoked, { kind: 'customer', id: 'cus_baraka' })),
  })
  expect(await codeOf(revoked.id)).toBe('consent_revoked')
})

test('another application’s consent is not told from none', async () => {
  const small = await smallBank()
  const terms = { kind: 'refunds', debtorAccountId: SHOP } as const
  const asked = { applicationId: 'app_other', terms, expiresAtMs: undefined }
  const { consent } = await small.take(small.bank.consents.request(asked))
  await small.take(await small.bank.consents.approve(consent, { customerId: 'cus_baraka' }))
  const payment = await pay(small, 1_000_00)
  expect(await ask(small, payment, order(1_00, consent.id))).toMatchObject({
    failure: { code: 'consent_not_found' },
  })
})

test('a consent that is revoked before the commit stops the refund', async () => {
  const small = await smallBank()
  const consent = await backFrom(small)
  const payment = await pay(small, 1_000_00)
  const decided = await ask(small, payment, order(1_00, consent.id))
  if (!decided.ok) throw new Error('it is possible as read')
  const bank = { kind: 'bank', id: 'stf_one' } as const
  await small.take({ ok: true, ...(await small.bank.consents.revoke(consent, bank)) })
  expect(await small.bank.store.commit({ changes: decided.changes })).toMatchObject({
    kind: 'refused',
    failed: { guard: 'consent' },
  })
})

test('what the paid account does not hold does not go back', async () => {
  const small = await smallBank()
  const payment = await pay(small, 1_000_00)
  const { id: consentId } = await backFrom(small)
  const { bookedMinor, overdraftMinor } = (await small.bank.accounts.get(SHOP)) ?? {}
  const amountMinor = (bookedMinor ?? 0) + (overdraftMinor ?? 0)
  await small.bank.store.commit({ changes: [{ kind: 'hold', accountId: SHOP, amountMinor }] })
  expect(await ask(small, payment, order(1_00, consentId))).toMatchObject({
    failure: { code: 'insufficient_funds' },
  })
})

test('who pays back sees that it left, who had paid sees that it came, and neither sees the other’s account', async () => {
  const small = await smallBank()
  const { id: consentId } = await backFrom(small)
  const payment = await pay(small, 1_000_00)
  const { id } = await refund(small, payment, order(400_00, consentId))
  const { receipts } = small.bank
  expect(await receipts.page(consentId, { limit: 9 })).toMatchObject([
    { id, type: 'refund', debtorAccountId: SHOP, creditorAccountId: null },
  ])
  expect(await receipts.paid(consentId)).toEqual({ count: 1, amountMinor: 400_00 })
  expect(await receipts.page(payment.consentId, { limit: 9 })).toMatchObject([
    { id, type: 'refund', debtorAccountId: null, creditorAccountId: FROM },
    { id: payment.id, type: 'payment' },
  ])
  expect(await receipts.paid(payment.consentId)).toEqual({ count: 1, amountMinor: 1_000_00 })
})
