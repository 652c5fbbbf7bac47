import { decodeJwt } from 'jose'
import * as client from 'openid-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CODE, toCode, toSignIn } from '../testing/flow.ts'
import { openBrowser } from '../testing/open-browser.ts'
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

test('the portal signs a customer in to a session of their own, and nobody is asked to approve', async () => {
  const config = await discover('app_portal')
  const pkceCodeVerifier = client.randomPKCECodeVerifier()
  const address = await addressOf(config, pkceCodeVerifier, 'me')
  const browser = openBrowser(proof.issuer, proof.fetch)
  const page = await toCode(browser, await toSignIn(browser, address.href))
  const signedIn = await browser.post(`${page.url.pathname}/code`, { csrf: page.csrf, code: CODE })
  const resumed = await browser.get(signedIn.location?.href ?? '')
  const callback = resumed.location ?? new URL('none:')
  expect(callback.origin).toBe('http://127.0.0.1:53682')
  const tokens = await client.authorizationCodeGrant(config, callback, { pkceCodeVerifier })
  expect(tokens.refresh_token).toBeUndefined()
  const claims = decodeJwt(tokens.access_token)
  expect(claims).toMatchObject({ sub: 'cus_wanjiru', scope: 'me', client_id: 'app_portal' })
  expect(claims).not.toHaveProperty('consent_id')
  const headers = { authorization: `Bearer ${tokens.access_token}` }
  expect((await readAccounts(proof, headers, '/v1/me/consents')).status).toBe(200)
  expect((await readAccounts(proof, headers)).status).toBe(403)
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
