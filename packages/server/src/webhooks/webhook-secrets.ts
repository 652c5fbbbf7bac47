import { randomBytes } from 'node:crypto'
import type { WebhookSecrets } from '@wekeza/bank'
import type { Envelope, Place } from '../secrets/envelope.ts'
import { WEBHOOK_SECRET_TABLE } from '../secrets/key-store.ts'

/** Standard Webhooks, section "Signature scheme": between 24 and 64. */
const SECRET_BYTES = 32
/** Opening one takes longer than all else that a signature takes: those that sign again and again are remembered. */
const REMEMBERED_MAX = 1_000

/**
 * Makes the secrets that a bank's webhooks are signed with, and keeps them sealed by the master key, each bound to its
 * webhook.
 * @param envelope asked at each use: a bank is opened before the keys are
 */
export function sealedSecrets(bankKey: string, envelope: () => Envelope): WebhookSecrets {
  const placeOf = (webhookId: string): Place => ({
    table: WEBHOOK_SECRET_TABLE,
    row: `${bankKey}/${webhookId}`,
  })
  const remembered = new Map<string, string>()

  function open(sealed: string, webhookId: string): string {
    const key = `${webhookId} ${sealed}`
    const secret = remembered.get(key) ?? envelope().open(placeOf(webhookId), sealed)
    // Taken out and put in again, so that the first is the one that was used longest ago.
    remembered.delete(key)
    remembered.set(key, secret)
    const [oldest] = remembered.keys()
    if (oldest !== undefined && remembered.size > REMEMBERED_MAX) remembered.delete(oldest)
    return secret
  }

  return {
    make: () => `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`,
    seal: (secret, webhookId) => envelope().seal(placeOf(webhookId), secret),
    open,
  }
}
