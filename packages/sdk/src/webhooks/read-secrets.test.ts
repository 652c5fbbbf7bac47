import { describe, expect, test } from 'vitest'
import { failureOf } from '../testing/failure-of.ts'
import { EVENT, OTHER_SECRET, WEBHOOK_SECRET } from '../testing/webhook-of.ts'
import { signWebhook } from './sign-webhook.ts'
import { verifyWebhook } from './verify-webhook.ts'

const secret = WEBHOOK_SECRET
const signed = (by: string | string[] = secret) => signWebhook({ secret: by, event: EVENT })

describe('while a secret is rotated', () => {
  test('both secrets are accepted, in any order', async () => {
    for (const own of [secret, OTHER_SECRET]) {
      const { headers, body } = await signed(own)
      const both = [OTHER_SECRET, secret]
      expect(await verifyWebhook(body, headers, both)).toEqual(EVENT)
    }
  })

  test('a receiver that knows one of two signing secrets accepts', async () => {
    const { headers, body } = await signed([OTHER_SECRET, secret])
    expect(await verifyWebhook(body, headers, secret)).toEqual(EVENT)
  })
})

describe('a secret', () => {
  test.each([
    ['missing', ''],
    ['without its beginning', secret.slice('whsec_'.length)],
    ['too short', 'whsec_c2hvcnQ='],
    ['no base64', 'whsec_!!!'],
    ['base64 that ends in the middle', `whsec_${'A'.repeat(33)}`],
    ['none at all', []],
    ['undefined', undefined as unknown as string],
    ['bad beside a good one', [secret, 'whsec_']],
  ])('that is %s is refused, and not told', async (_, given) => {
    const { headers, body } = await signed()
    const error = await failureOf(verifyWebhook(body, headers, given))
    expect(error.code).toBe('webhook_secret_invalid')
    expect(error.message).not.toContain(secret.slice('whsec_'.length))
  })
})
