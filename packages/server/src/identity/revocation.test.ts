import { decodeJwt } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { approveInBrowser, redeem, refresh, revokeConsent } from './testing/flow.ts'
import { openTestIdentity, SECRET, type TestIdentity } from './testing/open-test-identity.ts'

let identity: TestIdentity
beforeAll(async () => {
  identity = await openTestIdentity()
})
afterAll(() => identity.close())

const tokens = async () => (await redeem(identity, await approveInBrowser(identity))).body

function ask(path: string, token: string | undefined, clientId = 'app_books'): Promise<Response> {
  const fields = { client_id: clientId, client_secret: SECRET, token: token ?? '' }
  return fetch(`${identity.issuer}${path}`, { method: 'POST', body: new URLSearchParams(fields) })
}

test('a revoked refresh token refreshes nothing', async () => {
  const { refresh_token: token } = await tokens()
  expect((await ask('/oauth/revoke', token)).status).toBe(200)
  expect((await refresh(identity, token)).body.error).toBe('invalid_grant')
})

test('an application cannot revoke the token of another, and is not told whether there is one', async () => {
  const { refresh_token: token } = await tokens()
  const foreign = await ask('/oauth/revoke', token, 'app_stranger')
  const absent = await ask('/oauth/revoke', 'no-such-token', 'app_stranger')
  expect([foreign.status, await foreign.text()]).toEqual([absent.status, await absent.text()])
  expect((await refresh(identity, token)).status).toBe(200)
})

test('introspection tells an application of its own refresh token only', async () => {
  const { refresh_token: token } = await tokens()
  const own = await (await ask('/oauth/introspect', token)).json()
  expect(own).toMatchObject({ active: true, client_id: 'app_books', sub: 'cus_wanjiru' })
  const foreign = await (await ask('/oauth/introspect', token, 'app_stranger')).json()
  expect(foreign).toEqual({ active: false })
})

test('a refresh token whose consent was revoked is not active', async () => {
  const { refresh_token: token, access_token: access } = await tokens()
  await revokeConsent(identity, String(decodeJwt(access).consent_id))
  expect(await (await ask('/oauth/introspect', token)).json()).toEqual({ active: false })
})
