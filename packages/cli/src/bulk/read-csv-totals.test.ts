import { expect, test } from 'vitest'
import { readCsvTotals } from './read-csv-totals.ts'

test('rows are counted and amounts summed, whichever column they stand in', () => {
  const csv = 'amount,name\n1250.00,"Traders, Ltd"\n0.10,B\n0.20,C\n'
  expect(readCsvTotals(csv)).toEqual({ itemsCount: 3, totalMinor: 125_030n })
})

test.each(['', '-5.00', '1,000.00', '1.234', 'x'])('an amount of %j counts as nothing', (text) => {
  expect(readCsvTotals(`name,amount\nA,"${text}"\nB,2\n`)).toEqual({
    itemsCount: 2,
    totalMinor: 200n,
  })
})

test('empty lines are no rows', () => {
  expect(readCsvTotals('amount\r\n1.00\r\n\r\n').itemsCount).toBe(1)
})
