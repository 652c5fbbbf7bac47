import { expect, test } from 'vitest'
import { randomChars, randomIds } from './random-ids.ts'

test('an id carries its prefix, its time and 80 random bits', () => {
  const ids = randomIds(() => 1_700_000_000_000)
  expect(ids.next('pay')).toMatch(/^pay_01hf7yat00[0-9a-hjkmnp-tv-z]{16}$/)
})

test('a later id sorts behind an earlier one', () => {
  let nowMs = 1_700_000_000_000
  const ids = randomIds(() => nowMs)
  const earlier = ids.next('pay')
  nowMs += 1
  expect(ids.next('pay') > earlier).toBe(true)
})

test('no two ids are the same', () => {
  const ids = randomIds(() => 0)
  expect(new Set(Array.from({ length: 10_000 }, () => ids.next('a'))).size).toBe(10_000)
})

test('every character is as likely as any other', () => {
  const chance = randomChars()
  const chars = Array.from({ length: 100 }, () => chance(32)).join('')
  const counts = new Map<string, number>()
  for (const letter of chars) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  expect(counts.size).toBe(32)
  expect(Math.min(...counts.values())).toBeGreaterThan(40)
})
