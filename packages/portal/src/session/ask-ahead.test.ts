import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askAhead, fetchAhead } from './ask-ahead.ts'
import { firstAsks } from './first-asks.ts'

const ORIGIN = 'http://bank.example'
const HOME = '/developers/org_1'
const ME = '/v1/developers/me'

/** How often each address was asked for. */
let asked: string[]
let isSignedIn: boolean
beforeEach(() => {
  asked = []
  isSignedIn = true
  vi.useFakeTimers()
  vi.stubGlobal('location', { origin: ORIGIN })
  vi.stubGlobal('fetch', async (from: string | Request) => {
    const address = typeof from === 'string' ? from : from.url.slice(ORIGIN.length)
    asked.push(address)
    if (address === '/session/developers') return Response.json({ signed_in: isSignedIn })
    if (address === ME && asked.filter((one) => one === ME).length === 1)
      throw new TypeError('lost')
    return Response.json({ count: asked.filter((one) => one === address).length })
  })
})
afterEach(async () => {
  await vi.runAllTimersAsync()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const get = (address: string, method = 'GET') =>
  fetchAhead(new Request(ORIGIN + address, { method }))
const countOf = async (address: string) => (await (await get(address)).json()).count
const LIST = '/v1/organisations/org_1/applications'

async function arrive(): Promise<void> {
  askAhead(HOME)
  await (await get('/session/developers')).json()
}

test('what was asked ahead answers once, and the next time is asked anew', async () => {
  await arrive()
  expect(asked).toContain(LIST)
  expect([await countOf(LIST), await countOf(LIST)]).toEqual([1, 2])
})

test('what failed ahead is asked again', async () => {
  await arrive()
  expect(await countOf(ME)).toBe(2)
})

test('an answer from before a change is not shown after it', async () => {
  await arrive()
  await get('/v1/organisations/org_1', 'POST')
  const before = asked.length
  await get(LIST)
  expect(asked.length).toBe(before + 1)
})

test('an answer that nobody has taken for ten seconds is not shown any more', async () => {
  await arrive()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await countOf(LIST)).toBe(2)
})

test('of whoever is not signed in nothing is asked', async () => {
  isSignedIn = false
  await arrive()
  expect(asked).toEqual(['/session/developers'])
})

test.each([
  '/',
  '/design',
  '/developers/sign-in',
  '/developers/register',
  '/ops/sign-in',
  '/mystery',
])('at %s nobody needs to be signed in, so nothing is asked', (path) => {
  expect(firstAsks(path)).toBeUndefined()
})

test('what an address names is an id of ours, or nothing is asked of it', () => {
  for (const id of ['org_1%2f..', 'org_1;x', 'org_1/../../..', '..', 'org_'])
    expect(firstAsks(`/developers/${id}`)?.asks ?? []).not.toContainEqual(
      expect.stringContaining('organisations'),
    )
})
