import { exportJWK, generateKeyPair } from 'jose'
import { expect, test } from 'vitest'
import { isWholeKey } from './is-whole-key.ts'

test.each(['ES256', 'EdDSA', 'PS256'])(
  'a public key for %s is whole, with its alg or without',
  async (alg) => {
    const { publicKey } = await generateKeyPair(alg, { extractable: true })
    const { kty = '', ...members } = await exportJWK(publicKey)
    expect(await isWholeKey({ kty, ...members })).toBe(true)
    expect(await isWholeKey({ kty, ...members, alg })).toBe(true)
  },
)

test.each([
  { kty: 'EC' },
  { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' },
  { kty: 'RSA', n: 'AQAB' },
  { kty: 'unknown' },
])('what lacks a member, or has one that does not fit, is none: %o', async (key) => {
  expect(await isWholeKey(key)).toBe(false)
})
