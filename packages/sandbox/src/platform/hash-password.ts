import { base64url } from 'jose'

/** Of what opens play money in this process, and never leaves it: enough that nobody guesses in passing. */
const ROUNDS = 50_000
const SALT_BYTES = 16
const TAG_BITS = 256
const SCHEME = 'pbkdf2-sha256'

/** PBKDF2 with a salt of its own, by WebCrypto, which Node and browsers have alike. */
export async function hashPassword(password: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES))
  const tag = await derive(password, salt)
  return [SCHEME, ROUNDS, base64url.encode(salt), base64url.encode(tag)].join('$')
}

/** Whether the password is the one that was hashed. Without a hash it takes the same time, and is none. */
export async function matchesPassword(
  hash: string | undefined,
  password: string,
): Promise<boolean> {
  const [, , salt = '', tag] = hash?.split('$') ?? []
  const derived = await derive(password, base64url.decode(salt))
  return tag !== undefined && sameBytes(derived, base64url.decode(tag))
}

async function derive(password: string, salt: Uint8Array): Promise<Uint8Array> {
  const text = new TextEncoder().encode(password.normalize('NFKC'))
  const key = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(salt), iterations: ROUNDS }
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, TAG_BITS))
}

/** In a time that does not tell where they differ. */
function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.length ^ other.length
  one.forEach((byte, place) => {
    difference |= byte ^ (other[place] ?? 0)
  })
  return difference === 0
}
