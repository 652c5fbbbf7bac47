import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LIFETIME, transitions } from '@wekeza/bank'
import { expect, test } from 'vitest'

const DAY_MS = 86_400_000
const file = join(import.meta.dirname, '../../../docs/guides/consents.md')
const guide = readFileSync(file, 'utf8')

/** The cells of each row of a table, without its head. */
function rowsOf(table: string): string[][] {
  const lines = table.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

test('the states in the guide are the table that the bank moves by', () => {
  const table = /<!-- transitions -->([\s\S]*?)<!-- \/transitions -->/.exec(guide)?.[1] ?? ''
  const told = transitions.map(({ from, act, to, by }) => [
    `\`${from}\``,
    `\`${act}\``,
    `\`${to}\``,
    by.join(', '),
  ])
  expect(rowsOf(table)).toEqual(told)
})

test('the kinds in the guide are the bank’s, and last as long', () => {
  const kinds = /## Kinds\n\n(\|[\s\S]*?)\n\n/.exec(guide)?.[1] ?? ''
  const told = rowsOf(kinds).map(([kind, , , most]) => [kind, most])
  const known = Object.entries(LIFETIME).map(([kind, { maxMs }]) => [
    `\`${kind}\``,
    `${maxMs / DAY_MS} days`,
  ])
  expect(told).toEqual(known)
})
