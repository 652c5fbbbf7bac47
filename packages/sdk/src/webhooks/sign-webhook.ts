import { checkKeys } from '../settings/check-keys.ts'
import { readSecrets, type WebhookSecrets } from './read-secrets.ts'
import { signatureOf } from './signature-of.ts'

/** What a receiver's test wants to be sent. */
export interface SignAsk {
  /** `whsec_…`; of several, each signs, as while a secret is rotated */
  secret: WebhookSecrets
  /** the event, as `exampleEvent` makes one */
  event?: object
  /** the body's text, in the place of an event */
  body?: string
  /** Default the event's */
  id?: string
  /** seconds since 1970. Default now */
  timestamp?: number
}

/** A webhook as the platform sends it. */
export interface SignedWebhook {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * Signs a webhook as the platform does, for tests of a receiver.
 * @example
 * const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
 * const { headers, body } = await signWebhook({ secret, event: exampleEvent('payment.settled') })
 * const answer = await app.request('/webhooks/transaction', { method: 'POST', headers, body })
 */
export async function signWebhook(ask: SignAsk): Promise<SignedWebhook> {
  checkKeys('signWebhook', ask, ['secret', 'event', 'body', 'id', 'timestamp'])
  const { secret, event = {} } = ask
  const body = ask.body ?? JSON.stringify(event)
  const id = ask.id ?? idOf(event) ?? 'evt_test'
  const timestamp = String(ask.timestamp ?? Math.floor(Date.now() / 1_000))
  const bytes = new TextEncoder().encode(body)
  const signatures = await Promise.all(
    readSecrets(secret).map((key) => signatureOf({ id, timestamp }, bytes, key)),
  )
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  }
  return { headers, body }
}

function idOf({ id }: { id?: unknown }): string | undefined {
  return typeof id === 'string' ? id : undefined
}
