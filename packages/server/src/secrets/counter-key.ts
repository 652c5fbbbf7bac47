import { hkdfSync } from 'node:crypto'

/**
 * Keys the digests by which attempts to sign in are counted. It follows from the pepper (RFC 5869), which never changes
 * and is the same on every server: neither a rotation of keys nor another server gives anybody new tries.
 */
export function counterKeyOf(pepper: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', pepper, '', 'wekeza attempt counters', 32))
}
