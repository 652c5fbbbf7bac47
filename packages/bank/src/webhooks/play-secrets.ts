import type { Ids } from '../ports/ids.ts'
import type { WebhookSecrets } from '../ports/webhook-secrets.ts'

/** Any 32 letters and digits are the base64 of 24 bytes: with an id's 18 these are so many. */
const PADDING = 'WekezaSandbox0'

/**
 * Secrets of a bank that lives in memory and plays: the same requests make the same ones, and nothing of them is kept
 * that would have to be sealed.
 */
export function playSecrets(ids: Ids): WebhookSecrets {
  return {
    make: () => `whsec_${ids.next('').slice(1)}${PADDING}`,
    seal: (secret) => secret,
    open: (sealed) => sealed,
  }
}
