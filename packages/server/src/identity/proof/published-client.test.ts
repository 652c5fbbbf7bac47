import * as client from 'openid-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { approvalFields, toApproval } from '../testing/flow.ts'
import { openBrowser } from '../testing/open-browser.ts'
import { approve } from './testing/approve.ts'
import { openProof, type Proof } from './testing/open-proof.ts'

let proof: Proof
beforeAll(async () => {
  proof = await openProof()
})
afterAll(() => proof.close())

const LOOPBACK_URI = 'http://127.0.0.1:53682/callback'
/** A device asks every five seconds (RFC 8628, section 3.5). */
const SLOW = { timeout: 30_000 }
const SCOPE = 'openid offline_access accounts.read'

function discover(id: string, by?: client.ClientAuth) {
  const authentication = by ?? client.ClientSecretBasic(proof.secretOf(id))
  const options = { [client.customFetch]: proof.fetch as client.CustomFetch }
  return client.discovery(new URL(proof.issuer), id, undefined, authentication, options)
}

/** Code and PKCE as the library does it, up to the tokens. */
async function signInBy(config: client.Configuration) {
  const pkceCodeVerifier = client.randomPKCECodeVerifier()
  const [expectedState, expectedNonce] = [client.randomState(), client.randomNonce()]
  const address = client.buildAuthorizationUrl(config, {
    redirect_uri: LOOPBACK_URI,
    scope: SCOPE,
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    state: expectedState,
    nonce: expectedNonce,
  })
  const callback = await approve(proof, address.href)
  const checks = { pkceCodeVerifier, expectedState, expectedNonce, idTokenExpected: true }
  return client.authorizationCodeGrant(config, callback, checks)
}

async function read(config: client.Configuration, token: string, path: string) {
  const url = new URL(path, proof.issuer)
  const answer = await client.fetchProtectedResource(config, token, url, 'GET')
  return { status: answer.status, body: (await answer.json()) as { data?: unknown[] } }
}

test('code with PKCE: tokens that open the accounts, and an id token that the library accepts', async () => {
  const config = await discover('app_demo')
  const tokens = await signInBy(config)
  expect(tokens.claims()).toMatchObject({ iss: proof.issuer, aud: 'app_demo', sub: 'cus_wanjiru' })
  const { status, body } = await read(config, tokens.access_token, '/v1/accounts')
  expect([status, body.data?.length]).toEqual([200, 1])
  const person = await client.fetchUserInfo(config, tokens.access_token, 'cus_wanjiru')
  expect(person.sub).toBe('cus_wanjiru')
})

test('a refresh token is replaced at its use, and its reuse ends all of its line', async () => {
  const config = await discover('app_demo')
  const first = await signInBy(config)
  const second = await client.refreshTokenGrant(config, first.refresh_token ?? '')
  expect(second.refresh_token).not.toBe(first.refresh_token)
  expect((await read(config, second.access_token, '/v1/accounts')).status).toBe(200)
  const again = client.refreshTokenGrant(config, first.refresh_token ?? '')
  await expect(again).rejects.toMatchObject({ error: 'invalid_grant' })
  const after = client.refreshTokenGrant(config, second.refresh_token ?? '')
  await expect(after).rejects.toMatchObject({ error: 'invalid_grant' })
})

test('introspection knows a refresh token until it is revoked', async () => {
  const config = await discover('app_demo')
  const { refresh_token: token = '' } = await signInBy(config)
  expect(await client.tokenIntrospection(config, token)).toMatchObject({
    active: true,
    client_id: 'app_demo',
    scope: SCOPE,
  })
  await client.tokenRevocation(config, token)
  expect(await client.tokenIntrospection(config, token)).toEqual({ active: false })
  const refreshed = client.refreshTokenGrant(config, token)
  await expect(refreshed).rejects.toMatchObject({ error: 'invalid_grant' })
})

test('client credentials: a machine acts for itself, and signs nobody in', async () => {
  const config = await discover('app_machine')
  const tokens = await client.clientCredentialsGrant(config, { scope: 'consents.manage' })
  expect(tokens.scope).toBe('consents.manage')
  expect((await read(config, tokens.access_token, '/v1/consents')).status).toBe(200)
  const address = client.buildAuthorizationUrl(config, {
    redirect_uri: LOOPBACK_URI,
    scope: SCOPE,
  })
  const asked = await proof.fetch(address)
  expect(asked.status).toBe(400)
})

test('a device gets its tokens once its person has typed the code and approved', SLOW, async () => {
  const config = await discover('app_device', client.None())
  const asked = await client.initiateDeviceAuthorization(config, { scope: SCOPE })
  expect(asked.user_code).toMatch(/^[B-Z]{4}-[B-Z]{4}$/)
  const waiting = client.pollDeviceAuthorizationGrant(config, asked)
  await approveDevice(asked.verification_uri, asked.user_code)
  const tokens = await waiting
  expect((await read(config, tokens.access_token, '/v1/accounts')).status).toBe(200)
  const refreshed = await client.refreshTokenGrant(config, tokens.refresh_token ?? '')
  expect(refreshed.refresh_token).not.toBe(tokens.refresh_token)
})

test('a link that carries the code fills it in, and still asks whether it is the device in front of them', async () => {
  const config = await discover('app_device', client.None())
  const asked = await client.initiateDeviceAuthorization(config, { scope: SCOPE })
  const browser = openBrowser(proof.issuer, proof.fetch)
  const page = await browser.get(asked.verification_uri_complete ?? '')
  expect(page.text).toContain(`value="${asked.user_code}"`)
  expect(page.text).not.toContain('<script')
})

test('a code that nobody was given is refused without a hint', async () => {
  const browser = openBrowser(proof.issuer, proof.fetch)
  const page = await browser.get(`${proof.issuer}/oauth/device`)
  const xsrf = xsrfOf(page.text)
  const answer = await browser.post('/oauth/device', { xsrf, user_code: 'BBBB-BBBB' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('role="alert"')
})

test('a person who does not know the device stops it', SLOW, async () => {
  const config = await discover('app_device', client.None())
  const asked = await client.initiateDeviceAuthorization(config, { scope: SCOPE })
  const browser = openBrowser(proof.issuer, proof.fetch)
  const page = await browser.get(asked.verification_uri)
  const typed = { xsrf: xsrfOf(page.text), user_code: asked.user_code }
  const shown = await browser.post('/oauth/device', typed)
  await browser.post('/oauth/device', formsOf(shown.text).at(-1) ?? {})
  const waiting = client.pollDeviceAuthorizationGrant(config, asked)
  await expect(waiting).rejects.toMatchObject({ error: 'access_denied' })
})

async function approveDevice(address: string, userCode: string): Promise<void> {
  const browser = openBrowser(proof.issuer, proof.fetch)
  const page = await browser.get(address)
  const typed = { xsrf: xsrfOf(page.text), user_code: userCode }
  const shown = await browser.post('/oauth/device', typed)
  // To be read, and not only in a hidden field: it is compared with the device's.
  expect(shown.text).toContain(`>${userCode}<`)
  const confirmed = await browser.post('/oauth/device', formsOf(shown.text)[0] ?? {})
  const approval = await toApproval(browser, await browser.get(confirmed.location?.href ?? ''))
  const decided = await browser.post(`${approval.url.pathname}/decide`, {
    ...approvalFields(approval),
    decision: 'approve',
    account: ['acc_wanjiru_current'],
  })
  const done = await browser.get(decided.location?.href ?? '')
  expect(done.status).toBe(200)
}

function xsrfOf(text: string): string {
  return /name="xsrf" value="([^"]+)"/.exec(text)?.[1] ?? ''
}

/** What each form of a page sends, when nothing is typed. */
function formsOf(text: string): Record<string, string>[] {
  const forms = [...text.matchAll(/<form[\s\S]*?<\/form>/g)].map(([form]) => form)
  return forms.map((form) => {
    const fields = form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)
    return Object.fromEntries([...fields].map(([, name, value]) => [name, value]))
  })
}
