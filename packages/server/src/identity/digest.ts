import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** What stands in the database for a bearer secret. Enough for random values of 256 bits; passwords need argon2. */
export function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** A digest that only a holder of the key can compute. */
export function keyedDigest(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url')
}

/** Compares in constant time. */
export function sameDigest(a: string, b: string): boolean {
  return timingSafeEqual(
    createHash('sha256').update(a).digest(),
    createHash('sha256').update(b).digest(),
  )
}
