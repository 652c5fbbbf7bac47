import { request } from 'node:http'
import { expect, test } from 'vitest'
import { Wekeza } from '../index.ts'
import { ConformingServer } from '../testing/conforming-server.ts'
import { failureOf } from '../testing/failure-of.ts'
import { type LoopbackAsk, loopbackLogin } from './loopback-login.ts'

const scopes = ['openid', 'accounts.read']

/** A program on the customer's machine, and a customer's browser that does what a test tells it. */
function start(open: LoopbackAsk['open'], more: Partial<LoopbackAsk> = {}) {
  const server = new ConformingServer({ app_cli: {} })
  const wekeza = new Wekeza({ clientId: 'app_cli', fetch: server.fetch, logLevel: 'off' })
  return { server, tokens: loopbackLogin(wekeza, { scopes, open, ...more }) }
}

/** The customer's return, as their browser makes it once `open` has it. */
function opened() {
  let tell: (visit: { url: string; redirectUri: string }) => void = () => {}
  const visit = new Promise<{ url: string; redirectUri: string }>((resolve) => {
    tell = resolve
  })
  return { visit, open: tell }
}

test('a customer who approves brings tokens, and is thanked', async () => {
  const { visit, open } = opened()
  const { server, tokens } = start(open)
  const { url, redirectUri } = await visit
  expect(redirectUri).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/callback$/)
  const page = await fetch(server.approve(url))
  expect(await page.text()).toContain('Thank you')
  expect(await tokens).toMatchObject({ access_token: expect.any(String) })
})

test('who did not approve is told that nothing was allowed, and so is the program', async () => {
  const { visit, open } = opened()
  const { tokens } = start(open)
  const outcome = failureOf(tokens)
  const { url, redirectUri } = await visit
  const state = new URL(url).searchParams.get('state')
  const iss = encodeURIComponent('http://127.0.0.1:8080')
  const page = await fetch(`${redirectUri}?state=${state}&iss=${iss}&error=access_denied`)
  expect(await page.text()).toContain('Nothing was allowed')
  expect(await outcome).toMatchObject({ code: 'access_denied' })
})

test('strangers are sent away, and the customer is still awaited', async () => {
  const { visit, open } = opened()
  const { server, tokens } = start(open)
  const { url, redirectUri } = await visit
  const callback = server.approve(url)
  const origin = new URL(redirectUri).origin
  for (const stranger of [`${redirectUri}?state=forged&code=x`, redirectUri, `${origin}/other`]) {
    expect((await fetch(stranger)).status).toBe(404)
  }
  expect((await fetch(callback, { method: 'POST' })).status).toBe(404)
  expect((await fetch(callback)).status).toBe(200)
  expect(await tokens).toBeDefined()
})

test('a name that another’s DNS leads here is sent away', async () => {
  const { visit, open } = opened()
  const { server, tokens } = start(open)
  const callback = server.approve((await visit).url)
  const status = await new Promise((resolve) => {
    const headers = { host: 'evil.example' }
    request(callback, { headers }, (answer) => resolve(answer.resume().statusCode)).end()
  })
  expect(status).toBe(404)
  await fetch(callback)
  await tokens
})

test('the listener is used once, and gone afterwards', async () => {
  const { visit, open } = opened()
  const { server, tokens } = start(open)
  const callback = server.approve((await visit).url)
  const pages = await Promise.all([fetch(callback), fetch(callback).catch(() => null)])
  await tokens
  expect(pages.filter((page) => page?.status === 200)).toHaveLength(1)
  await expect(fetch(callback)).rejects.toThrow()
})

test('nothing of the address comes back in the page, and the page runs nothing', async () => {
  const { visit, open } = opened()
  const { tokens } = start(open)
  const outcome = failureOf(tokens)
  const { url, redirectUri } = await visit
  const state = new URL(url).searchParams.get('state')
  const page = await fetch(`${redirectUri}?state=${state}&error=%3Cscript%3E`)
  expect(await page.text()).not.toContain('script')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  await outcome
})

test('an address that is pasted by hand does as well', async () => {
  const { visit, open } = opened()
  let paste: (address: string) => void = () => {}
  const pasted = new Promise<string>((resolve) => {
    paste = resolve
  })
  const { server, tokens } = start(open, { pasted })
  paste(server.approve((await visit).url))
  expect(await tokens).toMatchObject({ access_token: expect.any(String) })
})

test('an address of another visit that is pasted is not taken, and its code not sent', async () => {
  const { visit, open } = opened()
  let paste: (address: string) => void = () => {}
  const pasted = new Promise<string>((resolve) => {
    paste = resolve
  })
  const { server, tokens } = start(open, { pasted })
  const outcome = failureOf(tokens)
  const address = new URL(server.approve((await visit).url))
  address.searchParams.set('state', 'forged')
  paste(address.href)
  expect(await outcome).toMatchObject({ code: 'state_mismatch' })
  expect(server.seen).toEqual([])
})

test('when nobody decides in time, that is told, and the listener is gone', async () => {
  const { visit, open } = opened()
  const { tokens } = start(open, { timeoutMs: 20 })
  expect(await failureOf(tokens)).toMatchObject({ code: 'authorisation_timeout' })
  await expect(fetch((await visit).redirectUri)).rejects.toThrow()
})

test('a signal gives up', async () => {
  const controller = new AbortController()
  const { tokens } = start(() => controller.abort(), { signal: controller.signal })
  expect(await failureOf(tokens)).toMatchObject({ code: 'aborted' })
})
