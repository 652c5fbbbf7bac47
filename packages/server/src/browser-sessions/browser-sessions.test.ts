import { afterAll, beforeAll, expect, test } from 'vitest'
import { ownSessionsOf, staffSessionsOf } from '../identity/provider/grant-id.ts'
import { openPlatform } from '../platform/open-platform.ts'
import { applicationToken, call, fileServer } from '../testing/test-server.ts'
import { ask, cookieOf, OUR_PAGE, signIn, signInPersona } from './testing/sign-in-page.ts'

let server: Awaited<ReturnType<typeof fileServer>>
let origin: string
beforeAll(async () => {
  server = await fileServer({ people: true })
  origin = server.url
}, 30_000)
afterAll(() => server.stop())

const signInDeveloper = () => signIn(origin, 'developers', server.developer)
const signInStaff = () => signIn(origin, 'staff', server.staff)

/** Calls an operation as a page does, with a session. */
const callWith = (cookie: string, realm: string, request: string, more: object = {}) =>
  ask(origin, request, { headers: { ...OUR_PAGE, cookie, 'x-wekeza-session': realm, ...more } })

const codeOf = async (answer: Response) => ((await answer.json()) as { code?: string }).code

const WHO = { developers: 'GET /v1/organisations', staff: 'GET /v1/operations/risk-reviews' }
const CONSENTS = 'GET /v1/me/consents'

test('a developer signs in, calls, is told who they are, and signs out', async () => {
  const answer = await ask(origin, 'POST /session/developers', { body: { ...server.developer } })
  const told = { signed_in: true, id: 'dev_demo', name: 'Demo developer', idle_seconds: 7_200 }
  const body = await answer.json()
  expect(body).toMatchObject(told)
  const cookie = cookieOf(answer)
  expect((await callWith(cookie, 'developers', WHO.developers)).status).toBe(200)
  const asked = await ask(origin, 'GET /session/developers', { headers: { cookie } })
  expect(await asked.json()).toEqual(body)
  const out = await ask(origin, 'DELETE /session/developers', { headers: { ...OUR_PAGE, cookie } })
  expect([out.status, out.headers.get('set-cookie')]).toEqual([
    204,
    'dev_session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0',
  ])
  expect(await codeOf(await callWith(cookie, 'developers', WHO.developers))).toBe('token_expired')
  const after = await ask(origin, 'GET /session/developers', { headers: { cookie } })
  expect(await after.json()).toEqual({ signed_in: false })
})

test('a member of the staff signs in by password and code, at their bank', async () => {
  const cookie = await signInStaff()
  const told = await ask(origin, 'GET /session/staff', { headers: { cookie } })
  expect(await told.json()).toMatchObject({ id: 'stf_demo', name: 'amina', bank: 'test_demo' })
  expect((await callWith(cookie, 'staff', WHO.staff)).status).toBe(200)
})

test.each([
  ['a wrong password', { password: 'a guess' }, ''],
  ['a wrong code', { code: '000000' }, ''],
  ['another bank', {}, '?bank=test_other'],
  ['a live bank that is not there', {}, '?bank=live'],
])('with %s nobody of the staff signs in', async (_, more, query) => {
  const body = { ...server.staff, ...more }
  const answer = await ask(origin, `POST /session/staff${query}`, { body })
  expect([answer.status, await codeOf(answer)]).toEqual([401, 'sign_in_failed'])
  expect(answer.headers.getSetCookie()).toEqual([])
})

test('cookie flags: no script reads a session, and no other site has it sent along', async () => {
  const opened = await ask(origin, 'POST /session/developers', { body: { ...server.developer } })
  const [line] = opened.headers.getSetCookie()
  expect(line).toMatch(/^dev_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
})

test('session fixation: a cookie that was planted beforehand is never the session', async () => {
  const planted = await signInDeveloper()
  const body = { ...server.developer }
  const headers = { ...OUR_PAGE, cookie: planted }
  const opened = cookieOf(await ask(origin, 'POST /session/developers', { body, headers }))
  expect(opened).not.toBe(planted)
  expect((await callWith(opened, 'developers', WHO.developers)).status).toBe(200)
  expect((await callWith(planted, 'developers', WHO.developers)).status).toBe(401)
})

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['a neighbour', { 'sec-fetch-site': 'same-site' }],
  ['no page', { 'sec-fetch-site': 'none' }],
  ['an old browser on another site', { origin: 'https://evil.example' }],
  ['a page without an origin', { origin: 'null' }],
  ['who says nothing', {}],
])('CSRF: %s signs nobody in or out', async (_, headers: Record<string, string>) => {
  const cookie = await signInStaff()
  const body = { ...server.developer }
  const posted = await ask(origin, 'POST /session/developers', { body, headers })
  expect([posted.status, await codeOf(posted)]).toEqual([403, 'cross_site_refused'])
  const out = await ask(origin, 'DELETE /session/staff', { headers: { ...headers, cookie } })
  expect(await codeOf(out)).toBe('cross_site_refused')
  expect((await callWith(cookie, 'staff', WHO.staff)).status).toBe(200)
})

test('CSRF: a form of another site, which can send no JSON, signs nobody in', async () => {
  const body = new URLSearchParams({ ...server.developer })
  const answer = await fetch(`${origin}/session/developers`, {
    method: 'POST',
    headers: OUR_PAGE,
    body,
  })
  expect(await codeOf(answer)).toBe('content_type_unsupported')
})

test('CSRF: a call of another site with the cookie is a call without credentials', async () => {
  const cookie = await signInDeveloper()
  const said: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
  ]
  for (const headers of said) {
    const asked = { cookie, 'x-wekeza-session': 'developers', ...headers }
    const answer = await ask(origin, WHO.developers, { headers: asked })
    expect(await codeOf(answer)).toBe('credentials_missing')
  }
  const without = await ask(origin, WHO.developers, { headers: { ...OUR_PAGE, cookie } })
  expect(await codeOf(without)).toBe('credentials_missing')
})

test('CORS: no other site is ever allowed to ask with the header', async () => {
  const headers = {
    origin: 'https://evil.example',
    'access-control-request-method': 'GET',
    'access-control-request-headers': 'x-wekeza-session',
  }
  for (const path of [WHO.developers, 'DELETE /session/developers']) {
    const answer = await ask(origin, `OPTIONS ${path.split(' ')[1]}`, { headers })
    expect(answer.status).toBe(405)
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-'))).toEqual([])
  }
})

test('a cookie of one realm, sent for another or under its name, opens nothing', async () => {
  const cookies = { developers: await signInDeveloper(), staff: await signInStaff() }
  const [token] = cookies.developers.split('=').slice(-1)
  for (const [realm, request] of [
    ['staff', WHO.staff],
    ['customers', CONSENTS],
  ] as const) {
    expect((await callWith(cookies.developers, realm, request)).status).toBe(401)
    const renamed = `${realm === 'staff' ? 'stf_session' : 'cus_portal'}=${token}`
    expect((await callWith(renamed, realm, request)).status).toBe(401)
  }
  // A session that is good reaches its own family, and no other.
  expect(await codeOf(await callWith(cookies.staff, 'staff', CONSENTS))).toBe('caller_not_allowed')
  expect((await callWith(cookies.developers, 'developers', WHO.staff)).status).toBe(403)
})

test('what another organisation has is not there for a session, like what nobody has', async () => {
  const cookie = await signInDeveloper()
  for (const id of ['org_none', 'org_other']) {
    const answer = await callWith(cookie, 'developers', `GET /v1/organisations/${id}`)
    expect(answer.status).toBe(404)
  }
  const other = await callWith(cookie, 'developers', 'GET /v1/applications/app_of_others')
  expect(other.status).toBe(404)
})

test('the header Authorization goes before the cookie, also where it is no good', async () => {
  const cookie = await signInDeveloper()
  const authorization = `Bearer ${await applicationToken(server)}`
  const foreign = await callWith(cookie, 'developers', WHO.developers, { authorization })
  expect(await codeOf(foreign)).toBe('caller_not_allowed')
  for (const broken of ['Bearer none', 'Basic x', `Bearer ${cookie}`, 'Bearer developers.x']) {
    const answer = await callWith(cookie, 'developers', WHO.developers, { authorization: broken })
    expect(answer.status).toBe(401)
  }
})

test('no answer holds what opens a session, or a token', async () => {
  const opened = await ask(origin, 'POST /session/developers', { body: { ...server.developer } })
  const cookie = cookieOf(opened)
  const [, token = 'none'] = cookie.split('=')
  const answers = [
    opened,
    await ask(origin, 'GET /session/developers', { headers: { cookie } }),
    await callWith(cookie, 'developers', WHO.developers),
    await callWith(cookie, 'developers', 'GET /v1/nowhere'),
  ]
  for (const answer of answers) {
    const text = await answer.text()
    expect(text).not.toContain(token)
    expect(text).not.toMatch(/access_token|eyJ|Bearer [\w-]{20}/)
  }
  expect(server.readLog()).not.toContain(token)
})

test('answers on sessions are kept nowhere, framed nowhere, and differ by the cookie', async () => {
  for (const request of ['GET /session/staff', 'DELETE /session/staff', 'POST /session/none']) {
    const { headers } = await ask(origin, request)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('vary')).toContain('cookie')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  }
})

test('a method that an address does not take is refused, and Allow names those that it takes', async () => {
  const answer = await ask(origin, 'PUT /session/customers')
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, DELETE'])
  expect((await ask(origin, 'POST /session/customers')).status).toBe(405)
})

test('a body that is none of ours is refused, and never echoed', async () => {
  const tried: [object, string][] = [
    [[], 'malformed_json'],
    [{ email: 'a' }, 'field_missing'],
    [{ email: 'a', password: 1 }, 'field_type_invalid'],
    [{ email: 'a', password: 'b', role: 'owner' }, 'field_unknown'],
    [{ email: 'a', password: 'x'.repeat(20_000) }, 'body_too_large'],
  ]
  for (const [body, code] of tried) {
    const answer = await ask(origin, 'POST /session/developers', { body })
    expect(await codeOf(answer)).toBe(code)
  }
})

test('ending all sessions of a developer ends those of browsers, and a new password does', async () => {
  const [one, other] = [await signInDeveloper(), await signInDeveloper()]
  expect((await callWith(one, 'developers', 'DELETE /v1/developers/sessions')).status).toBe(200)
  for (const cookie of [one, other]) {
    expect(await codeOf(await callWith(cookie, 'developers', WHO.developers))).toBe('token_invalid')
    const told = await ask(origin, 'GET /session/developers', { headers: { cookie } })
    expect(await told.json()).toEqual({ signed_in: false })
  }
})

test('a new password of a customer, or of the staff, ends their sessions', async () => {
  const [{ cookie: customer }, staff] = [await signInPersona(origin), await signInStaff()]
  const platform = await openPlatform(server.config)
  await platform.stores.provider.revokeByConsentId(ownSessionsOf('test_demo', 'cus_wanjiru'))
  await platform.stores.provider.revokeByConsentId(staffSessionsOf('test_demo', 'stf_demo'))
  await platform.close()
  expect(await codeOf(await callWith(customer, 'customers', CONSENTS))).toBe('token_expired')
  expect(await codeOf(await callWith(staff, 'staff', WHO.staff))).toBe('token_expired')
})

test('requests for sessions are written down by their route, and never by what is in them', async () => {
  await ask(origin, 'GET /session/customers/callback?code=planted-code&state=planted-state')
  await ask(origin, 'GET /session/planted-path')
  const { status } = await call(server, await applicationToken(server), 'GET /v1/sandbox/clock')
  expect(status).toBe(200)
  await expect.poll(() => server.readLog()).toContain('"route":"/session/customers/callback"')
  expect(server.readLog()).not.toContain('planted')
})
