import { importJWK } from 'jose'
import * as client from 'openid-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { approve } from './testing/approve.ts'
import { openProof, type Proof, REDIRECT_URI } from './testing/open-proof.ts'

let proof: Proof
beforeAll(async () => {
  proof = await openProof()
})
afterAll(() => proof.close())

const SCOPE = 'openid offline_access accounts.read'

/** The library as an application of FAPI 2.0 that signs its assertions, and makes proofs of a key. */
async function byKey() {
  const { jwk, kid } = proof.keys.fapi
  const key = (await importJWK(jwk, 'ES256')) as CryptoKey
  const options = { [client.customFetch]: proof.fetch as client.CustomFetch }
  const authentication = client.PrivateKeyJwt({ key, kid })
  const issuer = new URL(proof.issuer)
  const config = await client.discovery(issuer, 'app_fapi', undefined, authentication, options)
  const DPoP = client.getDPoPHandle(config, await client.randomDPoPKeyPair('ES256'))
  return { config, more: { DPoP } }
}

/** The library as an application of FAPI 2.0 that holds a certificate. */
async function byCertificate() {
  const options = { [client.customFetch]: proof.fetchAs('client') as client.CustomFetch }
  const issuer = new URL(proof.issuer)
  const authentication = client.TlsClientAuth()
  const config = await client.discovery(issuer, 'app_tls', undefined, authentication, options)
  return { config, more: {} }
}

type Library = Awaited<ReturnType<typeof byKey>> | Awaited<ReturnType<typeof byCertificate>>

async function signInBy({ config, more }: Library, extra: Record<string, string> = {}) {
  const pkceCodeVerifier = client.randomPKCECodeVerifier()
  const expectedState = client.randomState()
  const parameters = {
    redirect_uri: REDIRECT_URI,
    scope: SCOPE,
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    state: expectedState,
    ...extra,
  }
  const address = await client.buildAuthorizationUrlWithPAR(config, parameters, more)
  expect([...address.searchParams.keys()].sort()).toEqual(['client_id', 'request_uri'])
  const callback = await approve(proof, address.href)
  expect(callback.searchParams.get('iss')).toBe(proof.issuer)
  const checks = { pkceCodeVerifier, expectedState }
  return client.authorizationCodeGrant(config, callback, checks, undefined, more)
}

async function read({ config, more }: Library, token: string, path: string) {
  const url = new URL(path, proof.issuer)
  const none = [undefined, undefined] as const
  const answer = await client.fetchProtectedResource(config, token, url, 'GET', ...none, more)
  return { status: answer.status, body: (await answer.json()) as { data?: unknown[] } }
}

test.each([
  ['private_key_jwt and proofs of a key', byKey, 'dpop'],
  ['a certificate', byCertificate, 'bearer'],
])('pushed request, code and api call by %s', async (_what, library, tokenType) => {
  const own = await library()
  const tokens = await signInBy(own)
  expect(tokens.token_type).toBe(tokenType)
  const { status, body } = await read(own, tokens.access_token, '/v1/accounts')
  expect([status, body.data?.length]).toEqual([200, 1])
  const { config, more } = own
  const person = await client.fetchUserInfo(config, tokens.access_token, 'cus_wanjiru', more)
  expect(person.sub).toBe('cus_wanjiru')
})

test.each([
  ['a key', byKey],
  ['a certificate', byCertificate],
])(
  'a refresh with %s keeps the refresh token, and binds the new token again',
  async (_what, library) => {
    const own = await library()
    const first = await signInBy(own)
    const { config, more } = own
    const token = first.refresh_token ?? ''
    const second = await client.refreshTokenGrant(config, token, undefined, more)
    expect(second.refresh_token ?? token).toBe(token)
    expect((await read(own, second.access_token, '/v1/accounts')).status).toBe(200)
    const third = await client.refreshTokenGrant(config, token, undefined, more)
    expect((await read(own, third.access_token, '/v1/accounts')).status).toBe(200)
  },
)

test.each([
  ['a key', byKey],
  ['a certificate', byCertificate],
])('an application acts for itself with a token that is bound to %s', async (_what, library) => {
  const own = await library()
  const { config, more } = own
  const parameters = { scope: 'consents.manage' }
  const { access_token } = await client.clientCredentialsGrant(config, parameters, more)
  expect((await read(own, access_token, '/v1/consents')).status).toBe(200)
})

test('a consent is asked for by authorization_details, and the tokens tell of it', async () => {
  const own = await byKey()
  const consentId = await requestConsent(own)
  const details = [{ type: 'consent', consent_id: consentId }]
  const tokens = await signInBy(own, { authorization_details: JSON.stringify(details) })
  expect(tokens.authorization_details).toEqual(details)
  expect((await read(own, tokens.access_token, '/v1/accounts')).status).toBe(200)
})

test('introspection and revocation take assertions as well', async () => {
  const own = await byKey()
  const { refresh_token: token = '' } = await signInBy(own)
  expect(await client.tokenIntrospection(own.config, token)).toMatchObject({ active: true })
  await client.tokenRevocation(own.config, token)
  expect(await client.tokenIntrospection(own.config, token)).toEqual({ active: false })
})

test('an answer that names another issuer, or none, is refused by the library as mixed up', async () => {
  const { config } = await byKey()
  const reason = { cause: { message: expect.stringContaining('"iss"') } }
  for (const iss of ['&iss=https%3A%2F%2Fother.example', '']) {
    const callback = new URL(`${REDIRECT_URI}?code=anything${iss}`)
    const redeemed = client.authorizationCodeGrant(config, callback, { pkceCodeVerifier: 'x' })
    await expect(redeemed).rejects.toMatchObject(reason)
  }
})

async function requestConsent({ config, more }: Library): Promise<string> {
  const { access_token: token } = await client.clientCredentialsGrant(config, {}, more)
  const url = new URL('/v1/consents', proof.issuer)
  const terms = JSON.stringify({ kind: 'account_access', permissions: ['accounts.read'] })
  const headers = new Headers({
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
  })
  const answer = await client.fetchProtectedResource(
    config,
    token,
    url,
    'POST',
    terms,
    headers,
    more,
  )
  return ((await answer.json()) as { id: string }).id
}
