import { expect, test } from 'vitest'
import { categoryOf } from './categories.ts'
import { addMonth } from './days.ts'
import { forecast } from './forecast.ts'
import { type Movement, outside, toMovement } from './movement.ts'
import { findRecurring } from './recurring.ts'
import { spendingByCategory } from './spending.ts'
import { findUnusual } from './unusual.ts'

let count = 0
/** A movement of so many cents to somebody. */
function moved(day: string, amountMinor: bigint, counterparty = 'Kilimani Heights'): Movement {
  count += 1
  const id = `txn_${count}`
  const rest = { accountId: 'acc_one', description: 'Rent', paymentId: null }
  return { id, day, amountMinor, counterparty, ...rest }
}
const rent = ['2025-10-01', '2025-11-01', '2025-12-01'].map((day) => moved(day, -42_000_00n))
const other = (all: readonly Movement[], to: string) =>
  all.map((one) => ({ ...one, id: `${one.id}_${to}`, counterparty: to }))

test('a day is one of Nairobi, money left is below zero, and what is pending is nothing yet', () => {
  const amount = { amount: '0.10', currency: 'KES' }
  const transaction = {
    ...{ id: 'txn_1', version: 2, account_id: 'acc_one', status: 'posted', direction: 'debit' },
    ...{ amount, description: 'Rent', counterparty: null, payment_id: null },
    ...{ balance_after: amount, booked_at: '2025-12-31T21:00:00.000Z', held_at: null },
  } as const
  const movement = { day: '2026-01-01', amountMinor: -10n, counterparty: 'Rent' }
  expect(toMovement(transaction)).toMatchObject(movement)
  const held = { status: 'pending', booked_at: null, held_at: '2025-12-31T21:00:00.000Z' } as const
  expect(toMovement({ ...transaction, ...held, balance_after: null })).toBeUndefined()
})

test('money between own accounts is neither spent nor earned', () => {
  const gone = { ...moved('2025-12-05', -500n), paymentId: 'trf_1' }
  const come = { ...moved('2025-12-05', 500n), paymentId: 'trf_1', accountId: 'acc_two' }
  expect(outside([gone, come, ...rent])).toEqual(rent)
  expect(outside([gone, { ...come, accountId: 'acc_one' }])).toHaveLength(2)
})

test('a month is spent by category, the most first, and each proof adds up', () => {
  const fare = { ...moved('2025-12-09', -300_00n, 'Super Metro'), description: 'Matatu fares' }
  const salary = moved('2025-12-28', 118_000_00n, 'Twiga Foods Ltd')
  const [, , december] = rent
  expect(spendingByCategory([fare, salary, ...rent], '2025-12')).toEqual([
    { category: 'housing', totalMinor: 42_000_00n, proof: [december] },
    { category: 'transport', totalMinor: 300_00n, proof: [fare] },
  ])
})

test('what no rule knows is other', () => {
  const known = { ...moved('2025-12-09', -1n, 'Amani Clinic'), description: 'Visit' }
  expect(categoryOf(known)).toBe('other')
})

test('three of one amount, a month apart, come again', () => {
  expect(findRecurring(rent, '2025-12-15')).toEqual([
    {
      ...{ counterparty: 'Kilimani Heights', description: 'Rent', every: 'month' },
      ...{ amountMinor: -42_000_00n, nextDay: '2026-01-01', proof: rent },
    },
  ])
})

test('three a week apart do too', () => {
  const weekly = ['2025-12-01', '2025-12-08', '2025-12-15'].map((day) => moved(day, -750_00n))
  const [found] = findRecurring(weekly, '2025-12-16')
  expect([found?.every, found?.nextDay]).toEqual(['week', '2025-12-22'])
})

test.each([
  ['two', rent.slice(1), '2025-12-15'],
  ['uneven gaps', [moved('2025-09-10', -42_000_00n), ...rent], '2025-12-15'],
  ['amounts that differ', [...rent.slice(1), moved('2025-10-01', -50_000_00n)], '2025-12-15'],
  ['those that ended', rent, '2026-02-15'],
])('%s do not', (_what, movements, today) => {
  expect(findRecurring(movements, today)).toEqual([])
})

test('a rent that rose a little is still the rent', () => {
  const risen = [...rent, moved('2026-01-01', -44_000_00n)]
  expect(findRecurring(risen, '2026-01-15')).toHaveLength(1)
})

test('the month after the 31st of January ends sooner', () => {
  expect([addMonth('2026-01-31', 31), addMonth('2025-12-01', 1)]).toEqual([
    '2026-02-28',
    '2026-01-01',
  ])
})

test('more than three times what was usual is much, and three times is not', () => {
  const before = other(rent, 'Naivas')
  const [much, three] = [moved('2026-01-05', -126_000_01n), moved('2026-01-05', -126_000_00n)]
  const [found] = findUnusual([...before, { ...much, counterparty: 'Naivas' }], '2026-01')
  expect(found).toMatchObject({ reason: 'much more than before', proof: before })
  expect(findUnusual([...before, { ...three, counterparty: 'Naivas' }], '2026-01')).toEqual([])
})

test('large to somebody new is unusual; small, or before anybody is known, is not', () => {
  const before = ['2025-11-01', '2025-11-20', '2025-12-01'].map((day) => moved(day, -1_000_00n))
  const found = (day: string, amountMinor: bigint, known = before) =>
    findUnusual([...known, moved(day, amountMinor, 'Somebody')], day.slice(0, 7))
  expect(found('2025-12-20', -1_000_01n)).toMatchObject([{ reason: 'large, and to somebody new' }])
  expect(found('2025-12-20', -1_000_00n)).toEqual([])
  expect(found('2025-12-20', -9_000_00n, before.slice(2))).toEqual([])
})

test('the same to the same on one day is paid twice, held against the first', () => {
  const twice = [moved('2025-12-20', -500n), moved('2025-12-20', -500n)] as const
  expect(findUnusual(twice, '2025-12')).toEqual([
    { movement: twice[1], reason: 'paid twice on one day', proof: [twice[0]] },
  ])
})

test('a forecast is what is there, what recurs, and an ordinary day for each', () => {
  const ordinary = [moved('2025-12-02', -50_00n, 'Naivas'), moved('2025-12-05', -40_00n, 'Java')]
  const old = moved('2025-08-01', -9_999_00n, 'Old')
  const asked = { today: '2025-12-31', nowMinor: 100_000_00n, daysAhead: 3 }
  const ahead = forecast([...rent, ...ordinary, old], asked)
  expect(ahead.everydayMinor).toBe(-1_00n)
  expect(ahead.proof).toEqual(ordinary)
  expect(ahead.days).toEqual([
    { day: '2026-01-01', endsMinor: 57_999_00n },
    { day: '2026-01-02', endsMinor: 57_998_00n },
    { day: '2026-01-03', endsMinor: 57_997_00n },
  ])
  expect(ahead.lowest).toEqual(ahead.days[2])
})

test('what was due and has not come is expected tomorrow', () => {
  const asked = { today: '2026-01-03', nowMinor: 0n, daysAhead: 40 }
  const days = forecast(rent, asked).expected.map(({ day }) => day)
  expect(days).toEqual(['2026-01-04', '2026-02-01'])
})
