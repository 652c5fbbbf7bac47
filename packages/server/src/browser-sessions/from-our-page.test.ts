import { expect, test } from 'vitest'
import { isFromOurPage } from './from-our-page.ts'

const OURS = 'https://bank.example'
const ask = (headers: Record<string, string>, method = 'POST') =>
  isFromOurPage({ headers, method }, OURS)

test('what the browser says is from our page is', () => {
  expect(ask({ 'sec-fetch-site': 'same-origin' })).toBe(true)
})

test.each(['cross-site', 'same-site', 'none', ''])('%j is not, whatever else is said', (site) => {
  const more = { origin: OURS, 'x-wekeza-session': 'staff' }
  expect(ask({ 'sec-fetch-site': site, ...more })).toBe(false)
  expect(ask({ 'sec-fetch-site': site, ...more }, 'GET')).toBe(false)
})

test('an old browser says where the page is from', () => {
  expect(ask({ origin: OURS })).toBe(true)
  for (const origin of ['https://evil.example', 'http://bank.example', 'null', `${OURS}.evil`]) {
    expect(ask({ origin, 'x-wekeza-session': 'staff' }, 'GET')).toBe(false)
  }
})

test('where nothing is said, only what reads and names a session is', () => {
  expect(ask({ 'x-wekeza-session': 'staff' }, 'GET')).toBe(true)
  expect(ask({ 'x-wekeza-session': 'staff' }, 'POST')).toBe(false)
  expect(ask({}, 'GET')).toBe(false)
})
