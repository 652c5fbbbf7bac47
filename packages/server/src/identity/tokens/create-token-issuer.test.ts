import type { Consent } from '@wekeza/bank'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refresh, requestConsent, revokeConsent, userinfo } from '../testing/flow.ts'
import { openTestIdentity, PAYMENT, type TestIdentity } from '../testing/open-test-identity.ts'

let identity: TestIdentity
beforeAll(async () => {
  identity = await openTestIdentity()
})
afterAll(() => identity.close())

async function approvedConsent(): Promise<Consent> {
  const consentId = await requestConsent(identity, PAYMENT)
  const { bank } = identity
  const consent = await bank.consents.owned('app_books', consentId)
  if (!consent) throw new Error('the consent is not there')
  const decision = await bank.consents.approve(consent, { customerId: 'cus_wanjiru' })
  if (!decision.ok) throw new Error(decision.failure.code)
  await bank.store.commit({ changes: decision.changes })
  return decision.consent
}

async function issue(scopes: readonly string[]) {
  const application = identity.applications.get('app_books')
  if (!application) throw new Error('the application is not there')
  const consent = await approvedConsent()
  const tokens = await identity.identity.tokens.issue({ application, consent, scopes })
  return { consent, tokens }
}

const ALL = ['openid', 'offline_access', 'payments.write', 'payments.read']

test('issued tokens are those of the code flow: accepted, told by userinfo, and refreshed', async () => {
  const { consent, tokens } = await issue(ALL)
  expect(tokens).toMatchObject({ token_type: 'Bearer', expires_in: 300, scope: ALL.join(' ') })
  expect(await identity.identity.authenticator.authenticate(tokens.access_token)).toMatchObject({
    bankKey: 'test_acme',
    customerId: 'cus_wanjiru',
    consentId: consent.id,
    scopes: new Set(ALL),
  })
  expect((await userinfo(identity, tokens.access_token)).status).toBe(200)
  const refreshed = await refresh(identity, tokens.refresh_token)
  expect(refreshed.status).toBe(200)
  expect(decodeJwt(refreshed.body.access_token)).toMatchObject({
    consent_id: consent.id,
    bank: 'test_acme',
  })
  expect(decodeJwt(tokens.id_token ?? '')).toMatchObject({
    sub: 'cus_wanjiru',
    aud: 'app_books',
    auth_time: expect.any(Number),
  })
})

test('without openid and offline_access there is an access token alone', async () => {
  const { tokens } = await issue(['payments.write'])
  expect(Object.keys(tokens).sort()).toEqual(['access_token', 'expires_in', 'scope', 'token_type'])
})

test('a token that was refreshed once is reused by nobody', async () => {
  const { tokens } = await issue(ALL)
  const second = await refresh(identity, tokens.refresh_token)
  expect((await refresh(identity, tokens.refresh_token)).body.error).toBe('invalid_grant')
  expect((await refresh(identity, second.body.refresh_token)).body.error).toBe('invalid_grant')
})

test('issued tokens end with their consent', async () => {
  const { consent, tokens } = await issue(ALL)
  await revokeConsent(identity, consent.id)
  expect((await refresh(identity, tokens.refresh_token)).body.error).toBe('invalid_grant')
})
