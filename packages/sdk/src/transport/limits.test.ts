import { expect, test } from 'vitest'
import { failureOf } from '../testing/failure-of.ts'
import { FakePlatform, json, PAYMENT } from '../testing/fake-platform.ts'

/** Never answers, and does not even heed the signal. */
const silence = () => new Promise<Response>(() => {})

/** Sends its headers, and then its body stalls. */
const halfAnAnswer = () => new Response(new ReadableStream({ start: () => {} }))

/** Limits run on real timers here; none is longer than a blink. */
const real = { now: () => performance.now(), maxRetries: 0 }

test('a try that is too slow ends with the name of its limit', async () => {
  const platform = new FakePlatform(silence)
  const error = await failureOf(platform.customer({ ...real, timeoutMs: 20 }).accounts.list())
  expect([error.name, error.limit, error.retryable]).toEqual(['TimeoutError', 'timeoutMs', true])
})

test('the limit of a try covers the body', async () => {
  const platform = new FakePlatform(halfAnAnswer())
  const error = await failureOf(platform.customer({ ...real, timeoutMs: 20 }).accounts.list())
  expect(error.limit).toBe('timeoutMs')
})

test('a slow try is tried again', async () => {
  const platform = new FakePlatform(silence, json({ data: [] }))
  await platform.customer({ timeoutMs: 20 }).accounts.list()
  expect(platform.seen).toHaveLength(2)
})

test('the deadline ends a call whose try still had time', async () => {
  const platform = new FakePlatform(silence)
  const error = await failureOf(
    platform.customer({ ...real, timeoutMs: 5_000, deadlineMs: 20, maxRetries: 2 }).accounts.list(),
  )
  expect([error.name, error.limit, platform.seen.length]).toEqual(['TimeoutError', 'deadlineMs', 1])
})

test('the deadline ends a wait for the token too', async () => {
  const platform = new FakePlatform()
  platform.tokens = [silence]
  const error = await failureOf(platform.client({ ...real, deadlineMs: 20 }).sandbox.clock())
  expect(error.limit).toBe('deadlineMs')
})

test('the signal of the caller ends a call', async () => {
  const platform = new FakePlatform(silence)
  const controller = new AbortController()
  const call = platform.customer().accounts.list({ signal: controller.signal })
  controller.abort()
  await expect(call).rejects.toMatchObject({ name: 'AbortedError', code: 'aborted' })
})

test('a signal that has fired already sends nothing', async () => {
  const platform = new FakePlatform(json({ data: [] }))
  const signal = AbortSignal.abort()
  const error = await failureOf(platform.customer().payments.create(PAYMENT, { signal }))
  expect([error.name, platform.seen.length]).toEqual(['AbortedError', 0])
  expect(error.message).not.toMatch(/carried out/)
})

test('a signal that fires between two tries ends the call', async () => {
  const controller = new AbortController()
  const platform = new FakePlatform(new TypeError('fetch failed'), json({ data: [] }))
  const sleep = async () => controller.abort()
  const error = await failureOf(
    platform.customer({ sleep }).accounts.list({ signal: controller.signal }),
  )
  expect([error.name, platform.seen.length]).toEqual(['AbortedError', 1])
})

test('the signal of one caller does not end the token request that others wait for', async () => {
  const platform = new FakePlatform(json({ now: 'x', mode: 'frozen' }))
  const controller = new AbortController()
  const wekeza = platform.client()
  const first = wekeza.sandbox.clock({ signal: controller.signal })
  const second = wekeza.sandbox.clock()
  controller.abort()
  await expect(first).rejects.toMatchObject({ name: 'AbortedError' })
  expect(await second).toMatchObject({ mode: 'frozen' })
})

test('a limit beyond what a timer holds does not fire at once', async () => {
  const platform = new FakePlatform(json({ data: [] }))
  const call = platform.customer({ timeoutMs: 2 ** 40, maxRetries: 0 }).accounts.list()
  expect(await call).toEqual({ data: [] })
})

test('a redirect is not followed, and says where it leads without its query', async () => {
  const location = 'https://elsewhere.example/login?secret=1'
  const platform = new FakePlatform(new Response(null, { status: 307, headers: { location } }))
  const error = await failureOf(platform.customer().payments.create(PAYMENT))
  expect(error.message).toBe(
    'http://127.0.0.1:8080 redirects to https://elsewhere.example, and a redirect is not followed. Set baseUrl to the final address.',
  )
})

test('fetch itself is told not to follow', async () => {
  const platform = new FakePlatform(json({ data: [] }))
  await platform.customer().accounts.list()
  expect(platform.seen[0]?.redirect).toBe('manual')
})

test('an answer that is not JSON is told as not the platform’s', async () => {
  const platform = new FakePlatform(new Response('<h1>Sign in to the café’s network</h1>'))
  await expect(platform.customer().accounts.list()).rejects.toMatchObject({
    name: 'ConnectionError',
    message: expect.stringMatching(/not send JSON.*Check baseUrl/),
  })
})
