import { createHash } from 'node:crypto'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../create-sandbox.ts'

const VERIFIER = 'a-verifier-of-at-least-forty-three-characters-long'
const challenge = createHash('sha256').update(VERIFIER).digest('base64url')
const REDIRECT = 'http://127.0.0.1:53123/callback'

function ask(sandbox: Sandbox, more: Record<string, string | undefined> = {}) {
  const query = {
    client_id: 'app_demo',
    response_type: 'code',
    redirect_uri: REDIRECT,
    scope: 'openid offline_access accounts.read',
    state: 's1',
    nonce: 'n1',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...more,
  }
  const given = Object.entries(query).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return sandbox.fetch(
    new Request(`${sandbox.baseUrl}/oauth/authorize?${new URLSearchParams(given)}`),
  )
}

const backOf = (response: Response) => new URL(response.headers.get('location') ?? '').searchParams

interface Answered {
  status: number
  error?: string
  access_token?: string
  refresh_token?: string
  id_token?: string
}

async function tokens(
  sandbox: Sandbox,
  form: Record<string, string>,
  secret = 'sandbox-secret',
): Promise<Answered> {
  const body = new URLSearchParams({ client_id: 'app_demo', client_secret: secret, ...form })
  const request = new Request(`${sandbox.baseUrl}/oauth/token`, { method: 'POST', body })
  const response = await sandbox.fetch(request)
  return { status: response.status, ...((await response.json()) as object) }
}

const redemption = (code: string, more: Record<string, string> = {}) => ({
  grant_type: 'authorization_code',
  code,
  redirect_uri: REDIRECT,
  code_verifier: VERIFIER,
  ...more,
})

test('a code is redeemed for a customer’s tokens, in the shape that the server gives', async () => {
  const sandbox = await createSandbox()
  const back = backOf(await ask(sandbox))
  expect([back.get('state'), back.get('iss')]).toEqual(['s1', sandbox.baseUrl])
  const set = await tokens(sandbox, redemption(back.get('code') ?? ''))
  expect(decodeProtectedHeader(set.access_token ?? '')).toMatchObject({
    alg: 'ES256',
    typ: 'at+jwt',
  })
  expect(decodeJwt(set.access_token ?? '')).toMatchObject({
    iss: sandbox.baseUrl,
    aud: sandbox.baseUrl,
    sub: 'cus_wanjiru',
    client_id: 'app_demo',
    bank: 'test_demo',
    consent_id: expect.stringMatching(/^csn_/),
  })
  expect(decodeJwt(set.id_token ?? '')).toMatchObject({
    nonce: 'n1',
    auth_time: expect.any(Number),
  })
})

test('a code works once, and only with its verifier, its address and its client', async () => {
  const sandbox = await createSandbox()
  const code = async () => backOf(await ask(sandbox)).get('code') ?? ''
  const spent = await code()
  await tokens(sandbox, redemption(spent))
  expect(await tokens(sandbox, redemption(spent))).toMatchObject({ error: 'invalid_grant' })
  const wrongs: Record<string, string>[] = [
    { code_verifier: 'another' },
    { redirect_uri: 'http://127.0.0.1:1/callback' },
    { client_id: 'app_other' },
  ]
  for (const wrong of wrongs) {
    const answer = await tokens(sandbox, redemption(await code(), wrong))
    expect(answer).toMatchObject({ status: 400, error: 'invalid_grant' })
  }
})

test.each([
  ['without PKCE', { code_challenge: undefined }, 'invalid_request'],
  ['with plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
  ['for a token in the address', { response_type: 'token' }, 'unsupported_response_type'],
  ['with scopes that a consent cannot carry', { scope: 'openid payments.write' }, 'invalid_scope'],
  ['for a consent that is not there', { consent_id: 'csn_none' }, 'invalid_request'],
])('an authorization request %s goes back with an error', async (_, more, error) => {
  expect(backOf(await ask(await createSandbox(), more)).get('error')).toBe(error)
})

test('an address that is not registered is never redirected to', async () => {
  const response = await ask(await createSandbox(), { redirect_uri: 'https://evil.test/callback' })
  expect([response.status, response.headers.get('location')]).toEqual([400, null])
})

test('a refresh token works once, and not after its consent was revoked', async () => {
  const sandbox = await createSandbox()
  const set = await tokens(sandbox, redemption(backOf(await ask(sandbox)).get('code') ?? ''))
  const refresh = (token = '') =>
    tokens(sandbox, { grant_type: 'refresh_token', refresh_token: token })
  const next = await refresh(set.refresh_token)
  expect(next.status).toBe(200)
  expect(await refresh(set.refresh_token)).toMatchObject({ error: 'invalid_grant' })
  const { consent_id: consentId } = decodeJwt(next.access_token ?? '')
  const application = await tokens(sandbox, { grant_type: 'client_credentials' })
  await sandbox.fetch(
    new Request(`${sandbox.baseUrl}/v1/consents/${consentId}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${application.access_token}` },
    }),
  )
  expect(await refresh(next.refresh_token)).toMatchObject({ error: 'invalid_grant' })
})

test('a revoked refresh token works no more, and another’s is not touched by asking', async () => {
  const sandbox = await createSandbox()
  const set = await tokens(sandbox, redemption(backOf(await ask(sandbox)).get('code') ?? ''))
  const revoke = (client_id: string) => {
    const body = { client_id, client_secret: 'sandbox-secret', token: set.refresh_token ?? '' }
    const init = { method: 'POST', body: new URLSearchParams(body) }
    return sandbox.fetch(new Request(`${sandbox.baseUrl}/oauth/revoke`, init))
  }
  const refresh = (token = '') =>
    tokens(sandbox, { grant_type: 'refresh_token', refresh_token: token })
  expect((await revoke('app_nobody')).status).toBe(401)
  expect((await revoke('app_other')).status).toBe(200)
  const next = await refresh(set.refresh_token)
  expect(next.status).toBe(200)
  set.refresh_token = next.refresh_token ?? ''
  expect((await revoke('app_demo')).status).toBe(200)
  expect(await refresh(next.refresh_token)).toMatchObject({ error: 'invalid_grant' })
})

test('userinfo ends with its consent', async () => {
  const sandbox = await createSandbox()
  const set = await tokens(sandbox, redemption(backOf(await ask(sandbox)).get('code') ?? ''))
  const application = await tokens(sandbox, { grant_type: 'client_credentials' })
  const { consent_id: consentId } = decodeJwt(set.access_token ?? '')
  const send = (method: string, path: string, token = '') => {
    const headers = { authorization: `Bearer ${token}` }
    return sandbox.fetch(new Request(`${sandbox.baseUrl}${path}`, { method, headers }))
  }
  await send('DELETE', `/v1/consents/${consentId}`, application.access_token)
  const response = await send('GET', '/oauth/userinfo', set.access_token)
  expect([response.status, await response.json()]).toMatchObject([401, { error: 'invalid_token' }])
})

test('a wrong secret is refused', async () => {
  const answer = await tokens(await createSandbox(), { grant_type: 'client_credentials' }, 'wrong')
  expect(answer).toMatchObject({ status: 401, error: 'invalid_client' })
})

test.each([
  ['base64', 'Basic !!!'],
  ['percent signs', `Basic ${btoa('%:%')}`],
])('credentials with broken %s are refused as wrong ones are', async (_, authorization) => {
  const sandbox = await createSandbox()
  const body = new URLSearchParams({ grant_type: 'client_credentials' })
  const init = { method: 'POST', body, headers: { authorization } }
  const response = await sandbox.fetch(new Request(`${sandbox.baseUrl}/oauth/token`, init))
  expect([response.status, await response.json()]).toMatchObject([401, { error: 'invalid_client' }])
})

test('userinfo names the customer to a token with openid', async () => {
  const sandbox = await createSandbox()
  const set = await tokens(sandbox, redemption(backOf(await ask(sandbox)).get('code') ?? ''))
  const headers = { authorization: `Bearer ${set.access_token}` }
  const response = await sandbox.fetch(
    new Request(`${sandbox.baseUrl}/oauth/userinfo`, { headers }),
  )
  expect(await response.json()).toEqual({ sub: 'cus_wanjiru' })
})
