import type { Binding } from '@wekeza/api'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { userinfo } from '../testing/flow.ts'
import { openTestIdentity, type TestIdentity } from '../testing/open-test-identity.ts'

let identity: TestIdentity
beforeAll(async () => {
  identity = await openTestIdentity()
})
afterAll(() => identity.close())

async function session(binding?: Binding) {
  const application = identity.applications.get('app_books')
  if (!application) throw new Error('the application is not there')
  return identity.identity.tokens.issueSession({ application, customerId: 'cus_wanjiru', binding })
}

test('a session is of a person, with the scope me alone, without consent and without a refresh token', async () => {
  const tokens = await session()
  expect(Object.keys(tokens).sort()).toEqual(['access_token', 'expires_in', 'scope', 'token_type'])
  expect(await identity.identity.authenticator.authenticate(tokens.access_token)).toMatchObject({
    bankKey: 'test_acme',
    applicationId: 'app_books',
    customerId: 'cus_wanjiru',
    consentId: null,
    scopes: new Set(['me']),
  })
  expect(decodeJwt(tokens.access_token)).not.toHaveProperty('consent_id')
})

test.each([
  ['key', 'DPoP', 'jkt'],
  ['certificate', 'Bearer', 'x5t#S256'],
] as const)(
  'a session that is asked for with a %s is bound to it, as %s',
  async (kind, type, name) => {
    const tokens = await session({ kind, thumbprint: 'of-the-one-that-asks' })
    expect(tokens.token_type).toBe(type)
    expect(decodeJwt(tokens.access_token).cnf).toEqual({ [name]: 'of-the-one-that-asks' })
  },
)

test('a session tells userinfo nothing: nobody granted openid', async () => {
  const { access_token: token } = await session()
  expect((await userinfo(identity, token)).status).toBe(403)
})
