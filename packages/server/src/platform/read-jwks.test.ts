import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { readJwks } from './read-jwks.ts'

function fileOf(content: unknown): string {
  const file = join(temporaryFolder(), 'jwks.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

async function pair(alg: string): Promise<{ secret: JWK; open: JWK }> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true })
  return { secret: await exportJWK(privateKey), open: await exportJWK(publicKey) }
}

test.each(['ES256', 'EdDSA', 'PS256'])('a public key for %s is read', async (alg) => {
  const { open } = await pair(alg)
  const key = { ...open, kid: 'one', alg, use: 'sig' }
  expect(await readJwks(fileOf({ keys: [key] }))).toEqual({ keys: [key] })
  expect(await readJwks(fileOf(key))).toEqual({ keys: [key] })
})

test('what a key says beside itself is left out', async () => {
  const { open } = await pair('ES256')
  const [key] = (await readJwks(fileOf({ ...open, x5u: 'https://evil.example', note: 'x' }))).keys
  expect(key).toEqual({ ...open, alg: 'ES256', use: 'sig' })
})

test.each([
  ['a private key', async () => (await pair('ES256')).secret, /is secret/],
  ['a symmetric key', async () => ({ kty: 'oct', k: 'c2VjcmV0' }), /is secret/],
  ['a curve of another kind', async () => (await pair('ES384')).open, /not for ES256/],
  ['half a key', async () => ({ ...(await pair('ES256')).open, y: undefined }), /not whole/],
  ['another alg', async () => ({ ...(await pair('PS256')).open, alg: 'RS256' }), /says alg RS256/],
  [
    'a key to encrypt with',
    async () => ({ ...(await pair('ES256')).open, use: 'enc' }),
    /not for s/,
  ],
  ['a short RSA key', async () => ({ kty: 'RSA', n: 'AQAB'.repeat(32), e: 'AQAB' }), /fewer than/],
  ['nothing', async () => ({ keys: [] }), /holds 0 keys/],
  ['no JSON', async () => 'PEM', /cannot be read as JSON/],
])('%s is refused', async (_name, content, fault) => {
  await expect(readJwks(fileOf(await content()))).rejects.toThrow(fault)
})

test('two keys of one kid are refused', async () => {
  const [one, two] = [(await pair('ES256')).open, (await pair('ES256')).open]
  const keys = [one, two].map((key) => ({ ...key, kid: 'same' }))
  await expect(readJwks(fileOf({ keys }))).rejects.toThrow(/same kid/)
})
