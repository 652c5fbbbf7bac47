import { afterEach, expect, test } from 'vitest'
import { type Callback, listenForCallback } from './await-callback.ts'

let callback: Callback | undefined
afterEach(() => callback?.close())

async function listen(timeoutMs = 5_000): Promise<Callback> {
  callback = await listenForCallback(async () => ({ state: 'st4te', timeoutMs }))
  return callback
}

test('it listens on this machine alone, where the application is registered', async () => {
  const { redirectUri } = await listen()
  expect(redirectUri).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/callback$/)
})

test('the customer’s return is told whole, and they are thanked', async () => {
  const { redirectUri, arrived } = await listen()
  const answer = await fetch(`${redirectUri}?state=st4te&code=c0de`)
  expect(await answer.text()).toContain('go back to the terminal')
  expect(await arrived).toBe(`${redirectUri}?state=st4te&code=c0de`)
})

test('who did not approve is told that nothing was allowed', async () => {
  const { redirectUri, arrived } = await listen()
  const answer = await fetch(`${redirectUri}?state=st4te&error=access_denied`)
  expect(await answer.text()).toContain('Nothing was allowed')
  expect(await arrived).toContain('error=access_denied')
})

test('others are sent away, and the customer is still awaited', async () => {
  const { redirectUri, arrived } = await listen()
  const origin = new URL(redirectUri).origin
  const strangers = [`${redirectUri}?state=forged&code=x`, redirectUri, `${origin}/favicon.ico`]
  for (const url of strangers) expect((await fetch(url)).status).toBe(404)
  expect((await fetch(`${redirectUri}?state=st4te&code=x`, { method: 'POST' })).status).toBe(404)
  await fetch(`${redirectUri}?state=st4te&code=c0de`)
  expect(await arrived).toContain('code=c0de')
})

test('nothing of the address comes back in the page, and the page runs nothing', async () => {
  const { redirectUri } = await listen()
  const answer = await fetch(`${redirectUri}?state=st4te&error=%3Cscript%3E`)
  expect(await answer.text()).not.toContain('script')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('when nobody comes in time, that is told', async () => {
  const { arrived } = await listen(20)
  expect(await arrived).toBeNull()
})
