import { expect, test } from 'vitest'
import { dayBegins, everyDay, rangeOf } from './range.ts'

const range = (search: string) => rangeOf(new URLSearchParams(search))

test('the address says which days, and thirty where it says nothing that is understood', () => {
  expect(range('days=7')).toEqual({ kind: 'last', days: 7 })
  expect(range('from=2026-11-01&to=2026-11-14')).toEqual({
    ...{ kind: 'between', from: '2026-11-01', to: '2026-11-14' },
  })
  for (const odd of ['', 'days=8000', 'from=2026-11-01', 'from=yesterday&to=2026-11-14']) {
    expect(range(odd)).toEqual({ kind: 'last', days: 30 })
  }
})

test('a day begins at midnight in Nairobi', () => {
  expect(dayBegins('2026-11-01')).toBe('2026-10-31T21:00:00.000Z')
  expect(dayBegins('2026-11-01', 1)).toBe('2026-11-01T21:00:00.000Z')
})

test('every day is there, also one without a call', () => {
  const from = Date.parse(dayBegins('2026-11-01'))
  expect(everyDay(from, Date.parse(dayBegins('2026-11-04')))).toHaveLength(3)
  expect(everyDay(from, from)).toEqual([])
})
