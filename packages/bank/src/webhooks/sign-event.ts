import { Webhook } from 'standardwebhooks'

export interface Signing {
  /** the event's: it stays the same however often the event is sent, so that a receiver knows it again */
  readonly id: string
  /** as it goes out, byte for byte */
  readonly body: string
  /** `whsec_…`, all that are in force, at least one */
  readonly secrets: readonly string[]
  /** wall time of this attempt: receivers refuse what is more than five minutes old */
  readonly atMs: number
}

/**
 * Signs an attempt as Standard Webhooks 1.0 has it: one signature for each secret in force, so that a receiver which
 * knows either of two believes it.
 * @throws {RangeError} if there is no secret: nothing goes out unsigned
 * @example
 * signEvent({ id: 'evt_1', body: '{}', secrets: ['whsec_…'], atMs: Date.now() })
 * // { 'webhook-id': 'evt_1', 'webhook-timestamp': '1768456800', 'webhook-signature': 'v1,K5oZ…' }
 */
export function signEvent({ id, body, secrets, atMs }: Signing) {
  if (secrets.length === 0) throw new RangeError(`no secret signs ${id}`)
  const at = new Date(atMs)
  return {
    'webhook-id': id,
    'webhook-timestamp': `${Math.floor(atMs / 1_000)}`,
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
  }
}
