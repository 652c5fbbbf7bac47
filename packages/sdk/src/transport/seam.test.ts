import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '..')
const files = globSync('**/*.ts', { cwd: source }).filter((file) => !/\.test\.ts$/.test(file))

const importing = (pattern: RegExp) =>
  files.filter((file) => pattern.test(readFileSync(join(source, file), 'utf8'))).sort()

test('openapi-fetch is imported in one file', () => {
  expect(importing(/from 'openapi-fetch'/)).toEqual(['transport/transport.ts'])
})

test('the contract is imported in one file, for its types', () => {
  expect(importing(/from '@wekeza\/contract'/)).toEqual(['generated/schemas.ts'])
  expect(importing(/import type .* from '@wekeza\/contract'/)).toEqual(['generated/schemas.ts'])
})

test('nothing of Node is imported', () => {
  expect(importing(/from 'node:|from 'undici'|\bBuffer\b/)).toEqual([])
})
