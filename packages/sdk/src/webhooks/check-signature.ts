import { sameText } from '../oauth/same-text.ts'
import type { SignedHeaders } from './read-headers.ts'
import { signatureOf } from './signature-of.ts'
import { WebhookError } from './webhook-error.ts'

/**
 * Refuses what none of the secrets has signed. A signature of another version, such as v1a, is passed over. One MAC is
 * made for each secret, however many signatures are sent, and each comparison takes the same time wherever it differs.
 */
export async function checkSignature(
  headers: SignedHeaders,
  body: Uint8Array<ArrayBuffer>,
  secrets: readonly Uint8Array<ArrayBuffer>[],
): Promise<void> {
  const expected = await Promise.all(secrets.map((secret) => signatureOf(headers, body, secret)))
  const fits = expected.map((own) =>
    headers.signatures.map((sent) => sameText(own, sent)).includes(true),
  )
  if (fits.includes(true)) return
  throw new WebhookError(
    'webhook_signature_invalid',
    'No signature fits these bytes and the secret. Check that the secret is this webhook’s, and that the body is given as it came, not written anew; if both are so, it is not from the platform: answer 400.',
  )
}
