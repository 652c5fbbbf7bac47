import { expect, test } from 'vitest'
import { cases } from '../cases/index.ts'
import { chooseCases } from './choose-cases.ts'

const ids = (seed?: number) => chooseCases(cases, { seed }).map(({ id }) => id)

test('without a seed the cases keep the order of the table', () => {
  expect(ids()).toEqual(cases.map(({ id }) => id))
})

test('a seed gives another order, the same each time, of the same cases', () => {
  expect(ids(7)).toEqual(ids(7))
  expect(ids(7)).not.toEqual(ids(8))
  expect(ids(7).toSorted()).toEqual(ids().toSorted())
})

test('whatever the seed, the clock moves last and the bank is put back at the very end', () => {
  const chosen = chooseCases(cases, { seed: 7 })
  const firstMove = chosen.findIndex(({ movesClock }) => movesClock)
  const firstReset = chosen.findIndex(({ id, success }) => success && id.startsWith('resetBank'))
  expect(chosen.slice(firstMove).every(({ movesClock }) => movesClock)).toBe(true)
  expect(chosen.slice(firstReset).every(({ operation }) => operation === 'resetBank')).toBe(true)
})
