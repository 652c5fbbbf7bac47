import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Document } from './document.ts'
import { readCatalogue } from './error-catalogue.ts'
import { operationsOf } from './operations.ts'

const spec = join(import.meta.dirname, '../../../spec')

/** The operation table of the contract, with one operation on its way out. */
function tableWith(marks: object): string {
  const published = join(import.meta.dirname, '../src/generated/openapi.json')
  const document = JSON.parse(readFileSync(published, 'utf8')) as Document
  Object.assign(document.paths['/livez']?.get ?? {}, marks)
  return operationsOf(document, readCatalogue(join(spec, 'errors.yaml')))
}

test('the table says of an operation since when it is on its way out, until when, and what comes instead', () => {
  const link = 'https://bank.example/docs/liveness-2'
  const table = tableWith({
    'x-deprecated-at': '2026-01-15T00:00:00Z',
    'x-sunset': '2026-12-01T00:00:00+03:00',
    'x-deprecation-link': link,
  })
  const told = { atMs: 1_768_435_200_000, sunsetAtMs: 1_796_072_400_000, link }
  expect(table.replace(/\s/g, '')).toContain(`"deprecation":${JSON.stringify(told)}`)
})

test('of all others it says nothing', () => {
  expect(tableWith({})).not.toContain('deprecation')
})
