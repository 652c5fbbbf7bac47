import { WebhookError } from './webhook-error.ts'

/** One secret of a webhook; while it is rotated, the old one and the new one. */
export type WebhookSecrets = string | readonly string[]

/** Standard Webhooks 1.0, "Signature scheme": 24 to 64 random bytes. */
const KEY_BYTES_MIN = 24
const SHAPE = /^whsec_([A-Za-z0-9+/]+={0,2})$/

/** The bytes of each secret. */
export function readSecrets(given: WebhookSecrets): Uint8Array<ArrayBuffer>[] {
  const secrets = typeof given === 'string' ? [given] : given
  if (!Array.isArray(secrets) || secrets.length === 0) throw unusable('There is no webhook secret.')
  return secrets.map(readSecret)
}

function readSecret(secret: unknown): Uint8Array<ArrayBuffer> {
  const [, text = ''] = (typeof secret === 'string' && SHAPE.exec(secret.trim())) || []
  const key = decode(text)
  if (key.length >= KEY_BYTES_MIN) return key
  throw unusable('A webhook secret is not whsec_ and base64 of at least 24 bytes.')
}

function decode(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}

/** The secret itself is not told: errors are logged. */
function unusable(fact: string): WebhookError {
  return new WebhookError(
    'webhook_secret_invalid',
    `${fact} Give it as GET /v1/webhooks/{webhook_id}/secrets answers it, from the environment of this program.`,
  )
}
