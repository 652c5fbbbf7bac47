import { expect, test } from 'vitest'
import type { Document } from './document.ts'
import { setApart } from './set-apart.ts'

const row = { type: 'object', required: ['amount'] }
const list = { type: 'array', maxItems: 3, 'x-each-apart': true, items: row }
const file = { type: 'object', properties: { mode: { type: 'string' }, rows: list } }
const document = { components: { schemas: { File: file } } } as unknown as Document

test('a list whose rows are looked at one by one is held against all but its rows', () => {
  const apart = setApart(document, { $ref: '#/components/schemas/File' })
  expect(apart.item).toEqual(row)
  const rows = { type: 'array', maxItems: 3, items: {} }
  expect(apart.body).toEqual({ ...file, properties: { mode: { type: 'string' }, rows } })
})

test('any other body stays as it is', () => {
  const plain = { type: 'object', properties: { rows: { type: 'array' } } }
  expect(setApart(document, plain)).toEqual({ body: plain })
})
