import { afterEach, expect, test } from 'vitest'
import { i18next } from '../words/i18n.ts'
import { formatFromNow, formatTime } from './time.tsx'

const AT = '2026-11-23T21:05:09Z'

afterEach(() => i18next.changeLanguage('en'))

test('a time is that of Nairobi, of 24 hours', () => {
  expect(formatTime(AT)).toBe('24 Nov 2026, 00:05')
  expect(formatTime(AT, 'second')).toBe('24 Nov 2026, 00:05:09')
  expect(formatTime(AT, 'day')).toBe('24 Nov 2026')
})

test('it is told in the language of the reader', async () => {
  await i18next.changeLanguage('sw')
  expect(formatTime(AT, 'day')).toMatch(/24 Nov 2026/)
  expect(formatFromNow(AT, Date.parse(AT) + 300_000)).toBe('dakika 5 zilizopita')
})

test('how far it is from now is told in the largest unit that fits', () => {
  const from = (ms: number) => formatFromNow(AT, Date.parse(AT) + ms)
  expect(from(300_000)).toBe('5 minutes ago')
  expect(from(-3 * 86_400_000)).toBe('in 3 days')
  expect(from(0)).toBe('now')
})
