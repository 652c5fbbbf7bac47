import { createHmac } from 'node:crypto'

/** A key of 32 bytes for nonces of proofs: the same on every replica, and another for each that asks for nonces. */
export function nonceKey(cookieKeys: readonly string[], whose: string): Buffer {
  return createHmac('sha256', cookieKeys[0] ?? '')
    .update(`dpop nonces of the ${whose}`)
    .digest()
}
