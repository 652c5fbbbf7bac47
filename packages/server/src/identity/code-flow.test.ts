import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import {
  approveInBrowser,
  askToken,
  newVerifier,
  redeem,
  refresh,
  requestConsent,
  revokeConsent,
  userinfo,
} from './testing/flow.ts'
import {
  LOOPBACK_URI,
  openTestIdentity,
  PAYMENT,
  type TestIdentity,
} from './testing/open-test-identity.ts'

let identity: TestIdentity
beforeAll(async () => {
  identity = await openTestIdentity()
})
afterAll(() => identity.close())

const tokensOf = async (parameters: Record<string, string> = {}) =>
  (await redeem(identity, await approveInBrowser(identity, parameters))).body

test('a customer signs in and approves, and the application gets its tokens', async () => {
  const approved = await approveInBrowser(identity)
  expect(`${approved.callback.origin}${approved.callback.pathname}`).toBe(
    'https://books.example/callback',
  )
  expect(approved.callback.searchParams.get('state')).toBe('the-state')
  expect(approved.callback.searchParams.get('iss')).toBe(identity.issuer)
  const { status, body } = await redeem(identity, approved)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    token_type: 'Bearer',
    expires_in: 300,
    scope: 'openid offline_access accounts.read',
  })
  expect(identity.faults).toEqual([])
})

test('an access token says whose it is, for which bank and consent, and can be verified by anyone', async () => {
  const { access_token: token } = await tokensOf()
  const keys = createRemoteJWKSet(new URL(`${identity.issuer}/oauth/jwks`))
  const { issuer } = identity
  const { payload, protectedHeader } = await jwtVerify(token, keys, { issuer, audience: issuer })
  expect(protectedHeader).toMatchObject({ typ: 'at+jwt', alg: 'ES256' })
  expect(payload).toMatchObject({ sub: 'cus_wanjiru', client_id: 'app_books', bank: 'test_acme' })
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300)
  const consent = await identity.bank.store.consents.get(String(payload.consent_id))
  expect(consent).toMatchObject({
    status: 'authorised',
    customerId: 'cus_wanjiru',
    accountIds: ['acc_wanjiru_current'],
    terms: { kind: 'account_access', permissions: ['accounts.read'] },
  })
})

test('an id token has the nonce and the time of sign-in', async () => {
  const beforeSeconds = Math.floor(Date.now() / 1000)
  const { id_token: token = '' } = await tokensOf()
  const keys = createRemoteJWKSet(new URL(`${identity.issuer}/oauth/jwks`))
  const { payload } = await jwtVerify(token, keys, {
    issuer: identity.issuer,
    audience: 'app_books',
    algorithms: ['ES256'],
  })
  expect(payload).toMatchObject({ sub: 'cus_wanjiru', nonce: 'the-nonce' })
  expect(payload.auth_time).toBeGreaterThanOrEqual(beforeSeconds)
})

test('without openid there is no id token, and without offline_access no refresh token', async () => {
  const parameters = { scope: 'accounts.read balances.read', nonce: undefined }
  const { body } = await redeem(identity, await approveInBrowser(identity, parameters))
  expect(Object.keys(body).sort()).toEqual(['access_token', 'expires_in', 'scope', 'token_type'])
})

test('userinfo tells the customer id to a token with openid', async () => {
  const answer = await userinfo(identity, (await tokensOf()).access_token)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ sub: 'cus_wanjiru' })
})

test('userinfo refuses a token without openid', async () => {
  const parameters = { scope: 'accounts.read', nonce: undefined }
  const { body } = await redeem(identity, await approveInBrowser(identity, parameters))
  const answer = await userinfo(identity, body.access_token)
  expect(answer.status).toBe(403)
  expect(answer.headers.get('www-authenticate')).toContain('insufficient_scope')
})

test('userinfo refuses no token, and a token that is none', async () => {
  const none = await fetch(`${identity.issuer}/oauth/userinfo`)
  expect([none.status, none.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
  const wrong = await userinfo(identity, 'not-a-token')
  expect([wrong.status, (await wrong.json()).error]).toEqual([401, 'invalid_token'])
})

test('a consent that the application created is approved for the account that the customer chose', async () => {
  const consentId = await requestConsent(identity, PAYMENT)
  const approved = await approveInBrowser(
    identity,
    { consent_id: consentId, scope: 'openid payments.write payments.read' },
    { account: ['acc_wanjiru_savings'] },
  )
  const { body } = await redeem(identity, approved)
  expect(decodeJwt(body.access_token).consent_id).toBe(consentId)
  expect(await identity.bank.store.consents.get(consentId)).toMatchObject({
    status: 'authorised',
    accountIds: ['acc_wanjiru_savings'],
  })
})

test('a refresh gives new tokens for the same consent', async () => {
  const first = await tokensOf()
  const { status, body } = await refresh(identity, first.refresh_token)
  expect(status).toBe(200)
  expect(body.refresh_token).not.toBe(first.refresh_token)
  expect(decodeJwt(body.access_token).consent_id).toBe(decodeJwt(first.access_token).consent_id)
  expect(body.scope).toBe('openid offline_access accounts.read')
})

test('a refresh may ask for less, never for more', async () => {
  const first = await tokensOf()
  const wider = await askToken(identity, {
    grant_type: 'refresh_token',
    refresh_token: first.refresh_token ?? '',
    scope: 'accounts.read payments.write',
  })
  expect([wider.status, wider.body.error]).toEqual([400, 'invalid_scope'])
  const narrower = await askToken(identity, {
    grant_type: 'refresh_token',
    refresh_token: first.refresh_token ?? '',
    scope: 'accounts.read',
  })
  expect(narrower.body.scope).toBe('accounts.read')
})

test('the reuse of an old refresh token revokes the new one too', async () => {
  const first = await tokensOf()
  const second = await refresh(identity, first.refresh_token)
  const reused = await refresh(identity, first.refresh_token)
  expect([reused.status, reused.body.error]).toEqual([400, 'invalid_grant'])
  const after = await refresh(identity, second.body.refresh_token)
  expect([after.status, after.body.error]).toEqual([400, 'invalid_grant'])
})

test('of two refreshes at once with one token, one gets an answer, and its grant is revoked', async () => {
  const first = await tokensOf()
  const both = await Promise.all([
    refresh(identity, first.refresh_token),
    refresh(identity, first.refresh_token),
  ])
  const given = both.filter(({ status }) => status === 200)
  expect(given.length).toBe(1)
  for (const { body } of given) {
    expect((await refresh(identity, body.refresh_token)).body.error).toBe('invalid_grant')
  }
})

test('the second redemption of a code fails, and revokes what the first one got', async () => {
  const approved = await approveInBrowser(identity)
  const first = await redeem(identity, approved)
  const second = await redeem(identity, approved)
  expect([second.status, second.body.error]).toEqual([400, 'invalid_grant'])
  const refreshed = await refresh(identity, first.body.refresh_token)
  expect([refreshed.status, refreshed.body.error]).toEqual([400, 'invalid_grant'])
})

test('of many redemptions of one code at once, one gets an answer', async () => {
  const approved = await approveInBrowser(identity)
  const many = await Promise.all(Array.from({ length: 8 }, () => redeem(identity, approved)))
  const given = many.filter(({ status }) => status === 200)
  expect(given.length).toBe(1)
  expect((await refresh(identity, given[0]?.body.refresh_token)).body.error).toBe('invalid_grant')
  expect(identity.faults).toEqual([])
})

test('a code is redeemed only with the verifier of its challenge', async () => {
  const { code } = await approveInBrowser(identity)
  const wrong = await redeem(identity, { code, verifier: newVerifier().verifier })
  expect([wrong.status, wrong.body.error]).toEqual([400, 'invalid_grant'])
  const none = await askToken(identity, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: 'https://books.example/callback',
  })
  expect([none.status, none.body.error]).toEqual([400, 'invalid_grant'])
})

test('a code is redeemed only with the redirect address that it was sent to', async () => {
  const { code, verifier } = await approveInBrowser(identity)
  const answer = await askToken(identity, {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: LOOPBACK_URI,
  })
  expect([answer.status, answer.body.error]).toEqual([400, 'invalid_grant'])
})

test.each([
  [58, 200],
  [62, 400],
])('a code that was given %i seconds ago is answered by %i', async (seconds, status) => {
  const approved = await approveInBrowser(identity)
  vi.useFakeTimers({ now: Date.now() + seconds * 1000, toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  expect((await redeem(identity, approved)).status).toBe(status)
})

test('a code of one application is nothing to another', async () => {
  const { code, verifier } = await approveInBrowser(identity)
  const fields = {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: 'https://books.example/callback',
  }
  const answer = await askToken(identity, fields, { clientId: 'app_stranger' })
  expect([answer.status, answer.body.error]).toEqual([400, 'invalid_grant'])
})

test('a revoked consent gives no tokens: not by refresh, not by code, not at userinfo', async () => {
  const approved = await approveInBrowser(identity)
  const tokens = await tokensOf()
  const consentId = String(decodeJwt(tokens.access_token).consent_id)
  await revokeConsent(identity, consentId)
  const refreshed = await refresh(identity, tokens.refresh_token)
  expect([refreshed.status, refreshed.body.error]).toEqual([400, 'invalid_grant'])
  expect(refreshed.body.error_description).toBe(
    `The consent ${consentId} is revoked. Ask the customer for a new one.`,
  )
  expect((await userinfo(identity, tokens.access_token)).status).toBe(401)
  const [latest] = await identity.bank.store.consents.page('app_books', { limit: 2 })
  const [, earlier] = await identity.bank.store.consents.page('app_books', { limit: 2 })
  expect(latest?.id).toBe(consentId)
  await revokeConsent(identity, earlier?.id ?? '')
  expect((await redeem(identity, approved)).body.error).toBe('invalid_grant')
})

test('an expired consent refreshes nothing, by the time of its bank', async () => {
  const own = await openTestIdentity()
  const { body } = await redeem(own, await approveInBrowser(own))
  await own.clock?.advance(181 * 86_400_000)
  const refreshed = await refresh(own, body.refresh_token)
  expect([refreshed.status, refreshed.body.error]).toEqual([400, 'invalid_grant'])
  expect(refreshed.body.error_description).toContain('is expired')
  await own.close()
})

test('a refresh token lives as long as its consent at most', async () => {
  const { body } = await redeem(identity, await approveInBrowser(identity))
  const consentId = String(decodeJwt(body.access_token).consent_id)
  const consent = await identity.bank.store.consents.get(consentId)
  const answer = await fetch(`${identity.issuer}/oauth/introspect`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: 'app_books',
      client_secret: 'a-client-secret-that-is-planted-to-be-looked-for',
      token: body.refresh_token ?? '',
    }),
  })
  const { active, exp } = await answer.json()
  expect(active).toBe(true)
  expect(exp * 1000).toBeLessThanOrEqual(consent?.expiresAtMs ?? 0)
  expect(exp * 1000).toBeGreaterThan((consent?.expiresAtMs ?? 0) - 10_000)
})
