import { Webhook } from 'standardwebhooks'
import { Webhook as Svix } from 'svix'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { signEvent } from './sign-event.ts'

const AT_MS = Date.parse('2026-01-15T06:00:00.750Z')
const FIVE_MINUTES_MS = 300_000
const OURS = 'whsec_AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA='
const OLDER = 'whsec_ISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0A='
const OTHERS = 'whsec_QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpbXF1eX2A='
const BODY = '{"id":"evt_1","data":{"name":"Wanjirũ","amount":"1250.00"}}'

/** The vector that the tests of the specification's own libraries share. */
const VECTOR = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  atMs: 1_614_265_330_000,
  body: '{"test": 2432232314}',
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
}

beforeEach(() => void vi.useFakeTimers({ now: AT_MS }))
afterEach(() => void vi.useRealTimers())

const signed = (overrides: { body?: string; secrets?: string[] } = {}) =>
  signEvent({ id: 'evt_1', body: BODY, secrets: [OURS], atMs: AT_MS, ...overrides })

test("the specification's own vector comes out", () => {
  const { secret, id, atMs, body, signature } = VECTOR
  expect(signEvent({ id, body, secrets: [secret], atMs })).toEqual({
    'webhook-id': id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': signature,
  })
})

test('nothing goes out unsigned', () => {
  expect(() => signed({ secrets: [] })).toThrow('no secret signs evt_1')
})

describe.each([
  ['standardwebhooks', Webhook],
  ['svix', Svix],
])('a receiver with the library %s', (_, Library) => {
  const takes = (headers: Record<string, string>, body = BODY, secret = OURS) => {
    try {
      new Library(secret).verify(body, headers)
      return true
    } catch (fault) {
      expect((fault as Error).name).toBe('WebhookVerificationError')
      return false
    }
  }

  test('takes what was signed', () => {
    expect(takes(signed())).toBe(true)
  })

  test('takes an empty body', () => {
    expect(takes(signed({ body: '' }), '')).toBe(true)
  })

  test('refuses a body of which one byte is another', () => {
    for (const place of [0, 20, BODY.length - 1]) {
      const flipped = String.fromCharCode(BODY.charCodeAt(place) ^ 1)
      const altered = BODY.slice(0, place) + flipped + BODY.slice(place + 1)
      expect(takes(signed(), altered)).toBe(false)
    }
  })

  test('refuses the same JSON written in another way', () => {
    expect(takes(signed(), JSON.stringify(JSON.parse(BODY), null, 1))).toBe(false)
  })

  test("refuses another event's id", () => {
    expect(takes({ ...signed(), 'webhook-id': 'evt_2' })).toBe(false)
  })

  test('refuses another time than was signed', () => {
    const { 'webhook-timestamp': seconds } = signed()
    expect(takes({ ...signed(), 'webhook-timestamp': `${Number(seconds) + 1}` })).toBe(false)
  })

  test.each([
    ['stale', FIVE_MINUTES_MS],
    ['of the future', -FIVE_MINUTES_MS],
  ])('refuses what is %s', (_when, laterMs) => {
    const headers = signed()
    vi.setSystemTime(AT_MS + laterMs)
    expect(takes(headers)).toBe(true)
    vi.setSystemTime(AT_MS + laterMs + Math.sign(laterMs) * 1_000)
    expect(takes(headers)).toBe(false)
  })

  test('refuses a signature that was cut', () => {
    const { 'webhook-signature': whole } = signed()
    for (const length of [0, 3, whole.length - 1])
      expect(takes({ ...signed(), 'webhook-signature': whole.slice(0, length) })).toBe(false)
  })

  test('takes it by the new secret and by the old one while both are in force, and by no other', () => {
    const headers = signed({ secrets: [OURS, OLDER] })
    expect(headers['webhook-signature'].split(' ')).toHaveLength(2)
    expect([OURS, OLDER, OTHERS].map((secret) => takes(headers, BODY, secret))).toEqual([
      true,
      true,
      false,
    ])
  })

  test('refuses it by the old secret once that has retired', () => {
    expect(takes(signed(), BODY, OLDER)).toBe(false)
  })
})
