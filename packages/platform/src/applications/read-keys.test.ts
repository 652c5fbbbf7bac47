import { expect, test } from 'vitest'
import { readKeys } from './read-keys.ts'

const EC = { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' }
const OKP = { kty: 'OKP', crv: 'Ed25519', x: 'x' }
/** 2048 bits are 256 bytes, which are 342 characters of base64url. */
const RSA = { kty: 'RSA', n: 'x'.repeat(342), e: 'AQAB' }
const whole = { isWhole: async () => true }
const read = (...keys: unknown[]) => readKeys(keys, whole)

test.each([
  ['EC', EC, 'ES256'],
  ['OKP', OKP, 'EdDSA'],
  ['RSA', RSA, 'PS256'],
])('a key of the type %s is kept for its algorithm', async (_, key, alg) => {
  expect(await read(key)).toEqual({ ok: true, keys: [{ ...key, alg, use: 'sig' }] })
})

test('a key is kept in its shortest form, with its name', async () => {
  const wordy = { ...EC, kid: 'one', key_ops: ['verify'], x5c: ['…'], ext: true, note: 'hello' }
  expect(await read(wordy)).toEqual({
    ok: true,
    keys: [{ ...EC, kid: 'one', alg: 'ES256', use: 'sig' }],
  })
})

test.each([
  ['no key', [], /holds 0 keys/],
  ['what is no key', ['text'], /holds 0 keys/],
  ['a key beside what is none', [EC, null], /holds 1 keys/],
  ['eleven keys', Array.from({ length: 11 }, (_, kid) => ({ ...EC, kid: `${kid}` })), /11 keys/],
  [
    'two of one name',
    [
      { ...EC, kid: 'a' },
      { ...OKP, kid: 'a' },
    ],
    /same kid/,
  ],
  ['two without a name', [EC, OKP], /same kid/],
  ['a private key', [{ ...EC, d: 'd' }], /is secret/],
  ['a symmetric key', [{ kty: 'oct', k: 'k' }], /is secret/],
  ['a key of a strange type', [{ kty: 'constructor' }], /is not for ES256/],
  ['a curve that is not allowed', [{ ...EC, crv: 'P-521' }], /is not for ES256/],
  ['a key for RS256', [{ ...RSA, alg: 'RS256' }], /says alg RS256/],
  ['a key for encryption', [{ ...EC, use: 'enc' }], /not for signatures/],
  ['a name that is no text', [{ ...EC, kid: 7 }], /kid in it is no text/],
  ['a short RSA key', [{ ...RSA, n: 'x'.repeat(341) }], /has 2040 bits/],
  ['a short RSA key behind zeros', [{ ...RSA, n: `${'A'.repeat(100)}xx` }], /has 8 bits/],
])('refused: %s', async (_, keys, fault) => {
  const found = await read(...keys)
  expect(found.ok ? '' : found.fault).toMatch(fault)
})

test('a key that is not whole is refused', async () => {
  const found = await readKeys([EC], { isWhole: async () => false })
  expect(found).toEqual({ ok: false, fault: 'a key in it is not whole' })
})

test('whether it is whole is asked of what is kept', async () => {
  const asked: unknown[] = []
  const isWhole = async (key: unknown) => asked.push(key) > 0
  const found = await readKeys([{ ...EC, x5u: 'https://evil.example' }], { isWhole })
  expect(found.ok && found.keys).toEqual(asked)
})
