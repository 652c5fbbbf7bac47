import { decodeJwt } from 'jose'
import * as client from 'openid-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CODE, toCode, toSignIn } from '../testing/flow.ts'
import { type Browser, openBrowser, type Visited } from '../testing/open-browser.ts'
import { readAccounts } from './testing/forge.ts'
import { openProof, type Proof } from './testing/open-proof.ts'

let proof: Proof
beforeAll(async () => {
  proof = await openProof()
})
afterAll(() => proof.close())

const REDIRECT_URI = 'http://127.0.0.1:53682/callback'

async function discover(id: string) {
  const options = { [client.customFetch]: proof.fetch as client.CustomFetch }
  const authentication = client.ClientSecretBasic(proof.secretOf(id))
  return client.discovery(new URL(proof.issuer), id, undefined, authentication, options)
}

async function addressOf(config: client.Configuration, verifier: string, scope: string) {
  return client.buildAuthorizationUrl(config, {
    redirect_uri: REDIRECT_URI,
    scope,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
}

/** Signs Wanjiru in, to nothing but a session of her own. */
async function signIn(config: client.Configuration) {
  const pkceCodeVerifier = client.randomPKCECodeVerifier()
  const address = await addressOf(config, pkceCodeVerifier, 'me')
  const browser = openBrowser(proof.issuer, proof.fetch)
  const resumed = await browser.get(
    await codeEntered(browser, await toSignIn(browser, address.href)),
  )
  const callback = resumed.location ?? new URL('none:')
  expect(callback.origin).toBe('http://127.0.0.1:53682')
  return client.authorizationCodeGrant(config, callback, { pkceCodeVerifier })
}

async function codeEntered(browser: Browser, page: Visited): Promise<string> {
  const asked = await toCode(browser, page)
  const fields = { csrf: asked.csrf, code: CODE }
  return (await browser.post(`${asked.url.pathname}/code`, fields)).location?.href ?? ''
}

const readMe = (token: string, path = '/v1/me/consents') =>
  readAccounts(proof, { authorization: `Bearer ${token}` }, path)

test('the portal signs a customer in to a session of their own, and nobody is asked to approve', async () => {
  const tokens = await signIn(await discover('app_portal'))
  const claims = decodeJwt(tokens.access_token)
  expect(claims).toMatchObject({ sub: 'cus_wanjiru', scope: 'me', client_id: 'app_portal' })
  expect(claims).not.toHaveProperty('consent_id')
  expect((await readMe(tokens.access_token)).status).toBe(200)
  expect((await readMe(tokens.access_token, '/v1/accounts')).status).toBe(403)
})

test('such a session is renewed, and is nothing more for it', async () => {
  const config = await discover('app_portal')
  const first = await signIn(config)
  const second = await client.refreshTokenGrant(config, first.refresh_token ?? '')
  expect(second.refresh_token).not.toBe(first.refresh_token)
  const claims = decodeJwt(second.access_token)
  expect(claims).toMatchObject({ sub: 'cus_wanjiru', scope: 'me' })
  expect(claims).not.toHaveProperty('consent_id')
  expect((await readMe(second.access_token)).status).toBe(200)
  await expect(
    client.refreshTokenGrant(config, second.refresh_token ?? '', { scope: 'me accounts.read' }),
  ).rejects.toMatchObject({ error: 'invalid_scope' })
})

test('a refresh token of such a session that is used twice ends the session', async () => {
  const config = await discover('app_portal')
  const first = await signIn(config)
  const other = await signIn(config)
  const second = await client.refreshTokenGrant(config, first.refresh_token ?? '')
  const refused = { error: 'invalid_grant' }
  await expect(client.refreshTokenGrant(config, first.refresh_token ?? '')).rejects.toMatchObject(
    refused,
  )
  await expect(client.refreshTokenGrant(config, second.refresh_token ?? '')).rejects.toMatchObject(
    refused,
  )
  expect((await client.refreshTokenGrant(config, other.refresh_token ?? '')).scope).toBe('me')
})

test('a customer signs in to a session of their own with a code on another device', async () => {
  const config = await discover('app_portal')
  const asked = await client.initiateDeviceAuthorization(config, { scope: 'me' })
  const browser = openBrowser(proof.issuer, proof.fetch)
  const xsrf = ({ text }: Visited) => /name="xsrf" value="([^"]+)"/.exec(text)?.[1] ?? ''
  const typed = { user_code: asked.user_code }
  const input = await browser.get(asked.verification_uri)
  const confirm = await browser.post(asked.verification_uri, { ...typed, xsrf: xsrf(input) })
  expect(confirm.text).toContain('Wekeza portal')
  const yes = { ...typed, xsrf: xsrf(confirm), confirm: 'yes' }
  const page = await browser.post(asked.verification_uri, yes)
  await browser.get(await codeEntered(browser, await browser.get(page.location?.href ?? '')))
  const tokens = await client.pollDeviceAuthorizationGrant(config, { ...asked, interval: 0 })
  expect(decodeJwt(tokens.access_token)).toMatchObject({ sub: 'cus_wanjiru', scope: 'me' })
  expect((await client.refreshTokenGrant(config, tokens.refresh_token ?? '')).scope).toBe('me')
})

test.each([
  ['another application', 'app_demo', 'me'],
  ['another scope beside it', 'app_portal', 'me accounts.read'],
  ['a refresh token beside it', 'app_portal', 'me offline_access'],
])('a session of a customer’s own is refused for %s', async (_what, id, scope) => {
  const config = await discover(id)
  const address = await addressOf(config, client.randomPKCECodeVerifier(), scope)
  const answer = await proof.fetch(address, { headers: { accept: 'text/html' } })
  expect(answer.headers.get('location')).toContain('error=invalid_scope')
})
