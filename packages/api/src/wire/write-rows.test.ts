import { expect, test, vi } from 'vitest'
import { rowWriter } from './write-rows.ts'

const toWire = (row: { id: number }) => ({ id: `txn_${row.id}` })

test('a list that is kept is written once', () => {
  const wire = vi.fn(toWire)
  const write = rowWriter(wire)
  const found = Object.freeze([{ id: 1 }, { id: 2 }])
  expect(write(found, found.slice(0, 1))).toBe('[{"id":"txn_1"}]')
  expect(write(found, found.slice(0, 1))).toBe('[{"id":"txn_1"}]')
  expect(wire).toHaveBeenCalledTimes(1)
})

test('a list that may change is written anew', () => {
  const write = rowWriter(toWire)
  const found = [{ id: 1 }]
  expect(write(found, found)).toBe('[{"id":"txn_1"}]')
  found.push({ id: 2 })
  expect(write(found, found)).toBe('[{"id":"txn_1"},{"id":"txn_2"}]')
})
