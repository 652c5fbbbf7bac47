import { expect, test } from 'vitest'
import { inRanges } from './in-ranges.ts'

test('a list that has changed is read anew', () => {
  expect(inRanges(['203.0.113.0/24'], '198.51.100.1')).toBe(false)
  expect(inRanges(['203.0.113.0/24', '198.51.100.0/24'], '198.51.100.1')).toBe(true)
  expect(inRanges(['203.0.113.0/24'], '198.51.100.1')).toBe(false)
})

test('more lists than are remembered are told apart all the same', () => {
  const lists = Array.from({ length: 2_500 }, (_, index) => [
    `10.${index >> 8}.${index & 255}.0/24`,
  ])
  for (const turn of [1, 2]) {
    for (const [index, list] of lists.entries()) {
      expect([turn, index, inRanges(list, `10.${index >> 8}.${index & 255}.9`)]).toEqual([
        turn,
        index,
        true,
      ])
    }
  }
  expect(inRanges(lists[7] ?? [], '10.0.8.9')).toBe(false)
})

test('where a list begins and an entry ends cannot be forged by what is written', () => {
  expect(inRanges(['203.0.113.0/24 198.51.100.0/24'], '198.51.100.1')).toBe(false)
  expect(inRanges(['203.0.113.0/24', '198.51.100.0/24'], '198.51.100.1')).toBe(true)
})
