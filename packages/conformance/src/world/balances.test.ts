import { expect, test } from 'vitest'
import { type Balance, booked, change } from './balances.ts'

/** 100.00 booked, of which an earlier case holds 30.00. */
const BEFORE = balance(100_00, 30_00)

function balance(bookedMinor: number, heldMinor: number): Balance {
  return { bookedMinor, heldMinor, availableMinor: bookedMinor - heldMinor }
}

test('what was held before and arrives meanwhile is no change', () => {
  expect(change(BEFORE, balance(70_00, 0))).toEqual(booked(0))
})

test('what is booked is a change, whether or not something else arrives meanwhile', () => {
  expect(change(BEFORE, balance(99_00, 30_00))).toEqual(booked(-1_00))
  expect(change(BEFORE, balance(69_00, 0))).toEqual(booked(-1_00))
})

test.each([
  ['booked from what was available', balance(99_99, 30_00)],
  ['booked to it', balance(100_01, 30_00)],
  ['held anew', balance(100_00, 30_01)],
  ['held anew of what came in', balance(100_01, 30_01)],
  ['let go instead of being booked', balance(100_00, 0)],
  ['booked without being let go', balance(70_00, 30_00)],
  ['booked of a hold, and more than it', balance(69_99, 0)],
])('one that is %s does not look unmoved', (_, after) => {
  expect(change(BEFORE, after)).not.toEqual(booked(0))
})
