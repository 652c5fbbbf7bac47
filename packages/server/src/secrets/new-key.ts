import { randomBytes } from 'node:crypto'
import { exportJWK, generateKeyPair } from 'jose'
import type { KeyUse } from './key-store.ts'
import type { FirstKeys } from './secrets.ts'

const SECRET_BYTES = 32

/** A new key of a use, as it is sealed: a private JWK for ES256, or 32 bytes in base64url. */
export async function newKey(use: KeyUse): Promise<string> {
  if (use !== 'signing') return randomBytes(SECRET_BYTES).toString('base64url')
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  return JSON.stringify(await exportJWK(privateKey))
}

/** The keys of a use that an older secrets.json holds, the one that signs first. */
export function firstKeys(use: KeyUse, first: FirstKeys): readonly string[] {
  if (use === 'signing') return first.signingJwks.map((jwk) => JSON.stringify(jwk))
  return use === 'cookie' ? first.cookieKeys : [first.cursorSecret]
}
