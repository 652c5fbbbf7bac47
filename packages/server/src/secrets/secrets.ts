import { randomBytes } from 'node:crypto'
import { exportJWK, generateKeyPair, type JWK } from 'jose'

/** What this platform keeps to itself. Lost, its tokens, sessions and cursors are worth nothing. */
export interface Secrets {
  readonly cursorSecret: Uint8Array
  readonly cookieKeys: readonly string[]
  /** private, ES256 */
  readonly signingJwks: readonly JWK[]
}

/** As it stands in the file. */
export interface SecretsFile {
  readonly cursorSecret: string
  readonly cookieKeys: readonly string[]
  readonly signingJwks: readonly JWK[]
}

const SECRET_BYTES = 32

export async function newSecrets(): Promise<SecretsFile> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  return {
    cursorSecret: randomBytes(SECRET_BYTES).toString('base64url'),
    cookieKeys: [randomBytes(SECRET_BYTES).toString('base64url')],
    signingJwks: [await exportJWK(privateKey)],
  }
}

/** Reads the file's text, or answers nothing if it is not whole. */
export function parseSecrets(text: string): Secrets | undefined {
  const file = parseJson(text)
  const whole =
    typeof file?.cursorSecret === 'string' &&
    Buffer.from(file.cursorSecret, 'base64url').length >= SECRET_BYTES &&
    isFilled(file.cookieKeys) &&
    isFilled(file.signingJwks)
  if (!whole) return undefined
  const { cursorSecret, cookieKeys, signingJwks } = file as SecretsFile
  return { cursorSecret: Buffer.from(cursorSecret, 'base64url'), cookieKeys, signingJwks }
}

function parseJson(text: string): Partial<SecretsFile> | undefined {
  try {
    return JSON.parse(text) ?? undefined
  } catch {
    return undefined
  }
}

function isFilled(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0
}
