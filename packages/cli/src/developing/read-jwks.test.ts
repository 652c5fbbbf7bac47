import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readJwks } from './read-jwks.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wekeza-jwks-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const publicJwk = publicKey.export({ format: 'jwk' })

function file(value: unknown): string {
  const path = join(folder, 'keys.json')
  writeFileSync(path, JSON.stringify(value))
  return path
}

test('a set of public keys is read, and a single one as a set', () => {
  expect(readJwks(file({ keys: [publicJwk] }))).toEqual({ keys: [publicJwk] })
  expect(readJwks(file(publicJwk))).toEqual({ keys: [publicJwk] })
})

test.each([
  ['a private key', privateKey.export({ format: 'jwk' })],
  ['a shared key', { kty: 'oct', k: 'c2VjcmV0' }],
])('%s is refused, and not quoted', (_, key) => {
  const read = () => readJwks(file({ keys: [publicJwk, key] }))
  expect(read).toThrow('it stays with you. Nothing was sent.')
  expect(read).not.toThrow(String((key as { d?: string; k?: string }).d ?? 'c2VjcmV0'))
})

test.each([[[]], [{ keys: [] }], [{ keys: ['x'] }], ['text']])('%j is none', (value) => {
  expect(() => readJwks(file(value))).toThrow('is no JWK Set')
})
