import { expect, test } from 'vitest'
import type { RailState } from '../rails/rail-state.ts'
import { HERE, PHONE, THERE } from '../testing/payees.ts'
import { type QuoteAsk, quotePayment } from './quote-payment.ts'

/** A time in Nairobi. */
const at = (text: string) => Date.parse(`${text}+03:00`)
const MORNING = at('2026-01-15T09:00:00')

function quoted(ask: Partial<QuoteAsk>, states: readonly RailState[] = [], atMs = MORNING) {
  const whole = { amountMinor: 200_000_00, payee: THERE, executionDate: null, ...ask }
  const decision = quotePayment(whole, states, atMs)
  if (!decision.ok) throw new Error(decision.failure.code)
  const { quote } = decision
  const of = (name: string) => quote.rails.find(({ rail }) => rail === name)
  return { ...quote, of }
}

test('every rail is told, with its fee, its bounds and when the money is there', () => {
  const { rails, of } = quoted({})
  expect(rails.map(({ rail }) => rail)).toEqual(['internal', 'pesalink', 'mpesa', 'rtgs', 'eft'])
  expect(of('pesalink')).toEqual({
    rail: 'pesalink',
    eligible: true,
    minMinor: 10_00,
    maxMinor: 999_999_00,
    wholeShillings: false,
    feeMinor: 75_00,
    opensAtMs: MORNING,
    expectedAtMs: MORNING + 5_000,
    reasons: [],
  })
  expect(of('mpesa')).toMatchObject({
    eligible: false,
    feeMinor: null,
    opensAtMs: null,
    expectedAtMs: null,
    reasons: ['rail_not_eligible'],
  })
})

test('the order is by when the money is there', () => {
  expect(quoted({}).order).toEqual(['pesalink', 'rtgs', 'eft'])
  expect(quoted({ payee: HERE }).order).toEqual(['internal'])
  expect(quoted({ payee: PHONE }).order).toEqual(['mpesa'])
})

test('a rail that opens later says so, and when', () => {
  const friday = at('2026-01-16T15:00:00')
  expect(quoted({}, [], friday).of('rtgs')).toMatchObject({
    eligible: true,
    reasons: ['rail_opens_later'],
    opensAtMs: at('2026-01-19T08:30:00'),
    expectedAtMs: at('2026-01-19T09:00:00'),
  })
})

test.each([
  ['too little', 9_99, 'pesalink', 'rail_minimum_not_met'],
  ['too much', 1_000_000_00, 'pesalink', 'rail_limit_exceeded'],
])('a rail that cannot carry %s says why', (_, amountMinor, rail, reason) => {
  const { of, order } = quoted({ amountMinor })
  expect(of(rail)).toMatchObject({ eligible: false, reasons: [reason] })
  expect(order).not.toContain(rail)
})

test('cents on mpesa are refused with the reason', () => {
  expect(quoted({ payee: PHONE, amountMinor: 100_50 }).of('mpesa')).toMatchObject({
    eligible: false,
    reasons: ['amount_not_whole'],
  })
})

test('a closed rail is not in the order, and a slow one is later', () => {
  const states: RailState[] = [
    { rail: 'pesalink', state: 'open', delayMs: 7_200_000 },
    { rail: 'eft', state: 'closed', delayMs: 0 },
  ]
  const { order, of } = quoted({}, states)
  expect(order).toEqual(['rtgs', 'pesalink'])
  expect(of('eft')).toMatchObject({ eligible: false, reasons: ['rail_closed'] })
})

test('of rails that are there at the same moment, the cheaper comes first', () => {
  const eftMs = quoted({}).of('eft')?.expectedAtMs ?? 0
  const rtgsMs = quoted({}).of('rtgs')?.expectedAtMs ?? 0
  const states: RailState[] = [{ rail: 'rtgs', state: 'open', delayMs: eftMs - rtgsMs }]
  const { order, of } = quoted({}, states)
  expect(of('rtgs')?.expectedAtMs).toBe(eftMs)
  expect(order).toEqual(['pesalink', 'eft', 'rtgs'])
})

test('of another day it is told how that day is, not how the rails stand today', () => {
  const states: RailState[] = [{ rail: 'eft', state: 'closed', delayMs: 0 }]
  const { of } = quoted({ executionDate: '2026-06-01' }, states)
  expect(of('eft')?.expectedAtMs).toBe(at('2026-06-03T11:00:00'))
  expect(of('rtgs')?.opensAtMs).toBe(at('2026-06-02T08:30:00'))
})

test.each(['2026-01-15', '2026-01-14', '2026-02-30'])('%s is no day to pay on', (executionDate) => {
  const ask = { amountMinor: 100_00, payee: THERE, executionDate }
  expect(quotePayment(ask, [], MORNING)).toMatchObject({
    failure: { code: 'execution_date_invalid', earliest: '2026-01-16' },
  })
})

test('a payee that there cannot be is refused', () => {
  const payee = { ...THERE, bank_code: '98' }
  const ask = { amountMinor: 100_00, payee, executionDate: null }
  expect(quotePayment(ask, [], MORNING)).toMatchObject({ failure: { code: 'bank_code_unknown' } })
})
