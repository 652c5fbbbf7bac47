import { afterAll, beforeAll, expect, test } from 'vitest'
import { approveInBrowser, redeem, refresh } from './testing/flow.ts'
import { openBrowser } from './testing/open-browser.ts'
import { openTestIdentity, REDIRECT_URI, type TestIdentity } from './testing/open-test-identity.ts'

let identity: TestIdentity
beforeAll(async () => {
  identity = await openTestIdentity()
})
afterAll(() => identity.close())

const xsrfOf = (text: string) => /name="xsrf" value="([^"]+)"/.exec(text)?.[1] ?? ''

test('a customer who signs out is asked first, and goes back to the application', async () => {
  const approved = await approveInBrowser(identity)
  const { body } = await redeem(identity, approved)
  const query = new URLSearchParams({
    id_token_hint: body.id_token ?? '',
    post_logout_redirect_uri: REDIRECT_URI,
    state: 'bye',
  })
  const page = await approved.browser.get(`/oauth/end-session?${query}`)
  expect(page.text).toContain('Sign out of Wekeza Bank?')
  expect(page.headers.get('content-security-policy')).toContain('https://books.example')
  const fields = { xsrf: xsrfOf(page.text), logout: 'yes' }
  const done = await approved.browser.post('/oauth/end-session/confirm', fields)
  expect(done.status).toBe(303)
  expect(done.location?.href).toBe(`${REDIRECT_URI}?state=bye`)
})

test('what the customer granted goes on after they signed out', async () => {
  const approved = await approveInBrowser(identity)
  const { body } = await redeem(identity, approved)
  const page = await approved.browser.get('/oauth/end-session')
  const fields = { xsrf: xsrfOf(page.text), logout: 'yes' }
  const done = await approved.browser.post('/oauth/end-session/confirm', fields)
  const bye = await approved.browser.get(done.location?.href ?? '')
  expect(bye.text).toContain('You are signed out')
  expect((await refresh(identity, body.refresh_token)).status).toBe(200)
})

test('where nobody is signed in, a button goes on, and no script', async () => {
  const browser = openBrowser(identity.issuer)
  const page = await browser.get('/oauth/end-session')
  expect(page.text).not.toContain('<script')
  const fields = { xsrf: xsrfOf(page.text), logout: 'yes' }
  const done = await browser.post('/oauth/end-session/confirm', fields)
  expect(done.location?.pathname).toBe('/oauth/end-session/success')
})

test('an address that is not registered is no way back', async () => {
  const query = new URLSearchParams({
    client_id: 'app_books',
    post_logout_redirect_uri: 'https://evil.example/',
  })
  const answer = await openBrowser(identity.issuer).get(`/oauth/end-session?${query}`)
  expect([answer.status, answer.location]).toEqual([400, undefined])
})

test('a sign-out that is not confirmed from our page is refused', async () => {
  const { browser } = await approveInBrowser(identity)
  await browser.get('/oauth/end-session')
  const done = await browser.post('/oauth/end-session/confirm', { xsrf: 'guessed', logout: 'yes' })
  expect([done.status, done.location]).toEqual([400, undefined])
})
