import { expect, test } from 'vitest'
import { arrangeKeys, keyStates } from './arrange-keys.ts'
import type { KeyRow } from './key-store.ts'

const key = (id: string, startsAtMs: number, endsAtMs: number | null = null): KeyRow => ({
  id,
  use: 'signing',
  sealed: '',
  createdAtMs: 0,
  startsAtMs,
  endsAtMs,
})
const idsAt = (nowMs: number, ...rows: KeyRow[]) =>
  arrangeKeys(rows, 'signing', nowMs).map(({ id }) => id)

test('the new key is published before it signs, and the old one verifies after', () => {
  const rows = [key('old', 0, 160), key('new', 100)]
  expect(idsAt(99, ...rows)).toEqual(['old', 'new'])
  expect(idsAt(100, ...rows)).toEqual(['new', 'old'])
  expect(idsAt(159, ...rows)).toEqual(['new', 'old'])
  expect(idsAt(160, ...rows)).toEqual(['new'])
})

test('of two that wait, the nearer one starts first', () => {
  expect(idsAt(0, key('later', 20), key('old', -1), key('soon', 10))).toEqual([
    'old',
    'soon',
    'later',
  ])
})

test('two that start at once are in the same order for everybody', () => {
  expect(idsAt(5, key('b', 0), key('a', 0))).toEqual(idsAt(5, key('a', 0), key('b', 0)))
})

test('keys of another use are none of them', () => {
  expect(idsAt(5, { ...key('cookie', 0), use: 'cookie' })).toEqual([])
})

test('each key has one state', () => {
  const rows = [key('gone', 0, 50), key('old', 0, 160), key('now', 60), key('next', 100)]
  expect([...keyStates(rows, 70).values()]).toEqual(['ended', 'verifies', 'signs', 'waits'])
})
