import { expect, test } from 'vitest'
import { dueWork } from '../due/due-work.ts'
import {
  ask,
  backFrom,
  MINUTE_MS,
  order,
  payAway,
  refund,
  refundedMinor,
  setRail,
  types,
} from '../testing/refunding.ts'
import { FROM, smallBank } from '../testing/small-bank.ts'

test('a payment by another rail goes back by it: pending, and settled once it has confirmed', async () => {
  const small = await smallBank()
  const payment = await payAway(small, 1_000_00)
  const [payer, rail] = [
    await small.bookedMinor(FROM),
    await small.bookedMinor('acc_rail_pesalink'),
  ]
  const made = await refund(small, payment, order(400_00))
  expect(made).toMatchObject({ status: 'pending', consentId: null, rail: 'pesalink' })
  expect(await small.bookedMinor(FROM)).toBe(payer)
  expect(await ask(small, payment, order(600_01))).toMatchObject({ failure: { leftMinor: 600_00 } })
  await small.clock.advance(MINUTE_MS)
  await small.bank.runDue()
  await small.bank.runDue()
  expect(await small.bank.store.refunds.get(made.id)).toMatchObject({
    status: 'settled',
    updatedAtMs: made.expectedAtMs,
  })
  expect(await small.bookedMinor(FROM)).toBe(payer + 400_00)
  expect(await small.bookedMinor('acc_rail_pesalink')).toBe(rail - 400_00)
  expect((await types(small)).slice(-3)).toEqual([
    ...['refund.pending', 'transaction.posted', 'refund.settled'],
  ])
})

test('a rail that confirms a second time brings nothing back again', async () => {
  const small = await smallBank()
  const payment = await payAway(small, 1_000_00)
  const { id, expectedAtMs } = await refund(small, payment, order(400_00))
  await small.clock.advance(MINUTE_MS)
  await small.bank.runDue()
  const payer = await small.bookedMinor(FROM)
  const due = dueWork('settle-refund', id, expectedAtMs)
  await small.bank.store.commit({ changes: [{ kind: 'schedule', due }] })
  await small.bank.runDue()
  expect(await small.bookedMinor(FROM)).toBe(payer)
})

test('a rail that fails leaves the refund failed, and its room to another', async () => {
  const small = await smallBank()
  const payment = await payAway(small, 1_000_00)
  const payer = await small.bookedMinor(FROM)
  const made = await refund(small, payment, order(1_000_00))
  await setRail(small, 'failing')
  await small.clock.advance(MINUTE_MS)
  await small.bank.runDue()
  expect(await small.bank.store.refunds.get(made.id)).toMatchObject({
    status: 'failed',
    failureCode: 'rail_failed',
  })
  expect(await small.bookedMinor(FROM)).toBe(payer)
  expect(await refundedMinor(small, payment)).toBe(0)
  expect((await types(small)).at(-1)).toBe('refund.failed')
  await setRail(small, 'open')
  expect(await refund(small, payment, order(null))).toMatchObject({ amountMinor: 1_000_00 })
})

test('a rail that is closed takes no refund, and brings back what it has taken', async () => {
  const small = await smallBank()
  const payment = await payAway(small, 1_000_00)
  const made = await refund(small, payment, order(400_00))
  await setRail(small, 'closed')
  expect(await ask(small, payment, order(400_00))).toMatchObject({
    failure: { code: 'rail_closed' },
  })
  await small.clock.advance(MINUTE_MS)
  await small.bank.runDue()
  expect(await small.bank.store.refunds.get(made.id)).toMatchObject({ status: 'settled' })
})

test('a refund by another rail needs no consent, and takes none', async () => {
  const small = await smallBank()
  const payment = await payAway(small, 1_000_00)
  const { id } = await backFrom(small)
  expect(await ask(small, payment, order(400_00, id))).toMatchObject({
    failure: { code: 'refund_consent_unfit', internal: false },
  })
})
