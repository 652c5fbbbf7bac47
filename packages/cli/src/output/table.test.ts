import { afterEach, expect, test } from 'vitest'
import { type Column, table } from './table.ts'

interface Row {
  readonly id: string
  readonly text: string
  readonly amount: string
}

const columns: readonly Column<Row>[] = [
  { title: 'id', text: ({ id }) => id },
  { title: 'text', text: ({ text }) => text, shrinks: true },
  { title: 'amount', text: ({ amount }) => amount, align: 'right' },
]
const rows = [
  { id: 'txn_1', text: 'Groceries', amount: '-3,524.00' },
  { id: 'txn_22', text: 'Sacco contribution', amount: '9.50' },
]

const { columns: before } = process.stdout
afterEach(() => {
  process.stdout.columns = before
})

test('columns line up, and money stands right', () => {
  expect(table(rows, columns).split('\n')).toEqual([
    'ID      TEXT                   AMOUNT',
    'txn_1   Groceries           -3,524.00',
    'txn_22  Sacco contribution       9.50',
  ])
})

test('in a narrow terminal the column that may shrinks, and ids and money stay whole', () => {
  process.stdout.columns = 31
  expect(table(rows, columns).split('\n')).toEqual([
    'ID      TEXT             AMOUNT',
    'txn_1   Groceries     -3,524.00',
    'txn_22  Sacco contr…       9.50',
  ])
})

test('nothing shrinks beyond reading, however narrow it is', () => {
  process.stdout.columns = 5
  expect(table(rows, columns)).toContain('txn_22  Sacco c…')
})

test('text of the bank cannot steer the terminal', () => {
  const hostile = [{ id: 'x', text: 'a\u001b[2Jb\nc', amount: '1.00' }]
  expect(table(hostile, columns)).toContain('a [2Jb c')
})

test('no rows leave the titles', () => {
  expect(table([], columns)).toBe('ID  TEXT  AMOUNT')
})

test('what may be dropped goes first, and then nothing needs to shrink', () => {
  process.stdout.columns = 28
  const wide = [columns[0], { title: 'note', text: () => 'x'.repeat(30), drops: true }, columns[2]]
  expect(table(rows, wide as Column<Row>[]).split('\n')[1]).toBe('txn_1   -3,524.00')
})
