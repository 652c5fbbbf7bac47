import { expect, test } from 'vitest'
import { returnTo } from './return-to.ts'

test('a path of ours is gone back to, with its query', () => {
  expect(returnTo('/developers/requests?status=500', '/developers')).toBe(
    '/developers/requests?status=500',
  )
})

test.each([
  null,
  '',
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  'developers',
])('%j leads home, and nowhere else', (asked) => {
  expect(returnTo(asked, '/developers')).toBe('/developers')
})
