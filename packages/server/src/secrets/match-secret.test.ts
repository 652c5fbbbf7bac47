import { createHash } from 'node:crypto'
import type { IssuedSecret } from '@wekeza/platform'
import { expect, test } from 'vitest'
import { issueSecret } from './issue-secret.ts'
import { matchApiKey, matchClientSecret } from './match-secret.ts'

const PEPPER = new Uint8Array(32).fill(1)
const NOW_MS = 1_000
const application = { id: 'app_one', bankKey: 'test_one' }

function issue(kind: IssuedSecret['kind'], endsAtMs?: number) {
  return issueSecret({ application, kind, ...(endsAtMs && { endsAtMs }) }, PEPPER, 0)
}

function matcherOf(...rows: IssuedSecret[]) {
  const asked: string[] = []
  const used: [string, number][] = []
  const get = async (id: string) => {
    asked.push(id)
    return rows.find((row) => row.id === id)
  }
  const wall = { nowMs: () => NOW_MS }
  const note = (id: string, atMs: number) => void used.push([id, atMs])
  return { secrets: { get }, pepper: PEPPER, wall, used: note, asked, noted: used }
}

test('a client secret is its application’s, and its use is noted', async () => {
  const { text, secret } = issue('client_secret')
  const matcher = matcherOf(secret)
  expect(await matchClientSecret(matcher, application, text)).toBe(true)
  expect(matcher.noted).toEqual([[secret.id, NOW_MS]])
})

test('of two that are valid at once both match, until one has ended', async () => {
  const [old, now] = [issue('client_secret', NOW_MS + 1), issue('client_secret')]
  const gone = issue('client_secret', NOW_MS)
  const matcher = matcherOf(old.secret, now.secret, gone.secret)
  expect(await matchClientSecret(matcher, application, old.text)).toBe(true)
  expect(await matchClientSecret(matcher, application, now.text)).toBe(true)
  expect(await matchClientSecret(matcher, application, gone.text)).toBe(false)
})

test('the row is found by the id in the secret, never by the secret', async () => {
  const { text, secret } = issue('client_secret')
  const matcher = matcherOf(secret)
  await matchClientSecret(matcher, application, text)
  expect(matcher.asked).toEqual([secret.id])
})

test('a secret from before there were ids is found by its application', async () => {
  const text = `wk_test_${'a'.repeat(40)}`
  const hash = `sha256:${createHash('sha256').update(text).digest('hex')}`
  const { secret } = issue('client_secret')
  const matcher = matcherOf({ ...secret, id: 'first_app_one', hash })
  expect(await matchClientSecret(matcher, application, text)).toBe(true)
  expect(await matchClientSecret(matcher, application, `${text}a`)).toBe(false)
})

test.each([
  ['a secret of another application', 'client_secret', { ...application, id: 'app_two' }],
  ['an API key', 'api_key', application],
] as const)('%s proves nobody', async (_name, kind, who) => {
  const { text, secret } = issue(kind)
  const matcher = matcherOf(secret)
  expect(await matchClientSecret(matcher, who, text)).toBe(false)
  expect(matcher.noted).toEqual([])
})

test('another secret with the same id proves nobody', async () => {
  const { secret } = issue('client_secret')
  const { text } = issue('client_secret')
  const matcher = matcherOf({ ...secret, id: /s[0-9a-z]{12}/.exec(text)?.[0] ?? '' })
  expect(await matchClientSecret(matcher, application, text)).toBe(false)
})

test('an API key is found while it is valid, and its use is noted', async () => {
  const [key, gone] = [issue('api_key'), issue('api_key', NOW_MS)]
  const matcher = matcherOf(key.secret, gone.secret)
  expect(await matchApiKey(matcher, key.text)).toEqual(key.secret)
  expect(await matchApiKey(matcher, gone.text)).toBeUndefined()
  expect(matcher.noted).toEqual([[key.secret.id, NOW_MS]])
})

test('a client secret is no API key', async () => {
  const { text, secret } = issue('client_secret')
  expect(await matchApiKey(matcherOf(secret), text)).toBeUndefined()
})

test('a text whose checksum is wrong asks the database nothing', async () => {
  const { text, secret } = issue('api_key')
  const matcher = matcherOf(secret)
  expect(
    await matchApiKey(matcher, `${text.slice(0, -1)}${text.endsWith('0') ? 1 : 0}`),
  ).toBeUndefined()
  expect(matcher.asked).toEqual([])
})
