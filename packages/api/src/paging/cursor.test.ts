import { expect, test } from 'vitest'
import { cursorsOf } from './cursor.ts'

const cursors = cursorsOf(new Uint8Array(32).fill(7))

test('a cursor is read back by the list that it was written for', () => {
  expect(cursors.open('mine', cursors.seal('mine', 123456))).toBe(123456)
})

test.each([
  ['another list', (cursor: string) => cursors.open('theirs', cursor)],
  ['another secret', (cursor: string) => cursorsOf(new Uint8Array(32)).open('mine', cursor)],
  ['another place', (cursor: string) => cursors.open('mine', cursor.replace(/^./, 'z'))],
  ['another seal', (cursor: string) => cursors.open('mine', `${cursor.slice(0, -1)}!`)],
  ['no seal', (cursor: string) => cursors.open('mine', cursor.split('_')[0] ?? '')],
  ['nothing', () => cursors.open('mine', '')],
])('a cursor with %s is refused', (_, open) => {
  expect(open(cursors.seal('mine', 123456))).toBeUndefined()
})
