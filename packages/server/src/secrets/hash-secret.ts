import { digest, keyedDigest, sameDigest } from './digest.ts'

const KEYED = 'hmac:'
/** From before there was a pepper: the digest in hexadecimal digits. */
const PLAIN = 'sha256:'

/** What is stored of a client secret or an API key. Without the pepper nobody can try texts against it. */
export function hashSecret(secret: string, pepper: Uint8Array): string {
  return `${KEYED}${keyedDigest(pepper, secret)}`
}

/** Whether a presented text is the secret of a hash; it takes the same time wherever they differ. */
export function matchesHash(hash: string, presented: string, pepper: Uint8Array): boolean {
  if (!hash.startsWith(PLAIN)) return sameDigest(hash, hashSecret(presented, pepper))
  const kept = Buffer.from(hash.slice(PLAIN.length), 'hex').toString('base64url')
  return sameDigest(kept, digest(presented))
}
