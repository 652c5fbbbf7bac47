import { expect, test } from 'vitest'
import { choosePlan, planOn } from './choose-plan.ts'
import { planOf } from './plans.ts'

const TODAY = '2026-02-28'

test.each([
  ['free', 'pay_per_call', TODAY],
  ['free', 'growth', TODAY],
  ['pay_per_call', 'growth', TODAY],
  ['growth', 'pay_per_call', '2026-03-01'],
  ['growth', 'free', '2026-03-01'],
  ['pay_per_call', 'free', '2026-03-01'],
])('from %s to %s: it begins on the day %s', (now, wanted, fromDay) => {
  expect(choosePlan(planOf(now), planOf(wanted), TODAY)).toEqual({ planId: wanted, fromDay })
})

test('a day has the plan that was chosen last for it', () => {
  const choices = [
    { planId: 'growth', fromDay: '2026-02-10' },
    { planId: 'free', fromDay: '2026-02-11' },
    { planId: 'pay_per_call', fromDay: '2026-02-11' },
  ]
  const planId = (day: string) => planOn(day, choices, 'free')
  expect(['09', '10', '11', '28'].map((day) => planId(`2026-02-${day}`))).toEqual([
    'free',
    'growth',
    'pay_per_call',
    'pay_per_call',
  ])
})

test('what was chosen for tomorrow does not begin if something else was chosen after it', () => {
  const choices = [
    { planId: 'free', fromDay: '2026-02-11' },
    { planId: 'growth', fromDay: '2026-02-10' },
  ]
  expect(planOn('2026-02-10', choices, 'pay_per_call')).toBe('growth')
  expect(planOn('2026-02-11', choices, 'pay_per_call')).toBe('growth')
})

test('a day before all choices has the first plan', () => {
  expect(planOn('2026-02-09', [{ planId: 'growth', fromDay: '2026-02-10' }], 'free')).toBe('free')
})
