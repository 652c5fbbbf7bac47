import { createHmac } from 'node:crypto'
import { importJWK, type JWK, type JWTPayload, SignJWT } from 'jose'
import { beforeAll, expect, test } from 'vitest'
import { memoryProviderStore } from '../../stores/memory/provider.ts'
import { publicJwks, signingKeys } from '../signing-keys.ts'
import { privateJwk } from '../testing/open-test-identity.ts'
import { proofChecker } from './check-proof.ts'
import { createAuthenticator } from './create-authenticator.ts'

const ISSUER = 'https://bank.example'
const CLAIMS = {
  client_id: 'app_books',
  bank: 'test_acme',
  consent_id: 'csn_1',
  scope: 'openid accounts.read',
}

let keys: JWK[]
let nowMs = Date.parse('2026-11-22T09:00:00Z')
const wall = { nowMs: () => nowMs }
const proofs = proofChecker({
  store: memoryProviderStore(),
  wall,
  keys: { signingJwks: [], cookieKeys: ['a key of the tests, long enough'] },
})
const newAuthenticator = () =>
  createAuthenticator({ issuer: ISSUER, jwks: publicJwks(keys), wall, proofs })

beforeAll(async () => {
  keys = await signingKeys([await privateJwk()])
})

interface Forged {
  readonly claims?: JWTPayload
  readonly subject?: string
  readonly header?: Record<string, string>
  readonly audience?: string
  readonly issuer?: string
  readonly key?: JWK
}

async function sign({ claims, header, audience, issuer, subject, key = keys[0] }: Forged = {}) {
  const atSeconds = Math.floor(nowMs / 1000)
  return new SignJWT({ ...CLAIMS, ...claims })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key?.kid ?? '', ...header })
    .setSubject(subject ?? 'cus_wanjiru')
    .setIssuer(issuer ?? ISSUER)
    .setAudience(audience ?? ISSUER)
    .setIssuedAt(atSeconds)
    .setExpirationTime(atSeconds + 300)
    .sign(await importJWK(key ?? {}, 'ES256'))
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const payloadOf = (token: string) => token.split('.')[1] ?? ''

test("a customer's token says who, for whom, and with which consent", async () => {
  expect(await newAuthenticator().authenticate(await sign())).toEqual({
    bankKey: 'test_acme',
    applicationId: 'app_books',
    customerId: 'cus_wanjiru',
    consentId: 'csn_1',
    scopes: new Set(['openid', 'accounts.read']),
  })
})

test('a token without a consent is of the application itself', async () => {
  const token = await sign({ claims: { consent_id: undefined, sub: 'app_books' } })
  expect(await newAuthenticator().authenticate(token)).toMatchObject({
    customerId: null,
    consentId: null,
  })
})

test('a person with the scope me alone and no consent is in a session of their own', async () => {
  const token = await sign({ claims: { consent_id: undefined, scope: 'me' } })
  expect(await newAuthenticator().authenticate(token)).toMatchObject({
    customerId: 'cus_wanjiru',
    consentId: null,
    scopes: new Set(['me']),
  })
})

test.each([
  ['under a consent', { scope: 'me' }],
  ['beside another scope', { scope: 'me accounts.read', consent_id: undefined }],
  ['of the application itself', { scope: 'me', consent_id: undefined, client_id: 'cus_wanjiru' }],
])('the scope me %s makes no token', async (_what, claims: JWTPayload) => {
  expect(await newAuthenticator().authenticate(await sign({ claims }))).toBe('token_invalid')
})

const STAFF = { scope: 'operations.read', consent_id: undefined }

test('a person of the staff with their scopes alone is of the staff, and no customer', async () => {
  const token = await sign({ claims: STAFF, subject: 'stf_amina' })
  expect(await newAuthenticator().authenticate(token)).toMatchObject({
    staffId: 'stf_amina',
    customerId: null,
    consentId: null,
  })
})

test.each([
  ['under a consent', { claims: { ...STAFF, consent_id: 'csn_1' }, subject: 'stf_amina' }],
  ['beside another scope', { claims: { ...STAFF, scope: 'operations.read me' } }],
  ['of a customer', { claims: STAFF, subject: 'cus_wanjiru' }],
  ['of the application itself', { claims: STAFF, subject: 'app_books' }],
])('a scope of the staff %s makes no token', async (_what, forged: Forged) => {
  const token = await sign({ subject: 'stf_amina', ...forged })
  expect(await newAuthenticator().authenticate(token)).toBe('token_invalid')
})

test('a token seen before is answered in the same turn', async () => {
  const authenticator = newAuthenticator()
  const token = await sign()
  const first = authenticator.authenticate(token)
  expect(first).toBeInstanceOf(Promise)
  const second = (await first) && authenticator.authenticate(token)
  expect(second).not.toBeInstanceOf(Promise)
  expect(second).toBe(await first)
})

test('a remembered token is refused from the moment on at which it expires', async () => {
  const authenticator = newAuthenticator()
  const token = await sign()
  await authenticator.authenticate(token)
  const before = nowMs
  nowMs += 299_000
  expect(authenticator.authenticate(token)).toMatchObject({ customerId: 'cus_wanjiru' })
  nowMs += 1_000
  expect(authenticator.authenticate(token)).toBe('token_expired')
  expect(await authenticator.authenticate(token)).toBe('token_expired')
  nowMs = before
})

test('no more tokens are remembered than the limit: the oldest makes room', async () => {
  const jwks = publicJwks(keys)
  const authenticator = createAuthenticator({
    issuer: ISSUER,
    jwks,
    wall,
    proofs,
    rememberedMax: 2,
  })
  const tokens = await Promise.all(['1', '2', '3'].map((jti) => sign({ claims: { jti } })))
  for (const token of tokens) await authenticator.authenticate(token)
  const inSameTurn = tokens.map((token) => !(authenticator.authenticate(token) instanceof Promise))
  expect(inSameTurn).toEqual([false, true, true])
})

test('a token whose payload was altered is refused', async () => {
  const [header, , signature] = (await sign()).split('.')
  const richer = part({
    ...CLAIMS,
    sub: 'cus_baraka',
    iss: ISSUER,
    aud: ISSUER,
    exp: 9_999_999_999,
  })
  expect(await newAuthenticator().authenticate(`${header}.${richer}.${signature}`)).toBe(
    'token_invalid',
  )
})

test('a token with the algorithm none is refused', async () => {
  const payload = payloadOf(await sign())
  for (const alg of ['none', 'None', 'NONE']) {
    const token = `${part({ alg, typ: 'at+jwt' })}.${payload}.`
    expect(await newAuthenticator().authenticate(token)).toBe('token_invalid')
  }
})

test('a token signed by HMAC with our public key as the secret is refused', async () => {
  const [jwk] = publicJwks(keys).keys
  const body = `${part({ alg: 'HS256', typ: 'at+jwt', kid: jwk?.kid ?? '' })}.${payloadOf(await sign())}`
  for (const secret of [JSON.stringify(jwk), jwk?.x ?? '', '']) {
    const mac = createHmac('sha256', secret).update(body).digest('base64url')
    expect(await newAuthenticator().authenticate(`${body}.${mac}`)).toBe('token_invalid')
  }
})

test('a token of another key is refused, also under the name of ours', async () => {
  const stranger = { ...(await privateJwk()), kid: keys[0]?.kid ?? '' }
  expect(await newAuthenticator().authenticate(await sign({ key: stranger }))).toBe('token_invalid')
})

test.each([
  ['another audience', { audience: 'https://other.example' }],
  ['another issuer', { issuer: 'https://other.example' }],
  ['the type of an id token', { header: { typ: 'JWT' } }],
  ['no bank', { claims: { bank: undefined } }],
  ['no client', { claims: { client_id: undefined } }],
  ['a bank that is no text', { claims: { bank: { $ne: '' } } as JWTPayload }],
  ['a consent that is no text', { claims: { consent_id: 7 } as JWTPayload }],
])('a token with %s is refused', async (_what, forged: Forged) => {
  expect(await newAuthenticator().authenticate(await sign(forged))).toBe('token_invalid')
})

test.each([
  ['a key', { jkt: 'of-a-key' }, { kind: 'key', thumbprint: 'of-a-key' }],
  ['a certificate', { 'x5t#S256': 'of-one' }, { kind: 'certificate', thumbprint: 'of-one' }],
])('a token that is bound to %s says so', async (_what, cnf, binding) => {
  const token = await sign({ claims: { cnf } as JWTPayload })
  expect(await newAuthenticator().authenticate(token)).toMatchObject({ binding })
})

test.each([
  ['in a way that nobody here knows', { kid: 'a-key' }],
  ['in a way that nobody here knows, beside a key', { jkt: 'of-a-key', osc: {} }],
  ['to two things', { jkt: 'of-a-key', 'x5t#S256': 'of-one' }],
  ['to a key without a name', { jkt: '' }],
  ['to a key that is no text', { jkt: 7 }],
  ['to nothing', {}],
  ['to a text', 'of-a-key'],
  ['to null', null],
])('a token that is bound %s is refused, and not taken for unbound', async (_what, cnf) => {
  const token = await sign({ claims: { cnf } as unknown as JWTPayload })
  expect(await newAuthenticator().authenticate(token)).toBe('token_invalid')
})

test('a token that expired before it was seen is told so', async () => {
  const token = await sign()
  const before = nowMs
  nowMs += 301_000
  expect(await newAuthenticator().authenticate(token)).toBe('token_expired')
  nowMs = before
})

test.each(['', 'x', 'a.b.c', '....', 'ey'.repeat(10_000)])(
  'what is no token is refused',
  async (text) => {
    expect(await newAuthenticator().authenticate(text)).toBe('token_invalid')
  },
)

test('a token of the key before the current one is accepted until it expires', async () => {
  const older = keys[0] as JWK
  const replaced = await signingKeys([await privateJwk(), older])
  const authenticator = createAuthenticator({
    issuer: ISSUER,
    jwks: publicJwks(replaced),
    wall,
    proofs,
  })
  expect(await authenticator.authenticate(await sign({ key: older }))).toMatchObject({
    bankKey: 'test_acme',
  })
})
