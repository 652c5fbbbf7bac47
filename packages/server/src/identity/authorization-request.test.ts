import { afterAll, beforeAll, expect, test } from 'vitest'
import { authorizeAddress, requestConsent, revokeConsent } from './testing/flow.ts'
import { openTestIdentity, PAYMENT, type TestIdentity } from './testing/open-test-identity.ts'

let identity: TestIdentity
beforeAll(async () => {
  identity = await openTestIdentity()
})
afterAll(() => identity.close())

const ask = (parameters: Record<string, string | undefined>) =>
  fetch(authorizeAddress(identity, parameters), {
    redirect: 'manual',
    headers: { accept: 'text/html' },
  })

/** The error that goes back to the application. */
async function errorOf(parameters: Record<string, string | undefined>) {
  const answer = await ask(parameters)
  const location = new URL(answer.headers.get('location') ?? 'none:')
  expect(location.origin).toBe('https://books.example')
  expect(location.searchParams.get('iss')).toBe(identity.issuer)
  expect(location.searchParams.get('state')).toBe('the-state')
  return {
    error: location.searchParams.get('error'),
    description: location.searchParams.get('error_description') ?? '',
  }
}

/** An error page: there is nowhere safe to send the browser. */
async function pageOf(parameters: Record<string, string | undefined>) {
  const answer = await ask(parameters)
  expect(answer.headers.get('location')).toBeNull()
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  return { status: answer.status, text: await answer.text() }
}

test.each([
  'https://evil.example/callback',
  'https://books.example/callback/',
  'https://books.example/callback?next=1',
  'https://books.example.evil.example/callback',
  'https://BOOKS.example/callback',
  'http://127.0.0.1:8080@evil.example/callback',
  'http://127.0.0.1:8080/other',
  'http://localhost:8080/callback',
])('an address that is not registered gets no redirect: %s', async (redirectUri) => {
  const page = await pageOf({ redirect_uri: redirectUri })
  expect(page.status).toBe(400)
  expect(page.text).toContain('invalid_redirect_uri')
})

test('a loopback address may have any port', async () => {
  const answer = await ask({ redirect_uri: 'http://127.0.0.1:51234/callback' })
  expect(answer.headers.get('location')).toMatch(/^\/interaction\//)
})

test('an unknown client gets an error page', async () => {
  const page = await pageOf({ client_id: 'app_nobody' })
  expect(page.text).toContain('invalid_client')
})

test('a request without a redirect address gets an error page', async () => {
  expect((await pageOf({ redirect_uri: undefined })).text).toContain('redirect_uri')
})

test.each([
  'operations.read',
  'operations.read operations.write',
  'openid accounts.read operations.read',
  'me operations.write',
])('nobody comes to be of the staff by asking for their scopes: %s', async (scope) => {
  const asked = { scope, nonce: undefined }
  expect((await errorOf(asked)).error).toBe('invalid_scope')
  const books = identity.applications.get('app_books')
  if (!books) throw new Error('the application is not there')
  identity.applications.set('app_books', { ...books, profile: 'first-party' })
  const refused = await errorOf(asked)
  identity.applications.set('app_books', books)
  expect(refused.error).toBe('invalid_scope')
})

test('a request without PKCE is refused', async () => {
  const refused = await errorOf({ code_challenge: undefined, code_challenge_method: undefined })
  expect(refused.error).toBe('invalid_request')
  expect(refused.description).toContain('PKCE')
})

test('a plain challenge is refused', async () => {
  expect((await errorOf({ code_challenge_method: 'plain' })).error).toBe('invalid_request')
})

test.each(['token', 'id_token', 'code id_token', 'code token', 'none'])(
  'the implicit and hybrid flows are refused: %s',
  async (responseType) => {
    const answer = await ask({ response_type: responseType })
    const location = answer.headers.get('location')
    expect(location).toMatch(/^https:\/\/books\.example\/callback[?#]error=/)
    expect(location).not.toMatch(/interaction|[?#&](code|id_token|access_token)=/)
  },
)

test.each(['form_post', 'fragment', 'query.jwt'])(
  'an answer mode other than query is refused: %s',
  async (responseMode) => {
    const answer = await ask({ response_mode: responseMode })
    expect(answer.headers.get('location')).toMatch(
      /error=(unsupported_response_mode|invalid_request)/,
    )
  },
)

test('a consent of another application is told like one that is not there', async () => {
  const foreign = await requestConsent(identity, PAYMENT, { applicationId: 'app_stranger' })
  const parameters = { scope: 'payments.write', nonce: undefined }
  const refused = await errorOf({ ...parameters, consent_id: foreign })
  expect(refused.error).toBe('invalid_request')
  expect(refused).toEqual(await errorOf({ ...parameters, consent_id: 'csn_absent' }))
})

test('a consent of another bank is not there', async () => {
  const consentId = await requestConsent(identity, PAYMENT)
  const parameters = { client_id: 'app_elsewhere', scope: 'payments.write', nonce: undefined }
  const refused = await errorOf({ ...parameters, consent_id: consentId })
  expect(refused.description).toContain('no such consent')
})

test('a consent that is not awaiting any more is refused, and told its status', async () => {
  const consentId = await requestConsent(identity, PAYMENT)
  await revokeConsent(identity, consentId)
  const refused = await errorOf({
    consent_id: consentId,
    scope: 'payments.write',
    nonce: undefined,
  })
  expect(refused.error).toBe('invalid_request')
  expect(refused.description).toContain('is revoked')
})

test('scopes beyond the consent are refused', async () => {
  const consentId = await requestConsent(identity, PAYMENT)
  const refused = await errorOf({ consent_id: consentId, scope: 'openid accounts.read' })
  expect(refused.error).toBe('invalid_scope')
  expect(refused.description).toContain('accounts.read')
})

test('payment scopes without a payment consent are refused', async () => {
  const refused = await errorOf({ scope: 'openid payments.write' })
  expect(refused.error).toBe('invalid_scope')
  expect(refused.description).toContain('consent_id')
})

test('scopes that the application does not have are refused', async () => {
  const refused = await errorOf({
    client_id: 'app_reader',
    scope: 'openid accounts.read balances.read',
  })
  expect(refused.error).toBe('invalid_scope')
})

test('an application without any scope can ask for nothing', async () => {
  const application = identity.applications.get('app_reader')
  if (application) {
    identity.applications.set('app_bare', { ...application, id: 'app_bare', scopes: [] })
  }
  const refused = await errorOf({ client_id: 'app_bare', scope: 'openid accounts.read' })
  expect(refused.error).toBe('invalid_scope')
})

test.each(['openid', 'openid offline_access', undefined])(
  'a request that leaves nothing to consent to is refused: %s',
  async (scope) => {
    const nonce = scope === undefined ? undefined : 'n'
    expect((await errorOf({ scope, nonce })).error).toBe('invalid_scope')
  },
)

test('scopes of an application itself cannot be asked of a customer', async () => {
  const refused = await errorOf({ scope: 'openid accounts.read consents.manage' })
  expect(refused.error).toBe('invalid_scope')
})

test('an unknown scope is refused, not ignored', async () => {
  const refused = await errorOf({ scope: 'openid accounts.read everything' })
  expect(refused.error).toBe('invalid_scope')
})

test('another resource than the api is refused', async () => {
  const answer = await ask({ resource: 'https://other.example' })
  expect(answer.headers.get('location')).toContain('error=invalid_target')
})

test('a suspended application is no client', async () => {
  const own = await openTestIdentity()
  const application = own.applications.get('app_books')
  if (application) own.applications.set('app_books', { ...application, status: 'suspended' })
  const answer = await fetch(authorizeAddress(own, {}), { redirect: 'manual' })
  expect(answer.status).toBe(400)
  expect(answer.headers.get('location')).toBeNull()
  await own.close()
})

test('nobody is signed in silently', async () => {
  const refused = await errorOf({ prompt: 'none' })
  expect(refused.error).toBe('login_required')
})

test('a forged Host does not reach a redirect', async () => {
  const answer = await fetch(authorizeAddress(identity, {}), {
    redirect: 'manual',
    headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
  })
  expect(answer.headers.get('location')).toMatch(/^\/interaction\//)
  const discovery = await fetch(`${identity.issuer}/.well-known/openid-configuration`, {
    headers: { 'x-forwarded-host': 'evil.example' },
  })
  expect(await discovery.text()).not.toContain('evil.example')
})
