import type { Credentials } from '@wekeza/api'
import { decodeJwt, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { userinfo } from '../testing/flow.ts'
import { openTestIdentity, SECRET, type TestIdentity } from '../testing/open-test-identity.ts'

const DEVELOPER = { id: 'dev_ann', generation: 4 }
const HOUR_MS = 3_600_000

let identity: TestIdentity
beforeAll(async () => {
  identity = await openTestIdentity()
})
afterAll(() => identity.close())

const issue = () => identity.identity.tokens.issueDeveloper(DEVELOPER)
const authenticate = (token: string) => identity.identity.authenticator.authenticate(token)

test('a session is of a developer, of the platform and of a generation, for eight hours', async () => {
  const tokens = await issue()
  expect(tokens).toMatchObject({ token_type: 'Bearer', expires_in: 28_800, scope: 'developers' })
  expect(Object.keys(tokens).sort()).toEqual(['access_token', 'expires_in', 'scope', 'token_type'])
  expect(await authenticate(tokens.access_token)).toEqual({
    bankKey: 'platform',
    applicationId: 'wekeza',
    customerId: null,
    consentId: null,
    scopes: new Set(['developers']),
    developer: DEVELOPER,
  } satisfies Credentials)
})

test('it ends by its time', async () => {
  const { access_token: token } = await issue()
  identity.advanceWall(8 * HOUR_MS)
  expect(await authenticate(token)).toBe('token_expired')
})

/** Signed by our own key: what a fault in any other issuer of ours would let through. */
async function signed(claims: JWTPayload, subject = 'dev_ann') {
  const [jwk] = identity.ports.keys.signingJwks
  const { kid } = (await ownHeader()) as { kid: string }
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid })
    .setSubject(subject)
    .setIssuer(identity.issuer)
    .setAudience(identity.issuer)
    .setExpirationTime(Math.floor(identity.ports.wall.nowMs() / 1000) + 300)
    .sign(await importJWK(jwk as JWK, 'ES256'))
}

async function ownHeader(): Promise<unknown> {
  const [header = ''] = (await issue()).access_token.split('.')
  return JSON.parse(Buffer.from(header, 'base64url').toString())
}

const WHOLE = { client_id: 'wekeza', bank: 'platform', scope: 'developers', generation: 4 }

test('the whole shape is taken, so that each of the following is refused for its own reason', async () => {
  expect(await authenticate(await signed(WHOLE))).toMatchObject({ developer: DEVELOPER })
})

test.each([
  ['a customer', WHOLE, 'cus_wanjiru'],
  ['a member of the staff', WHOLE, 'stf_amina'],
  ['an application', WHOLE, 'app_books'],
  ['another client', { ...WHOLE, client_id: 'app_books' }, 'dev_ann'],
  ['a bank', { ...WHOLE, bank: 'test_acme' }, 'dev_ann'],
  ['a consent', { ...WHOLE, consent_id: 'csn_1' }, 'dev_ann'],
  ['no generation', { ...WHOLE, generation: undefined }, 'dev_ann'],
  ['a generation in words', { ...WHOLE, generation: '4' }, 'dev_ann'],
  ['another scope beside', { ...WHOLE, scope: 'developers payments.write' }, 'dev_ann'],
  ["a customer's scope in its place", { ...WHOLE, scope: 'me' }, 'dev_ann'],
  ["the staff's scope in its place", { ...WHOLE, scope: 'operations.write' }, 'dev_ann'],
  ['no scope', { ...WHOLE, scope: '' }, 'dev_ann'],
  [
    'a developer at an application and its bank',
    { client_id: 'app_books', bank: 'test_acme', scope: 'payments.write' },
    'dev_ann',
  ],
])("a developer's session with %s is no token", async (_what, claims, subject) => {
  expect(await authenticate(await signed(claims, subject))).toBe('token_invalid')
})

test('no application gets the scope of developers, however it asks', async () => {
  const basic = Buffer.from(`app_books:${SECRET}`).toString('base64')
  const answer = await fetch(`${identity.localAddress}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'developers' }),
  })
  expect(answer.status).toBe(400)
})

test('it tells userinfo nothing, and the token endpoint does not know it', async () => {
  const { access_token: token } = await issue()
  expect((await userinfo(identity, token)).status).toBe(401)
  const basic = Buffer.from(`app_books:${SECRET}`).toString('base64')
  const answer = await fetch(`${identity.localAddress}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token }),
  })
  expect(await answer.json()).toMatchObject({ error: 'invalid_grant' })
})

test('two sessions are two tokens', async () => {
  const [one, other] = await Promise.all([issue(), issue()])
  expect(decodeJwt(one.access_token).jti).not.toBe(decodeJwt(other.access_token).jti)
})
