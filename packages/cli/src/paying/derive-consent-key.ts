import { createHash } from 'node:crypto'

/**
 * The Idempotency-Key of the consent that a payment asks for by itself, made from the payment's key: who repeats the
 * command with the same key gets the same consent, and under it the same payment. Hashed, so that it is never longer
 * than a key may be, and never a key that somebody chose for another request.
 */
export function deriveConsentKey(
  operation: 'createPayment' | 'createTransfer' | 'createBulkPayment' | 'createRefund',
  key: string,
): string {
  const digest = createHash('sha256').update(`${operation} ${key}`).digest('hex')
  return `consent-of-${digest}`
}
