import { expect, test } from 'vitest'
import { filterOf, isFiltered, queryOf, withFilter, withoutFilters } from './filter.ts'

const asked = (search: string) => queryOf(filterOf(new URLSearchParams(search)))

test('times of the address are East Africa Time', () => {
  expect(asked('from=2026-11-23T14:05')).toEqual({ from: '2026-11-23T11:05:00.000Z' })
})

test('what is chosen is asked for: how it was answered, what was called, until when', () => {
  expect(asked('status=4xx&operation=createPayment&to=2026-11-23T14:05')).toEqual({
    ...{ status: '4xx', operation: 'createPayment', to: '2026-11-23T11:05:00.000Z' },
  })
})

test('an address that was cut asks for what is left of it', () => {
  expect(asked('status=4xx&from=2026-11-')).toEqual({ status: '4xx' })
})

test('a filter that is taken away leaves the address', () => {
  const search = new URLSearchParams('application=app_1&status=429')
  expect(withFilter(search, 'status', '').toString()).toBe('application=app_1')
})

test('taking all filters away leaves the application', () => {
  const search = new URLSearchParams('application=app_1&status=429&to=2026-11-23T14:05')
  expect(withoutFilters(search).toString()).toBe('application=app_1')
  expect(isFiltered(filterOf(withoutFilters(search)))).toBe(false)
})
