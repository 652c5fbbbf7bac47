import { expect, test } from 'vitest'
import { readPeriodCap } from './read-period-cap.ts'

const currency = 'KES'

test('nothing said is nothing capped', () => {
  expect(readPeriodCap({ currency })).toEqual({})
})

test('a cap is by the month unless another period is named, and may carry a count', () => {
  const amount = { amount: '12000.00', currency }
  expect(readPeriodCap({ currency, 'period-cap': '12000.00' })).toEqual({
    cap_per_period: { amount, period: 'month' },
  })
  const more = { 'period-cap': '12000.00', period: 'week', 'period-max': 4 } as const
  expect(readPeriodCap({ currency, ...more })).toEqual({
    cap_per_period: { amount, period: 'week' },
    payments_per_period_max: 4,
  })
})

test.each([{ period: 'day' as const }, { 'period-max': 3 }])(
  'a period or a count without a cap is refused',
  (flags) => {
    expect(() => readPeriodCap({ currency, ...flags })).toThrow(/--period-cap/)
  },
)
