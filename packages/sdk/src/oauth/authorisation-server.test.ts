import { exportJWK, generateKeyPair } from 'jose'
import { expect, test } from 'vitest'
import { dpop, privateKeyJwt } from '../auth.ts'
import { Wekeza, type WekezaOptions } from '../index.ts'
import { ConformingServer } from '../testing/conforming-server.ts'
import { failureOf } from '../testing/failure-of.ts'
import { challengeOf } from './begin-authorisation.ts'

const redirectUri = 'https://shop.example/callback'
const scopes = ['openid', 'accounts.read']

/** A server and a client of it, with a key instead of a secret. */
async function open(options: Partial<WekezaOptions> = {}, metadata: object = {}) {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(publicKey)), alg: 'ES256' }
  const server = new ConformingServer({ app_books: { jwk } }, { metadata })
  const auth = privateKeyJwt({ key: privateKey, alg: 'ES256' })
  const { fetch } = server
  const wekeza = new Wekeza({ clientId: 'app_books', auth, fetch, logLevel: 'off', ...options })
  return { server, wekeza }
}

// RFC 7636, appendix B.
test('a verifier has the challenge of the example of the RFC', async () => {
  const challenge = await challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')
  expect(challenge).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM')
})

test('a code is asked for, redeemed and refreshed, bound to one key from the beginning', async () => {
  const { server, wekeza } = await open({ dpop: dpop(), par: true })
  const { url, ...visit } = await wekeza.oauth.authorisation({ scopes, redirectUri })
  const callbackUrl = server.approve(url)
  const tokens = await wekeza.oauth.exchange({
    callbackUrl,
    redirectUri,
    state: visit.state,
    codeVerifier: visit.codeVerifier,
  })
  const customer = wekeza.withCustomer({ refresh_token: tokens.refresh_token ?? '' })
  expect(await customer.accounts.list()).toMatchObject({ data: [] })
  expect(tokens.token_type).toBe('DPoP')
})

test('what is pushed does not travel in the browser', async () => {
  const { server, wekeza } = await open({ par: true })
  const { url, state } = await wekeza.oauth.authorisation({ scopes, redirectUri })
  const query = Object.fromEntries(new URL(url).searchParams)
  expect(query).toEqual({
    client_id: 'app_books',
    request_uri: expect.stringMatching(/^urn:ietf:params:oauth:request_uri:/),
  })
  expect(server.seen[0]?.form.get('state')).toBe(state)
})

test('a platform that demands PAR of everybody gets it unasked', async () => {
  const { wekeza } = await open({}, { require_pushed_authorization_requests: true })
  const { url } = await wekeza.oauth.authorisation({ scopes, redirectUri })
  expect(new URL(url).searchParams.has('request_uri')).toBe(true)
})

test('details of what is asked are sent along', async () => {
  const { wekeza } = await open()
  const authorizationDetails = [{ type: 'payment', amount: '1250.00' }]
  const { url } = await wekeza.oauth.authorisation({ scopes, redirectUri, authorizationDetails })
  const sent = new URL(url).searchParams.get('authorization_details')
  expect(JSON.parse(sent ?? '')).toEqual(authorizationDetails)
})

test('without a consent and without scopes there is nothing to ask', async () => {
  const { wekeza } = await open()
  const error = await failureOf(wekeza.oauth.authorisation({ redirectUri }))
  expect(error.message).toContain('needs a clientId and scopes')
})

test('the discovery document is read once for all who ask', async () => {
  let read = 0
  const { server } = await open()
  const fetch = (request: Request) => {
    if (request.url.includes('/.well-known/')) read += 1
    return server.fetch(request)
  }
  const wekeza = new Wekeza({ clientId: 'app_books', fetch })
  const ask = { scopes, redirectUri }
  await Promise.all([wekeza.oauth.authorisation(ask), wekeza.oauth.authorisation(ask)])
  await wekeza.oauth.authorisation(ask)
  expect(read).toBe(1)
})

test('a document of another issuer is not believed', async () => {
  const { wekeza } = await open({}, { issuer: 'https://evil.example' })
  const error = await failureOf(wekeza.oauth.authorisation({ scopes, redirectUri }))
  expect(error).toMatchObject({ name: 'AuthorisationError', code: 'issuer_mismatch' })
})

test('secrets are not sent to an address that is less protected than the platform’s own', async () => {
  const { server, wekeza } = await open({}, { revocation_endpoint: 'http://far.example/revoke' })
  const error = await failureOf(wekeza.oauth.revoke('rt_1'))
  expect([error.name, server.seen]).toEqual(['ConfigurationError', []])
})

test('a refresh token is revoked at the server', async () => {
  const { server, wekeza } = await open()
  await wekeza.oauth.revoke('rt_1')
  expect(server.revoked).toEqual(['rt_1'])
})

test('what the platform does not offer is told with another way', async () => {
  const { wekeza } = await open({}, { revocation_endpoint: undefined })
  const error = await failureOf(wekeza.oauth.revoke('rt_1'))
  expect(error.message).toContain('wekeza.consents.revoke')
})

test('a consent whose address is none of the web is not opened', async () => {
  const { wekeza } = await open()
  const authorisation_url = 'file:///etc/passwd'
  const consent = { id: 'csn_1', status: 'awaiting_authorisation', authorisation_url } as const
  const error = await failureOf(wekeza.oauth.authorisation({ consent, redirectUri }))
  expect(error.message).toContain('no web address')
})
