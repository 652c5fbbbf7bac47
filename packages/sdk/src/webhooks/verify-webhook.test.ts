import { Webhook as StandardWebhook } from 'standardwebhooks'
import { Webhook as SvixWebhook } from 'svix'
import { describe, expect, test } from 'vitest'
import { failureOf } from '../testing/failure-of.ts'
import { EVENT, OTHER_SECRET, WEBHOOK_SECRET, webhookRequest } from '../testing/webhook-of.ts'
import type { WebhookHeaders } from './read-headers.ts'
import { type SignAsk, signWebhook } from './sign-webhook.ts'
import vectors from './standard-webhooks.vectors.json' with { type: 'json' }
import { verifyWebhook } from './verify-webhook.ts'

const AT_SECONDS = 1_800_000_000
const at = (seconds: number) => ({ now: () => seconds * 1_000 })
const secret = WEBHOOK_SECRET

const signed = (more: Partial<SignAsk> = {}) =>
  signWebhook({ secret, event: EVENT, timestamp: AT_SECONDS, ...more })

/** The code of what it is refused with, in the time of the signing unless told otherwise. */
async function refusal(
  body: unknown,
  headers: WebhookHeaders,
  secrets: string | string[] = secret,
) {
  const call = verifyWebhook(body as string, headers, secrets, at(AT_SECONDS))
  return (await failureOf(call)).code
}

describe('the judges of Standard Webhooks', () => {
  test.each(vectors.cases)(
    'the vector $id is accepted as far as it is an event',
    async (vector) => {
      const { id, timestamp, signature, body } = vector
      const headers = {
        'webhook-id': id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': signature,
      }
      const call = verifyWebhook(body, headers, vector.secret, at(timestamp))
      // Only what is signed rightly is read at all.
      expect((await failureOf(call)).code).toBe('webhook_payload_invalid')
    },
  )

  test.each(vectors.cases)('our signer makes the signature of the vector $id', async (vector) => {
    const { signature, ...ask } = vector
    expect((await signWebhook(ask)).headers['webhook-signature']).toBe(signature)
  })

  test.each([
    ['standardwebhooks', () => new StandardWebhook(secret)],
    ['svix', () => new SvixWebhook(secret)],
  ])('%s accepts what our signer signs', async (_, judge) => {
    const { headers, body } = await signWebhook({ secret, event: EVENT })
    expect(() => judge().verify(body, { ...headers })).not.toThrow()
    expect(() => judge().verify(`${body} `, { ...headers })).toThrow()
  })

  test('what standardwebhooks signs is accepted', async () => {
    const body = JSON.stringify(EVENT)
    const when = new Date(AT_SECONDS * 1_000)
    const headers = {
      'webhook-id': EVENT.id,
      'webhook-timestamp': String(AT_SECONDS),
      'webhook-signature': new StandardWebhook(secret).sign(EVENT.id, when, body),
    }
    expect(await verifyWebhook(body, headers, secret, at(AT_SECONDS))).toEqual(EVENT)
  })
})

describe('a body', () => {
  test('is taken as text, Buffer, Uint8Array, ArrayBuffer and Request', async () => {
    const { headers, body } = await signWebhook({ secret, event: EVENT })
    const bytes = new TextEncoder().encode(body)
    const inside = new Uint8Array([9, ...bytes, 9]).subarray(1, -1)
    for (const shape of [body, Buffer.from(body), bytes, bytes.buffer, inside]) {
      expect(await verifyWebhook(shape, headers, secret)).toEqual(EVENT)
    }
    expect(await verifyWebhook(await webhookRequest(), secret)).toEqual(EVENT)
  })

  test.each([
    ['flipped by a byte', (body: string) => body.replace('1250.00', '1251.00')],
    ['written anew', (body: string) => JSON.stringify(JSON.parse(body), null, 1)],
    ['longer by a line break', (body: string) => `${body}\n`],
    ['empty', () => ''],
  ])('that is %s is refused', async (_, change) => {
    const { headers, body } = await signed()
    expect(await refusal(change(body), headers)).toBe('webhook_signature_invalid')
  })

  test.each([
    ['an object', EVENT],
    ['an array', []],
    ['undefined', undefined],
    ['null', null],
    ['a number', 1],
  ])('that is %s is told with what mends it', async (_, body) => {
    const { headers } = await signed()
    const error = await failureOf(verifyWebhook(body as unknown as string, headers, secret))
    expect(error).toMatchObject({ name: 'WebhookError', code: 'webhook_body_parsed' })
    expect(error.message).toContain("express.raw({ type: 'application/json' })")
  })

  test('of a Request that was read before is told as such', async () => {
    const request = await webhookRequest()
    await request.json()
    expect((await failureOf(verifyWebhook(request, secret))).code).toBe('webhook_body_parsed')
  })

  test.each([
    ['text', () => ['x'.repeat(1_000_001)] as const],
    ['a Request', () => [new Request('http://a', { method: 'POST', body: 'x'.repeat(1_000_001) })]],
  ])('that is too long is not read to its end, as %s', async (_, given) => {
    const { headers } = await signed()
    const [body] = given()
    const call =
      typeof body === 'string'
        ? verifyWebhook(body, headers, secret)
        : verifyWebhook(body as Request, secret)
    expect((await failureOf(call)).code).toBe('webhook_body_too_large')
  })

  test.each(['{}', 'null', '[]', '"text"', 'not JSON', '{"id":1,"type":"a"}', ''])(
    'that is signed and no event is refused: %s',
    async (body) => {
      const { headers } = await signed({ body })
      expect(await refusal(body, headers)).toBe('webhook_payload_invalid')
    },
  )

  test('of a type that this version does not know passes through', async () => {
    const event = { ...EVENT, type: 'moon.full', data: { phase: 1 } }
    const { headers, body } = await signed({ event })
    expect(await verifyWebhook(body, headers, secret, at(AT_SECONDS))).toEqual(event)
  })
})

describe('headers', () => {
  test('are taken from Node, whatever their case, and from Fetch', async () => {
    const { headers, body } = await signed()
    const upper = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]),
    )
    const listed = { ...headers, 'webhook-signature': [headers['webhook-signature'] ?? ''] }
    for (const shape of [headers, upper, listed, new Headers(headers)]) {
      expect(await verifyWebhook(body, shape, secret, at(AT_SECONDS))).toEqual(EVENT)
    }
  })

  test.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])(
    'without %s are refused by its name',
    async (name) => {
      const { headers, body } = await signed()
      const { [name]: _, ...rest } = headers
      const error = await failureOf(verifyWebhook(body, rest, secret))
      expect(error.code).toBe('webhook_header_missing')
      expect(error.message).toContain(name)
    },
  )

  test.each(['abc', '1e9', '-1', '1800000000.5', ' ', '1800000000 1800000000'])(
    'with the timestamp %j are refused',
    async (timestamp) => {
      const { headers, body } = await signed()
      const changed = { ...headers, 'webhook-timestamp': timestamp }
      expect(await refusal(body, changed)).toBe('webhook_header_invalid')
    },
  )

  test.each([
    ['webhook-id', 'evt_another'],
    ['webhook-timestamp', String(AT_SECONDS + 1)],
  ])('whose %s was changed are refused', async (name, value) => {
    const { headers, body } = await signed()
    expect(await refusal(body, { ...headers, [name]: value })).toBe('webhook_signature_invalid')
  })
})

describe('signatures', () => {
  test.each([
    ['cut short', (signature: string) => signature.slice(0, -4)],
    ['lengthened', (signature: string) => `${signature}AAAA`],
    ['of no version', (signature: string) => signature.slice('v1,'.length)],
    ['of another version', (signature: string) => signature.replace('v1,', 'v1a,')],
    ['of the next version', (signature: string) => signature.replace('v1,', 'v2,')],
    ['of version v1 and nothing', () => 'v1,'],
    ['in another case', (signature: string) => signature.toUpperCase()],
  ])('%s are refused', async (_, change) => {
    const { headers, body } = await signed()
    const signature = change(headers['webhook-signature'] ?? '')
    expect(await refusal(body, { ...headers, 'webhook-signature': signature })).toBe(
      'webhook_signature_invalid',
    )
  })

  test('of another secret are refused', async () => {
    const { headers, body } = await signed({ secret: OTHER_SECRET })
    expect(await refusal(body, headers)).toBe('webhook_signature_invalid')
  })

  test('one that fits among others is enough', async () => {
    const { headers, body } = await signed()
    const own = headers['webhook-signature']
    const signature = `v1a,abc v1,${btoa('x'.repeat(32))} ${own} v9,zzz`
    const among = { ...headers, 'webhook-signature': signature }
    expect(await verifyWebhook(body, among, secret, at(AT_SECONDS))).toEqual(EVENT)
  })

  test('a hundred thousand of them are compared with one MAC, not with as many', async () => {
    const { headers, body } = await signed({ secret: OTHER_SECRET })
    const signature = 'v1,x '.repeat(100_000).trim()
    const before = performance.now()
    await refusal(body, { ...headers, 'webhook-signature': signature })
    expect(performance.now() - before).toBeLessThan(1_000)
  })
})

describe('the time of signing', () => {
  test.each([
    [300, 'accepted'],
    [301, 'webhook_timestamp_stale'],
    [-300, 'accepted'],
    [-301, 'webhook_timestamp_future'],
  ])('%i s ago is %s', async (age, expected) => {
    const { headers, body } = await signed()
    const call = verifyWebhook(body, headers, secret, at(AT_SECONDS + age))
    const outcome = await call.then(
      () => 'accepted',
      ({ code }) => code,
    )
    expect(outcome).toBe(expected)
  })

  test('can be held closer', async () => {
    const { headers, body } = await signed()
    const options = { ...at(AT_SECONDS + 11), toleranceSeconds: 10 }
    const error = await failureOf(verifyWebhook(body, headers, secret, options))
    expect(error.message).toMatch(/signed 11 s ago; 10 s are allowed.*the clock|clock \(NTP\)/)
  })

  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY])(
    'cannot be held to %d seconds',
    async (toleranceSeconds) => {
      const { headers, body } = await signed()
      const call = verifyWebhook(body, headers, secret, { toleranceSeconds })
      expect((await failureOf(call)).name).toBe('ConfigurationError')
    },
  )

  test('of what is forged as well is not spoken of', async () => {
    const { headers, body } = await signed({ timestamp: 1 })
    expect(await refusal(`${body} `, headers)).toBe('webhook_signature_invalid')
  })
})

test('a misspelt option is not ignored', async () => {
  const options = { tolerance: 5 } as object
  const call = verifyWebhook(await webhookRequest(), secret, options)
  expect((await failureOf(call)).message).toContain('there is no tolerance')
})
