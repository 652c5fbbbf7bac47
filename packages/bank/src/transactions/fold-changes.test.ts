import { expect, test } from 'vitest'
import { foldChanges } from './fold-changes.ts'
import type { Transaction, TransactionChange } from './transaction.ts'

const row = (id: string, bookedAtMs: number, status: Transaction['status'] = 'posted') =>
  ({ id, bookedAtMs, status }) as Transaction
const always = () => true

const held = (id: string, sequence: number, atMs = sequence): TransactionChange => ({
  kind: 'held',
  sequence,
  transaction: row(id, atMs, 'pending'),
  held: { sequence, atMs },
})
const posted = (id: string, sequence: number, from: number | null, atMs = sequence) =>
  ({
    kind: 'posted',
    sequence,
    transaction: row(id, atMs),
    held: from === null ? null : { sequence: from, atMs: from },
  }) as const
const removed = (id: string, sequence: number, from: number) =>
  ({ kind: 'removed', sequence, id, held: { sequence: from, atMs: from } }) as const

const told = (
  changes: TransactionChange[],
  after: number,
  shown = always as (n: number) => boolean,
) => {
  const synced = foldChanges(changes, after, shown)
  const names = (rows: readonly Transaction[]) => rows.map(({ id, status }) => `${id} ${status}`)
  return [names(synced.added), names(synced.modified), synced.removed]
}

test('what is booked or held behind the place is added', () => {
  expect(told([posted('a', 6, null), held('b', 7)], 5)).toEqual([['a posted', 'b pending'], [], []])
})

test('what was held before the place and is posted behind it is modified', () => {
  expect(told([posted('a', 6, 4)], 5)).toEqual([[], ['a posted'], []])
})

test('what was held before the place and given up behind it is removed', () => {
  expect(told([removed('a', 6, 4)], 5)).toEqual([[], [], ['a']])
})

test('what begins and ends behind the place is told once, or not at all', () => {
  const changes = [held('a', 6), held('b', 7), posted('a', 8, 6), removed('b', 9, 7)]
  expect(told(changes, 5)).toEqual([['a posted'], [], []])
})

test('what is given up and held anew is modified for whoever knew it, and added for whoever did not', () => {
  const changes = [removed('a', 6, 4), held('a', 7)]
  expect(told(changes, 5)).toEqual([[], ['a pending'], []])
  expect(told([held('a', 4), ...changes], 3)).toEqual([['a pending'], [], []])
  expect(told([...changes, removed('a', 8, 7)], 5)).toEqual([[], [], ['a']])
})

test('what a consent does not show is neither added nor removed', () => {
  const from100 = (atMs: number) => atMs >= 100
  expect(told([held('a', 6), posted('b', 7, null), removed('c', 8, 4)], 5, from100)).toEqual([
    [],
    [],
    [],
  ])
})

test('what comes into the window as it is posted is added, and what leaves it is removed', () => {
  const from100 = (atMs: number) => atMs >= 100
  const before100 = (atMs: number) => atMs < 100
  expect(told([posted('a', 6, 4, 100)], 5, from100)).toEqual([['a posted'], [], []])
  expect(told([posted('a', 6, 4, 100)], 5, before100)).toEqual([[], [], ['a']])
})
