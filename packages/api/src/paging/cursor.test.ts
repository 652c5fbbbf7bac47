import { expect, test } from 'vitest'
import { openCursor, sealCursor } from './cursor.ts'

const secret = new Uint8Array(32).fill(7)

test('a cursor is read back by the list that it was written for', () => {
  expect(openCursor(secret, 'mine', sealCursor(secret, 'mine', 123456))).toBe(123456)
})

test.each([
  ['another list', (cursor: string) => openCursor(secret, 'theirs', cursor)],
  ['another secret', (cursor: string) => openCursor(new Uint8Array(32), 'mine', cursor)],
  ['another place', (cursor: string) => openCursor(secret, 'mine', cursor.replace(/^./, 'z'))],
  ['another seal', (cursor: string) => openCursor(secret, 'mine', `${cursor.slice(0, -1)}!`)],
  ['no seal', (cursor: string) => openCursor(secret, 'mine', cursor.split('_')[0] ?? '')],
  ['nothing', () => openCursor(secret, 'mine', '')],
])('a cursor with %s is refused', (_, open) => {
  expect(open(sealCursor(secret, 'mine', 123456))).toBeUndefined()
})
