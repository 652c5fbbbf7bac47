import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../identity/testing/open-browser.ts'
import { openPlatform } from '../platform/open-platform.ts'
import { digest } from '../secrets/digest.ts'
import { fileServer } from '../testing/test-server.ts'
import { ask, OUR_PAGE, signInPersona, toCallback } from './testing/sign-in-page.ts'

let server: Awaited<ReturnType<typeof fileServer>>
let origin: string
beforeAll(async () => {
  server = await fileServer()
  origin = server.url
}, 30_000)
afterAll(() => server.stop())

/** Reads the customer's own consents as a page does. */
const readConsents = (cookie: string) =>
  ask(origin, 'GET /v1/me/consents', {
    headers: { ...OUR_PAGE, cookie, 'x-wekeza-session': 'customers' },
  })

const codeOf = async (answer: Response) => ((await answer.json()) as { code?: string }).code

test('a customer signs in on the provider’s pages, and comes back to where they were going', async () => {
  const { back, browser, cookie } = await signInPersona(origin, { returnTo: '/my/consents?a=b' })
  expect([back.status, back.location?.href]).toEqual([303, `${origin}/my/consents?a=b`])
  const told = await browser.get('/session/customers')
  expect(JSON.parse(told.text)).toMatchObject({ id: 'cus_wanjiru', bank: 'test_demo' })
  expect((await readConsents(cookie)).status).toBe(200)
  expect(browser.valuesOf('cus_start').at(-1)).not.toBe('')
})

test('whoever cancels at the provider comes back, told so', async () => {
  const browser = openBrowser(origin)
  const { location } = await browser.get('/session/customers/start?return=/my/plain')
  const { location: interaction } = await browser.get(location?.href ?? '')
  const page = await browser.get(interaction?.href ?? '')
  const left = await browser.post(`${page.url.pathname}/cancel`, { csrf: page.csrf })
  const { location: callback } = await browser.get(left.location?.href ?? '')
  const back = await browser.get(callback?.href ?? '')
  expect(back.location?.href).toBe(`${origin}/my/plain?sign_in=denied`)
})

test('a customer who signs out leaves nothing open, also not at the provider', async () => {
  const { browser, cookie } = await signInPersona(origin)
  const [id = ''] = browser.valuesOf('cus_session').slice(-1)
  const jar = `${cookie}; cus_session=${id}; cus_session.sig=${browser.valuesOf('cus_session.sig').at(-1)}`
  const platform = await openPlatform(server.config)
  const atProvider = () => platform.stores.provider.find('cus_session', digest(id))
  expect(await atProvider()).toBeDefined()
  const headers = { ...OUR_PAGE, cookie: jar }
  expect((await ask(origin, 'DELETE /session/customers', { headers })).status).toBe(204)
  expect(await codeOf(await readConsents(cookie))).toBe('token_expired')
  expect(await atProvider()).toBeUndefined()
  await platform.close()
})

test('a sign-in that another browser began ends in no session (login CSRF)', async () => {
  const attacker = openBrowser(origin)
  const { location } = await attacker.get('/session/customers/start')
  const state = location?.searchParams.get('state') ?? ''
  const victim = openBrowser(origin)
  const back = await victim.get(`/session/customers/callback?code=any&state=${state}`)
  expect(back.location?.href).toBe(`${origin}/my?sign_in=failed`)
  await victim.get('/session/customers/start')
  const other = await victim.get(`/session/customers/callback?code=any&state=${state}`)
  expect(other.location?.href).toBe(`${origin}/my?sign_in=failed`)
  expect(victim.valuesOf('cus_portal')).toEqual([])
})

test('a code without the state that this browser was given is not redeemed (login CSRF)', async () => {
  for (const state of ['', 'another']) {
    const { browser, callback } = await toCallback(origin)
    callback.searchParams.set('state', state)
    const back = await browser.get(callback.href)
    expect(back.location?.href).toBe(`${origin}/my?sign_in=failed`)
    expect(browser.valuesOf('cus_portal')).toEqual([])
  }
})

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/my\t//evil', '/ops'])(
  'open redirect: %j is no place to come back to',
  async (returnTo) => {
    const { back } = await signInPersona(origin, { returnTo })
    expect(back.location?.href).toBe(`${origin}/my`)
  },
)

test('open redirect: a callback that fails leads home, whatever it says', async () => {
  const browser = openBrowser(origin)
  const back = await browser.get('/session/customers/callback?return=//evil.example&state=x')
  expect(back.location?.href).toBe(`${origin}/my?sign_in=failed`)
})

test('by another name of this machine the sign-in goes on at the public one', async () => {
  const { localhost } = { localhost: origin.replace('127.0.0.1', 'localhost') }
  const answer = await ask(localhost, 'GET /session/customers/start?return=/my')
  const location = `${origin}/session/customers/start?return=/my`
  expect([answer.status, answer.headers.get('location')]).toEqual([303, location])
})
