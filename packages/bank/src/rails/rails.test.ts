import { expect, test } from 'vitest'
import type { Payee, RailName } from '../payments/payment.ts'
import { HERE, PAYBILL, PHONE, THERE, TILL } from '../testing/payees.ts'
import { checkRail, checkReach, rails } from './check-rail.ts'

const NAMES = Object.keys(rails) as RailName[]
/** A time in Nairobi. */
const at = (text: string) => Date.parse(`${text}+03:00`)

test.each<[string, Payee, RailName[]]>([
  ['an account here', HERE, ['internal']],
  ['an account at another bank', THERE, ['pesalink', 'rtgs', 'eft']],
  ['a phone', PHONE, ['mpesa']],
  ['a paybill', PAYBILL, ['mpesa']],
  ['a till', TILL, ['mpesa']],
])('%s is reached by these rails, and by no other', (_, payee, reached) => {
  expect(NAMES.filter((name) => rails[name].reaches(payee))).toEqual(reached)
})

test('a payee that the rail does not reach is told with the rails that do', () => {
  expect(checkRail('internal', THERE, 500_000_00)).toEqual({
    code: 'rail_not_eligible',
    rail: 'internal',
    use: ['pesalink', 'rtgs', 'eft'],
  })
})

test.each<[RailName, Payee, number]>([
  ['internal', HERE, 1],
  ['pesalink', THERE, 10_00],
  ['mpesa', PHONE, 1_00],
  ['rtgs', THERE, 100_000_00],
  ['eft', THERE, 1_00],
])('%s carries its minimum and more, and nothing below', (rail, payee, minMinor) => {
  expect(checkRail(rail, payee, minMinor)).toBeUndefined()
  expect(checkRail(rail, payee, minMinor + 100)).toBeUndefined()
  expect(checkRail(rail, payee, minMinor - 1)).toEqual({
    code: 'rail_minimum_not_met',
    rail,
    minMinor,
  })
})

test.each<[RailName, Payee, number]>([
  ['pesalink', THERE, 999_999_00],
  ['mpesa', TILL, 250_000_00],
  ['eft', THERE, 999_999_99],
])('%s carries up to its maximum, and nothing above', (rail, payee, maxMinor) => {
  expect(checkRail(rail, payee, maxMinor - 100)).toBeUndefined()
  expect(checkRail(rail, payee, maxMinor)).toBeUndefined()
  const refused = { code: 'rail_limit_exceeded', rail, maxMinor }
  expect(checkRail(rail, payee, maxMinor + 1)).toEqual(refused)
  expect(checkReach(rail, payee, maxMinor + 1)).toEqual(refused)
})

test.each<[RailName, Payee]>([
  ['internal', HERE],
  ['rtgs', THERE],
])('%s has no maximum', (rail, payee) => {
  expect(checkRail(rail, payee, 9_000_000_000_00)).toBeUndefined()
})

test('a cap may be what a single payment may not: below the minimum, and in cents', () => {
  expect(checkReach('mpesa', PHONE, 50)).toBeUndefined()
})

test('mpesa carries whole shillings only', () => {
  expect(checkRail('mpesa', PHONE, 99_99)).toEqual({ code: 'amount_not_whole', rail: 'mpesa' })
  expect(checkRail('mpesa', PHONE, 100_00)).toBeUndefined()
  for (const minor of [100_01, 100_50]) {
    expect(checkRail('mpesa', PHONE, minor)).toEqual({ code: 'amount_not_whole', rail: 'mpesa' })
  }
})

test.each<[RailName, number, number]>([
  ['internal', 1, 0],
  ['internal', 9_000_000_00, 0],
  ['pesalink', 999_99, 0],
  ['pesalink', 1_000_00, 0],
  ['pesalink', 1_000_01, 45_00],
  ['pesalink', 50_000_00, 45_00],
  ['pesalink', 50_000_01, 75_00],
  ['pesalink', 200_000_00, 75_00],
  ['pesalink', 200_000_01, 150_00],
  ['mpesa', 99_00, 0],
  ['mpesa', 100_00, 0],
  ['mpesa', 101_00, 10_00],
  ['mpesa', 1_500_00, 10_00],
  ['mpesa', 1_501_00, 30_00],
  ['mpesa', 20_000_00, 30_00],
  ['mpesa', 20_001_00, 60_00],
  ['rtgs', 100_000_00, 500_00],
  ['rtgs', 90_000_000_00, 500_00],
  ['eft', 1_00, 50_00],
  ['eft', 999_999_99, 50_00],
])('%s asks for its fee by its bands: for %i cents it is %i', (rail, amountMinor, feeMinor) => {
  expect(rails[rail].feeMinor(amountMinor)).toBe(feeMinor)
})

test.each<RailName>(['internal', 'pesalink', 'mpesa', 'eft'])(
  '%s takes payments at any hour, also on a holiday',
  (rail) => {
    const night = at('2026-12-25T03:00:00')
    expect(rails[rail].opensAtMs(night)).toBe(night)
  },
)

test.each([
  ['a moment before it opens', '2026-01-15T08:29:59.999', '2026-01-15T08:30:00'],
  ['as it opens', '2026-01-15T08:30:00', '2026-01-15T08:30:00'],
  ['a moment before its cut-off', '2026-01-15T14:59:59.999', '2026-01-15T14:59:59.999'],
  ['at its cut-off', '2026-01-15T15:00:00', '2026-01-16T08:30:00'],
  ['on Mashujaa Day', '2026-10-20T10:00:00', '2026-10-21T08:30:00'],
  ['at the end of a month that is a Friday', '2026-07-31T15:00:00', '2026-08-03T08:30:00'],
  ['at the end of a year', '2026-12-31T15:00:00', '2027-01-04T08:30:00'],
])('rtgs takes what comes %s within its hours', (_, now, opens) => {
  expect(rails.rtgs.opensAtMs(at(now))).toBe(at(opens))
})

test.each<[RailName, number]>([
  ['internal', 0],
  ['pesalink', 5_000],
  ['mpesa', 10_000],
  ['rtgs', 30 * 60_000],
])('%s confirms what it took after %i milliseconds', (rail, afterMs) => {
  const taken = at('2026-01-15T09:00:00')
  expect(rails[rail].settlesAtMs(taken)).toBe(taken + afterMs)
})

test.each([
  ['a moment before the cut-off', '2026-01-15T14:59:59.999', '2026-01-16T11:00:00'],
  ['at the cut-off', '2026-01-15T15:00:00', '2026-01-19T11:00:00'],
  ['after it', '2026-01-15T15:00:00.001', '2026-01-19T11:00:00'],
  ['on a Friday in time', '2026-01-16T10:00:00', '2026-01-19T11:00:00'],
  ['on a Friday too late', '2026-01-16T16:00:00', '2026-01-20T11:00:00'],
  ['on a Saturday', '2026-01-17T10:00:00', '2026-01-20T11:00:00'],
  ['on a holiday', '2026-06-01T10:00:00', '2026-06-03T11:00:00'],
  ['before Easter', '2026-04-02T10:00:00', '2026-04-07T11:00:00'],
  ['at the end of a month', '2026-02-27T10:00:00', '2026-03-02T11:00:00'],
  ['at the end of a year', '2026-12-31T10:00:00', '2027-01-04T11:00:00'],
])('eft that comes %s is there with its batch', (_, taken, there) => {
  expect(rails.eft.settlesAtMs(at(taken))).toBe(at(there))
})

test('each rail but the bank’s own books has an account of its own', () => {
  const ids = NAMES.map((name) => rails[name].settlementAccountId)
  expect(ids).toEqual([
    null,
    'acc_rail_pesalink',
    'acc_rail_mpesa',
    'acc_rail_rtgs',
    'acc_rail_eft',
  ])
})
