import { afterEach, expect, test } from 'vitest'
import { type CallbackListener, listenForCallback } from './listen-for-callback.ts'

let listener: CallbackListener | undefined
afterEach(() => listener?.close())

test('the first return is taken, and a second one with the same state is a stranger', async () => {
  listener = await listenForCallback('/callback')
  const { redirectUri } = listener
  const arrival = listener.arrival('st4te')
  expect((await fetch(`${redirectUri}?state=st4te&code=first`)).status).toBe(200)
  expect((await fetch(`${redirectUri}?state=st4te&code=second`)).status).toBe(404)
  expect(await arrival).toBe(`${redirectUri}?state=st4te&code=first`)
})

test('before a visit began nobody is expected', async () => {
  listener = await listenForCallback('/callback')
  expect((await fetch(`${listener.redirectUri}?state=&code=c`)).status).toBe(404)
})
