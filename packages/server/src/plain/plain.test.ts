import { afterAll, beforeAll, expect, test } from 'vitest'
import { OUR_PAGE, signInPersona } from '../browser-sessions/testing/sign-in-page.ts'
import { openBrowser, type Visited } from '../identity/testing/open-browser.ts'
import { applicationToken, call, fileServer } from '../testing/test-server.ts'

let server: Awaited<ReturnType<typeof fileServer>>
let application: string
beforeAll(async () => {
  server = await fileServer()
  application = await applicationToken(server)
}, 30_000)
afterAll(() => server.stop())

const READING = { kind: 'account_access', permissions: ['accounts.read', 'balances.read'] }

/** A consent that Wanjiru has given, and the token that it gave. */
async function given(terms: object = READING) {
  const { body } = await call(server, application, 'POST /v1/consents', terms)
  const approve = `POST /v1/sandbox/consents/${body.id}/approve`
  const approved = await call(server, application, approve, { customer_id: 'cus_wanjiru' })
  expect(approved.status).toBe(200)
  const tokens = await call(server, application, 'POST /v1/sandbox/tokens', { consent_id: body.id })
  return { id: body.id as string, token: tokens.body.access_token as string }
}

const signedIn = async (username?: string) =>
  (await signInPersona(server.url, { returnTo: '/my/plain', ...(username && { username }) }))
    .browser

const pathIn = (page: Visited, pattern: RegExp) => pattern.exec(page.text)?.[1] ?? ''

test('nobody is signed in: the page says what it is, and the way in needs no script', async () => {
  const page = await openBrowser(server.url).get('/my/plain')
  expect(page.status).toBe(200)
  expect(page.text).toContain('Sign in to see who may see your accounts')
  expect(page.text).toContain('action="/session/customers/start"')
  expect(page.text).not.toMatch(/<script|\son\w+=|style=/)
  expect(page.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-/,
  )
})

test('in two clicks, without a script, a consent is read and withdrawn, and the next call is refused', async () => {
  const { id, token } = await given()
  expect((await call(server, token, 'GET /v1/accounts')).status).toBe(200)
  const browser = await signedIn()
  const list = await browser.get('/my/plain')
  expect(list.text).toContain('Signed in as <strong>Wanjiru Kamau</strong>')
  expect(list.text).toContain('See your accounts')
  // The first click.
  const page = await browser.get(pathIn(list, new RegExp(`href="(/my/plain/consents/${id})"`)))
  expect(page.text).toContain('See what your accounts hold')
  expect(page.text).toMatch(/<dd>Everyday •••• \d{4}/)
  expect(page.text).toContain('can see nothing more of your accounts, from its next request on')
  // The second.
  const action = pathIn(page, /action="([^"]+\/withdraw)"/)
  const done = await browser.post(action, { csrf: page.csrf })
  expect([done.status, done.location?.pathname]).toEqual([303, `/my/plain/consents/${id}`])
  const refused = await call(server, token, 'GET /v1/accounts')
  expect([refused.status, refused.body.code]).toEqual([403, 'consent_revoked'])
  const receipt = await browser.get(done.location?.href ?? '')
  expect(receipt.text).toContain('You have withdrawn this consent')
  expect(receipt.text).toContain(id)
  expect(receipt.text).not.toContain('/withdraw"')
})

test('what was read last stands on the page, and a receipt is shown only of what was withdrawn', async () => {
  const { id, token } = await given()
  await call(server, token, 'GET /v1/accounts')
  const browser = await signedIn()
  await expect
    .poll(async () => (await browser.get(`/my/plain/consents/${id}`)).text, { timeout: 4_000 })
    .toMatch(/<dt>Last read on<\/dt><dd>\d+ \w+ \d{4}/)
  const claimed = await browser.get(`/my/plain/consents/${id}?withdrawn=1`)
  expect(claimed.text).not.toContain('You have withdrawn')
})

test('of a consent to pay it says up to what, what was paid, and that what was sent is gone', async () => {
  const payee = {
    type: 'account',
    name: '<b>Njeri</b>',
    account_number: '0110000056',
    bank_code: '77',
  }
  const { id } = await given({
    kind: 'single_payment',
    amount: { amount: '1250.00', currency: 'KES' },
    payee,
    rail: 'internal',
    debtor_account_id: 'acc_wanjiru_current',
  })
  const page = await (await signedIn()).get(`/my/plain/consents/${id}`)
  expect(page.text).toContain('<dt>Amount</dt><dd>KES 1,250.00</dd>')
  expect(page.text).toContain('KES 0.00, in 0 payments')
  expect(page.text).toContain('Payments that were sent cannot be called back')
})

test('what waits for another holder stands first, with payee and account, until it is ended for all of them', async () => {
  const payee = {
    ...{ type: 'account', name: '<b>Baraka</b> Traders' },
    ...{ account_number: '0110000021', bank_code: '77' },
  }
  const terms = {
    ...{ kind: 'single_payment', rail: 'internal', payee },
    amount: { amount: '1250.00', currency: 'KES' },
    debtor_account_id: 'acc_halima_joint',
  }
  const { body } = await call(server, application, 'POST /v1/consents', terms)
  const approve = `POST /v1/sandbox/consents/${body.id}/approve`
  await call(server, application, approve, { customer_id: 'cus_halima' })
  const halima = await (await signedIn('halima')).get('/my/plain')
  expect(halima.text).toContain('You have approved; it waits for another holder')
  const browser = await signedIn('yusuf')
  const list = await browser.get('/my/plain')
  const sections = list.text.split('<h2>').map((part) => part.split('</h2>')[0])
  expect(sections[1]).toBe('Waits for your approval')
  expect(list.text).toContain('You have not decided yet')
  const page = await browser.get(`/my/plain/consents/${body.id}`)
  for (const told of ['&lt;b&gt;Baraka&lt;/b&gt; Traders', '0110000021', 'KES 1,250.00', '••••']) {
    expect(page.text).toContain(told)
  }
  expect(page.text).toContain('<dd>You have not decided yet</dd>')
  expect(page.text).toContain('To approve it')
  expect(page.text).toContain('It ends for every holder of the account')
  await browser.post(`/my/plain/consents/${body.id}/withdraw`, { csrf: page.csrf })
  const { body: ended } = await call(server, application, `GET /v1/consents/${body.id}`)
  expect(['revoked', 'rejected']).toContain(ended.status)
  expect((await browser.get('/my/plain')).text).not.toContain('Waits for your approval')
})

test('in Swahili it says the same, and the sign-in goes on in it', async () => {
  const { id } = await given()
  const browser = await signedIn()
  const list = await browser.get('/my/plain?lang=sw')
  expect(list.text).toContain('<html lang="sw">')
  expect(list.text).toContain('Idhini zako')
  expect((await browser.get(`/my/plain/consents/${id}`)).text).toContain('Ondoa idhini hii')
  const stranger = openBrowser(server.url)
  expect((await stranger.get('/my/plain?lang=sw')).text).toContain('name="lang" value="sw"')
  const { location } = await stranger.get('/session/customers/start?return=/my/plain&lang=sw')
  expect(location?.searchParams.get('ui_locales')).toBe('sw')
})

test('CSRF: a form without the token, or with that of another session, withdraws nothing', async () => {
  const { id, token } = await given()
  const [browser, other] = [await signedIn(), await signedIn()]
  const foreign = (await other.get(`/my/plain/consents/${id}`)).csrf
  const path = `/my/plain/consents/${id}/withdraw`
  for (const csrf of ['', 'a guess', foreign]) {
    const answer = await browser.post(path, { csrf })
    expect([answer.status, answer.text.includes('This form is too old')]).toEqual([403, true])
  }
  expect((await browser.get(path)).status).toBe(405)
  expect((await call(server, token, 'GET /v1/accounts')).status).toBe(200)
})

test('CSRF: a post of another site withdraws nothing, whatever it holds', async () => {
  const { id, token } = await given()
  const { browser, cookie } = await signInPersona(server.url)
  const { csrf } = await browser.get(`/my/plain/consents/${id}`)
  const post = (headers: Record<string, string>) =>
    fetch(`${server.url}/my/plain/consents/${id}/withdraw`, {
      method: 'POST',
      headers: { cookie, ...headers },
      body: new URLSearchParams({ csrf }),
      redirect: 'manual',
    })
  expect((await post({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await post({ origin: 'https://evil.example' })).status).toBe(403)
  expect((await call(server, token, 'GET /v1/accounts')).status).toBe(200)
  expect((await post(OUR_PAGE)).status).toBe(303)
})

test('another customer’s consent is not there, like one that nobody has', async () => {
  const { id, token } = await given()
  const browser = await signedIn('otieno')
  for (const one of [id, 'csn_none']) {
    const page = await browser.get(`/my/plain/consents/${one}`)
    expect([page.status, page.text.includes('no such consent of yours')]).toEqual([404, true])
    const { csrf } = await browser.get('/my/plain')
    expect((await browser.post(`/my/plain/consents/${one}/withdraw`, { csrf })).status).toBe(404)
  }
  expect((await call(server, token, 'GET /v1/accounts')).status).toBe(200)
})

test('XSS: what an application calls itself is text on the page', async () => {
  const page = await (await signedIn()).get('/my/plain?cursor=%22%3E%3Cscript%3E')
  expect(page.text).not.toContain('<script')
})

test('signing out ends the session, and an address of before leads to the sign-in', async () => {
  const { id } = await given()
  const { browser, cookie } = await signInPersona(server.url)
  const { csrf } = await browser.get('/my/plain')
  const out = await browser.post('/my/plain/sign-out', { csrf })
  expect([out.status, out.location?.pathname]).toEqual([303, '/my/plain'])
  const answer = await fetch(`${server.url}/my/plain/consents/${id}`, { headers: { cookie } })
  expect([answer.status, (await answer.text()).includes('Please sign in again')]).toEqual([
    401,
    true,
  ])
})

test('its pages are kept nowhere and framed nowhere, and written down without ids', async () => {
  const { id } = await given()
  const { headers } = await (await signedIn()).get(`/my/plain/consents/${id}`)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(headers.get('referrer-policy')).toBe('same-origin')
  const route = '"route":"/my/plain/consents/{consent_id}"'
  await expect.poll(() => server.readLog()).toContain(route)
  expect(server.readLog()).not.toContain(id)
})
