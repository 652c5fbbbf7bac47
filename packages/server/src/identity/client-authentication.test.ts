import { decodeJwt } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { digest } from '../secrets/digest.ts'
import { approveInBrowser, askToken, redeem, refresh } from './testing/flow.ts'
import { openTestIdentity, SECRET, type TestIdentity } from './testing/open-test-identity.ts'

let identity: TestIdentity
beforeAll(async () => {
  identity = await openTestIdentity()
})
afterAll(() => identity.close())

const GRANT = { grant_type: 'client_credentials' }

test('an application gets a token for itself, with all that it has', async () => {
  const { status, body } = await askToken(identity, GRANT)
  expect(status).toBe(200)
  expect(body).toMatchObject({ expires_in: 300, scope: 'consents.manage sandbox.manage' })
  const claims = decodeJwt(body.access_token)
  expect(claims).toMatchObject({ sub: 'app_books', client_id: 'app_books', bank: 'test_acme' })
  expect(claims).not.toHaveProperty('consent_id')
  const credentials = await identity.identity.authenticator.authenticate(body.access_token)
  expect(credentials).toEqual({
    bankKey: 'test_acme',
    applicationId: 'app_books',
    customerId: null,
    consentId: null,
    scopes: new Set(['consents.manage', 'sandbox.manage']),
  })
})

test('an application may ask for less', async () => {
  const { body } = await askToken(identity, { ...GRANT, scope: 'sandbox.manage' })
  expect(body.scope).toBe('sandbox.manage')
})

test('the secret may come in the body', async () => {
  const answer = await fetch(`${identity.issuer}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({ ...GRANT, client_id: 'app_books', client_secret: SECRET }),
  })
  expect(answer.status).toBe(200)
})

test.each(['accounts.read', 'openid', 'consents.manage payments.write', 'everything'])(
  'no scope of a customer, and none that is unknown, is given to an application itself: %s',
  async (scope) => {
    const { status, body } = await askToken(identity, { ...GRANT, scope })
    expect([status, body.error]).toEqual([400, 'invalid_scope'])
  },
)

test('an application without own scopes cannot take some', async () => {
  const asked = { ...GRANT, scope: 'consents.manage' }
  const { status, body } = await askToken(identity, asked, { clientId: 'app_reader' })
  expect([status, body.error]).toEqual([400, 'invalid_scope'])
})

test.each([
  ['a wrong secret', 'app_books', 'wrong'],
  ['the digest of the secret', 'app_books', digest(SECRET)],
  ['an unknown application', 'app_nobody', SECRET],
])('%s is refused, and told nothing more', async (_what, clientId, secret) => {
  const { status, body } = await askToken(identity, GRANT, { clientId, secret })
  expect([status, body.error]).toEqual([401, 'invalid_client'])
  expect(body.error_description).toBe('client authentication failed')
})

test('a client without a secret is refused', async () => {
  const body = new URLSearchParams({ ...GRANT, client_id: 'app_books' })
  const answer = await fetch(`${identity.issuer}/oauth/token`, { method: 'POST', body })
  expect(answer.status).toBe(401)
})

test('there is no password grant', async () => {
  const fields = { grant_type: 'password', username: 'wanjiru', password: 'karibu' }
  const { status, body } = await askToken(identity, fields)
  expect([status, body.error]).toEqual([400, 'unsupported_grant_type'])
})

test('a suspended application gets no token, by no grant', async () => {
  const own = await openTestIdentity()
  const tokens = await redeem(own, await approveInBrowser(own))
  const approved = await approveInBrowser(own)
  const application = own.applications.get('app_books')
  if (application) own.applications.set('app_books', { ...application, status: 'suspended' })
  const answers = [
    await askToken(own, GRANT),
    await refresh(own, tokens.body.refresh_token),
    await redeem(own, approved),
  ]
  expect(answers.map(({ body }) => body.error)).toEqual(Array(3).fill('invalid_client'))
  await own.close()
})

test('a scope that the application lost is gone at the next refresh', async () => {
  const own = await openTestIdentity()
  const scope = 'offline_access accounts.read balances.read'
  const approved = await approveInBrowser(own, { scope, nonce: undefined })
  const { body } = await redeem(own, approved)
  const application = own.applications.get('app_books')
  const scopes = ['offline_access', 'accounts.read']
  if (application) own.applications.set('app_books', { ...application, scopes })
  const refreshed = await refresh(own, body.refresh_token)
  expect(refreshed.body.scope).toBe('offline_access accounts.read')
  await own.close()
})
