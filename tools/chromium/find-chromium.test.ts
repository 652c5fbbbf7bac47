import { expect, test } from 'vitest'
import { findChromium } from './find-chromium.ts'

test('the first that is there is taken', () => {
  const found = findChromium('', (file) => file === '/usr/bin/google-chrome')
  expect(found).toBe('/usr/bin/google-chrome')
})

test('one that is named is taken, or none', () => {
  expect(findChromium('/opt/chromium', () => true)).toBe('/opt/chromium')
  expect(findChromium('/opt/chromium', (file) => file !== '/opt/chromium')).toBeUndefined()
})

test('where there is none, there is none', () => {
  expect(findChromium(undefined, () => false)).toBeUndefined()
})
