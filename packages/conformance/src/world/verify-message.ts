import { CaseFailure } from '../bench/case-failure.ts'
import { equal, matches } from '../bench/expect.ts'
import type { Received } from './receiver.ts'

const PREFIX = 'whsec_'
/** What receivers allow (Standard Webhooks, section "Verifying webhook authenticity"). */
const TOLERANCE_MS = 5 * 60_000

/**
 * Holds a message against Standard Webhooks 1.0, by hand and not by a library that the implementation may use itself.
 * @throws CaseFailure unless one of its signatures is by each of these secrets, and no signature is by another
 */
export async function verifyMessage(
  { headers, body, event }: Received,
  secrets: readonly string[],
): Promise<void> {
  const { 'webhook-id': id = '', 'webhook-timestamp': timestamp = '' } = headers
  equal(id, event.id, 'the header webhook-id, beside the id of the event')
  matches(headers['content-type'] ?? null, /^application\/json/, 'the content type of a message')
  matches(timestamp, /^\d{10}$/, 'the header webhook-timestamp')
  const awayMs = Math.abs(Number(timestamp) * 1_000 - Date.now())
  if (awayMs > TOLERANCE_MS) {
    const received = `${awayMs / 1_000} seconds away`
    throw new CaseFailure('the header webhook-timestamp', { expected: 'wall time', received })
  }
  const signed = `${id}.${timestamp}.${body}`
  const wanted = await Promise.all(secrets.map((secret) => signatureOf(signed, secret)))
  const found = (headers['webhook-signature'] ?? '').split(' ')
  equal(found.toSorted(), wanted.toSorted(), 'the signatures of a message')
}

async function signatureOf(text: string, secret: string): Promise<string> {
  matches(secret, /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, 'a secret of a webhook')
  const bytes = Uint8Array.from(atob(secret.slice(PREFIX.length)), (one) => one.charCodeAt(0))
  const use = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', bytes, use, false, ['sign'])
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text))
  return `v1,${btoa(String.fromCharCode(...new Uint8Array(mac)))}`
}
