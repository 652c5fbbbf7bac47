import { describe, expect, test } from 'vitest'
import { Wekeza } from '../index.ts'
import { failureOf } from '../testing/failure-of.ts'
import { EVENT, OTHER_SECRET, WEBHOOK_SECRET, webhookRequest } from '../testing/webhook-of.ts'
import { signWebhook } from '../webhooks/sign-webhook.ts'

const secret = WEBHOOK_SECRET
const { webhooks } = new Wekeza({
  ...{ clientId: 'app_demo', clientSecret: 'sandbox-secret', baseUrl: 'http://127.0.0.1:9' },
})

describe('a client verifies', () => {
  test('a body that something else has read, as text and as bytes', async () => {
    const { headers, body } = await signWebhook({ secret, event: EVENT })
    for (const shape of [body, Buffer.from(body)]) {
      expect(await webhooks.verify(shape, headers, secret)).toEqual(EVENT)
    }
  })

  test('a request that nobody has read', async () => {
    expect(await webhooks.verify(await webhookRequest(), [OTHER_SECRET, secret])).toEqual(EVENT)
  })

  test('and refuses what another secret has signed, or was signed too long ago', async () => {
    const forged = webhooks.verify(await webhookRequest({ secret: OTHER_SECRET }), secret)
    expect((await failureOf(forged)).code).toBe('webhook_signature_invalid')
    const later = { now: () => Date.now() + 11_000, toleranceSeconds: 10 }
    const stale = webhooks.verify(await webhookRequest(), secret, later)
    expect((await failureOf(stale)).code).toBe('webhook_timestamp_stale')
  })

  test('and says of what was parsed before how it is mended', async () => {
    const { headers } = await signWebhook({ secret, event: EVENT })
    const error = await failureOf(webhooks.verify(EVENT as unknown as string, headers, secret))
    expect(error).toMatchObject({
      code: 'webhook_body_parsed',
      message: expect.stringContaining("express.raw({ type: 'application/json' })"),
    })
  })
})
