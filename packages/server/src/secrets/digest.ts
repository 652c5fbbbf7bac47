import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/**
 * What stands in the database for a bearer secret that is random, of 160 bits and more: nobody turns that back, so that
 * no slow hash is needed. Passwords need argon2.
 */
export function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** A digest that only a holder of the key can compute, or check. */
export function keyedDigest(key: string | Uint8Array, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url')
}

/** Compares two texts in a time that tells nothing of either, also of their lengths. */
export function sameDigest(a: string, b: string): boolean {
  return timingSafeEqual(
    createHash('sha256').update(a).digest(),
    createHash('sha256').update(b).digest(),
  )
}
