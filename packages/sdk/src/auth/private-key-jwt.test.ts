import { decodeJwt, exportJWK, exportPKCS8, generateKeyPair, type JWK } from 'jose'
import { beforeAll, expect, test } from 'vitest'
import { ConformingServer } from '../testing/conforming-server.ts'
import { failureOf } from '../testing/failure-of.ts'
import { Wekeza } from '../wekeza.ts'
import {
  type PrivateKeyJwtOptions,
  privateKeyJwt,
  type SigningAlgorithm,
} from './private-key-jwt.ts'

let keys: CryptoKeyPair
let jwk: JWK
beforeAll(async () => {
  keys = await generateKeyPair('PS256', { extractable: true })
  jwk = { ...(await exportJWK(keys.publicKey)), alg: 'PS256' }
})

const clientOf = ({ fetch }: ConformingServer, options: PrivateKeyJwtOptions) =>
  new Wekeza({ clientId: 'app_books', auth: privateKeyJwt(options), fetch, logLevel: 'off' })

const assertionsOf = ({ seen }: ConformingServer) =>
  seen.flatMap(({ form }) => form.get('client_assertion') ?? [])

test.each<SigningAlgorithm>(['PS256', 'ES256', 'EdDSA'])(
  'a server that checks the signature takes a key for %s, as PEM and as JWK',
  async (alg) => {
    const pair = await generateKeyPair(alg, { extractable: true })
    const known = { app_books: { jwk: { ...(await exportJWK(pair.publicKey)), alg } } }
    const pem = await exportPKCS8(pair.privateKey)
    const own = { ...(await exportJWK(pair.privateKey)), alg }
    for (const options of [{ key: pem, alg }, { key: own }, { key: pair.privateKey, alg }]) {
      expect(await clientOf(new ConformingServer(known), options).sandbox.personas()).toBeDefined()
    }
  },
)

test('a key that WebCrypto does not let out signs all the same', async () => {
  const pair = await generateKeyPair('ES256')
  const known = { app_books: { jwk: { ...(await exportJWK(pair.publicKey)), alg: 'ES256' } } }
  const wekeza = clientOf(new ConformingServer(known), { key: pair.privateKey, alg: 'ES256' })
  expect(pair.privateKey.extractable).toBe(false)
  expect(await wekeza.sandbox.personas()).toBeDefined()
})

test('the assertion is for the issuer alone, short, and names the key', async () => {
  const server = new ConformingServer({ app_books: { jwk } })
  const nowMs = Date.now()
  const options = { key: keys.privateKey, kid: 'books-2026', nowMs: () => nowMs }
  await clientOf(server, options).sandbox.personas()
  const [assertion = ''] = assertionsOf(server)
  const iat = Math.floor(nowMs / 1_000)
  expect(decodeJwt(assertion)).toEqual({
    iss: 'app_books',
    sub: 'app_books',
    aud: 'http://127.0.0.1:8080',
    jti: expect.any(String),
    iat,
    exp: iat + 60,
  })
  const header = JSON.parse(atob(assertion.split('.')[0] ?? ''))
  expect(header).toEqual({ alg: 'PS256', kid: 'books-2026' })
})

test('no secret is sent beside it, also where the environment has one', async () => {
  const server = new ConformingServer({ app_books: { jwk } })
  const { fetch } = server
  const auth = privateKeyJwt({ key: keys.privateKey })
  const wekeza = new Wekeza({ clientId: 'app_books', clientSecret: 'old', auth, fetch })
  await wekeza.sandbox.personas()
  expect(server.seen[0]?.headers.has('authorization')).toBe(false)
  expect(server.seen[0]?.form.has('client_secret')).toBe(false)
})

test('each try has an assertion of its own: one that comes twice is refused as replayed', async () => {
  const server = new ConformingServer({ app_books: { jwk } })
  let lost = 0
  const fetch = async (request: Request) => {
    const answer = await server.fetch(request)
    if (request.url.endsWith('/oauth/token') && lost++ === 0) throw new TypeError('fetch failed')
    return answer
  }
  const auth = privateKeyJwt({ key: keys.privateKey })
  const sleep = async () => {}
  await new Wekeza({ clientId: 'app_books', auth, fetch, sleep }).sandbox.personas()
  expect(new Set(assertionsOf(server)).size).toBe(2)
})

test('another key is refused, and the message says what to check', async () => {
  const other = await generateKeyPair('PS256')
  const wekeza = clientOf(new ConformingServer({ app_books: { jwk } }), { key: other.privateKey })
  const error = await failureOf(wekeza.sandbox.personas())
  expect(error.code).toBe('invalid_client')
  expect(error.message).toContain('its key or certificate is the registered one')
})

test.each([
  ['no key at all', 'not a key'],
  ['a public key', undefined],
])('%s is told without being shown', async (_, given) => {
  const key = given ?? keys.publicKey
  const wekeza = clientOf(new ConformingServer({ app_books: { jwk } }), { key })
  const error = await failureOf(wekeza.sandbox.personas())
  expect(error.name).toBe('ConfigurationError')
  expect(error.message).toContain('PKCS#8 PEM')
  expect(error.message).not.toContain('not a key')
})
