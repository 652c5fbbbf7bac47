import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '..')
const files = globSync('**/*.ts', { cwd: source }).filter(
  (file) => !/\.test\.ts$|^testing\//.test(file),
)

const importing = (pattern: RegExp) =>
  files.filter((file) => pattern.test(readFileSync(join(source, file), 'utf8'))).sort()

test('openapi-fetch is imported in one file', () => {
  expect(importing(/from 'openapi-fetch'/)).toEqual(['transport/transport.ts'])
})

test('the contract is imported in one file, for its types', () => {
  expect(importing(/from '@wekeza\/contract'/)).toEqual(['generated/schemas.ts'])
  expect(importing(/import type .* from '@wekeza\/contract'/)).toEqual(['generated/schemas.ts'])
})

test('nothing of Node is imported but by what is for Node alone', () => {
  const files = importing(/['"]node:|['"]undici['"]|\bBuffer\b/)
  expect(files.filter((file) => !file.startsWith('node/'))).toEqual([])
})

test('jose is imported in one file, which is loaded when somebody signs', () => {
  expect(importing(/from 'jose'/)).toEqual(['auth/jose.ts'])
  expect(importing(/from '\.\/jose\.ts'/)).toEqual([])
})
