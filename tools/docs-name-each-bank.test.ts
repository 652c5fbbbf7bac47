import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BANKS } from '../packages/bank/src/rails/bank-codes.ts'

test('the page on rails names every bank by its code, and no other', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/concepts/rails.md'), 'utf8')
  const rows = [...page.matchAll(/^\| `(\d\d)` *\| (.+?) *\|$/gm)]
  expect(Object.fromEntries(rows.map(([, code, name]) => [code, name]))).toEqual(BANKS)
})
