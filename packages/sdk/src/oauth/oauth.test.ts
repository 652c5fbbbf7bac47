import { expect, test } from 'vitest'
import { base64url } from '../random/base64url.ts'
import { failureOf } from '../testing/failure-of.ts'
import { FakePlatform, json, tokenSet } from '../testing/fake-platform.ts'

const redirectUri = 'https://shop.example/callback'
const consent = {
  id: 'csn_1',
  status: 'awaiting_authorisation',
  authorisation_url:
    'http://127.0.0.1:8080/oauth/authorize?client_id=app_demo&response_type=code&scope=openid+accounts.read&consent_id=csn_1',
}
const back = (query: Record<string, string>) =>
  `${redirectUri}?${new URLSearchParams({ state: 's', iss: 'http://127.0.0.1:8080', code: 'c', ...query })}`
const ask = { redirectUri, state: 's', codeVerifier: 'v', callbackUrl: back({}) }
const idToken = (claims: object) => {
  const payload = new TextEncoder().encode(JSON.stringify(claims))
  return `e30.${base64url(payload)}.sig`
}

test('the address keeps what the consent asks and binds the visit with PKCE', async () => {
  const visit = await new FakePlatform().client().oauth.authorisation({ consent, redirectUri })
  const query = Object.fromEntries(new URL(visit.url).searchParams)
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(visit.codeVerifier))
  expect(query).toEqual({
    client_id: 'app_demo',
    response_type: 'code',
    scope: 'openid accounts.read',
    consent_id: 'csn_1',
    redirect_uri: redirectUri,
    state: visit.state,
    nonce: visit.nonce,
    code_challenge: base64url(new Uint8Array(digest)),
    code_challenge_method: 'S256',
  })
})

test('a visit that asks for no ID token carries no nonce, which nothing would bring back', async () => {
  const { oauth } = new FakePlatform().client()
  const visit = await oauth.authorisation({ consent, redirectUri, scopes: ['accounts.read'] })
  expect(new URL(visit.url).searchParams.has('nonce')).toBe(false)
})

test('state, nonce and verifier are long, of plain characters, and new each time', async () => {
  const { oauth } = new FakePlatform().client()
  const visits = [
    await oauth.authorisation({ consent, redirectUri }),
    await oauth.authorisation({ consent, redirectUri }),
  ]
  const texts = visits.flatMap(({ state, nonce, codeVerifier }) => [state, nonce, codeVerifier])
  expect(texts.filter((text) => /^[\w-]{43}$/.test(text))).toHaveLength(6)
  expect(new Set(texts).size).toBe(6)
})

test('a state and scopes of the caller are used', async () => {
  const { oauth } = new FakePlatform().client()
  const { url } = await oauth.authorisation({
    consent,
    redirectUri,
    state: 'mine',
    scopes: ['openid'],
  })
  expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({
    state: 'mine',
    scope: 'openid',
  })
})

test('a consent that awaits nothing has no address', async () => {
  const decided = { id: 'csn_1', status: 'rejected', authorisation_url: null }
  const { oauth } = new FakePlatform().client()
  await expect(oauth.authorisation({ consent: decided, redirectUri })).rejects.toThrow(
    'The consent csn_1 is rejected and awaits no decision. Create a new one.',
  )
})

test('a code is exchanged with its verifier', async () => {
  const platform = new FakePlatform()
  const tokens = await platform.client().oauth.exchange(ask)
  expect(tokens.access_token).toBe('token-1')
  expect(Object.fromEntries(new URLSearchParams(platform.tokenRequests[0]?.body))).toEqual({
    grant_type: 'authorization_code',
    code: 'c',
    redirect_uri: redirectUri,
    code_verifier: 'v',
  })
})

test('a client without a secret names itself in the form', async () => {
  const platform = new FakePlatform()
  const { Wekeza } = await import('../wekeza.ts')
  const wekeza = new Wekeza({ clientId: 'app_public', fetch: platform.fetch })
  await wekeza.oauth.exchange(ask)
  expect(new URLSearchParams(platform.tokenRequests[0]?.body).get('client_id')).toBe('app_public')
  expect(platform.tokenRequests[0]?.headers.has('authorization')).toBe(false)
})

test.each([
  ['another state', { state: 'forged' }, 'state_mismatch'],
  ['another issuer', { iss: 'https://evil.example' }, 'issuer_mismatch'],
  ['no issuer', { iss: '' }, 'issuer_mismatch'],
  ['no code', { code: '' }, 'code_missing'],
  ['a refusal', { error: 'access_denied' }, 'access_denied'],
])('a callback with %s is refused, and its code not sent', async (_, query, code) => {
  const platform = new FakePlatform()
  const error = await failureOf(
    platform.client().oauth.exchange({ ...ask, callbackUrl: back(query) }),
  )
  expect(error).toMatchObject({ name: 'AuthorisationError', code })
  expect(platform.tokenRequests).toEqual([])
})

test('an empty state of the session matches nothing', async () => {
  const call = new FakePlatform()
    .client()
    .oauth.exchange({ ...ask, state: '', callbackUrl: back({ state: '' }) })
  await expect(call).rejects.toMatchObject({ code: 'state_mismatch' })
})

test('a platform that is reached by an inner address is named as issuer', async () => {
  const callbackUrl = back({ iss: 'https://bank.example' })
  const exchanged = { ...ask, callbackUrl, issuer: 'https://bank.example/' }
  expect(await new FakePlatform().client().oauth.exchange(exchanged)).toMatchObject({
    access_token: 'token-1',
  })
})

test('a nonce that is given must be the one in the ID token', async () => {
  const platform = new FakePlatform()
  platform.tokens = [
    tokenSet('a', { id_token: idToken({ nonce: 'n' }) }),
    tokenSet('b', { id_token: idToken({ nonce: 'other' }) }),
    tokenSet('c'),
  ]
  const { oauth } = platform.client()
  expect(await oauth.exchange({ ...ask, nonce: 'n' })).toMatchObject({ access_token: 'a' })
  await expect(oauth.exchange({ ...ask, nonce: 'n' })).rejects.toMatchObject({
    code: 'nonce_mismatch',
  })
  await expect(oauth.exchange({ ...ask, nonce: 'n' })).rejects.toMatchObject({
    code: 'nonce_mismatch',
  })
})

test('a code is not sent twice when its answer is lost', async () => {
  const platform = new FakePlatform()
  platform.tokens = [new TypeError('fetch failed')]
  const error = await failureOf(platform.client().oauth.exchange(ask))
  expect([error.name, platform.tokenRequests.length]).toEqual(['ConnectionError', 1])
})

test('a code that is refused says what to do', async () => {
  const platform = new FakePlatform()
  platform.tokens = [json({ error: 'invalid_grant', error_description: 'Spent.' }, 400)]
  await expect(platform.client().oauth.exchange(ask)).rejects.toMatchObject({
    name: 'BadRequestError',
    code: 'invalid_grant',
    message: expect.stringMatching(
      /Spent\. A code works once.*new wekeza\.oauth\.authorisation url\.$/,
    ),
  })
})
