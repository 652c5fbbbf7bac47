import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import type { JWK } from 'jose'

/** What this platform keeps to itself, beside what stands sealed in its database. */
export interface Secrets {
  /** keys the hashes of client secrets and API keys; another one, and none of them is known any more */
  readonly pepper: Uint8Array
  /** the first seals what stands in the database, all open it */
  readonly masterKeys: readonly MasterKey[]
  /** the keys of a file from before there were master keys: they are the first in the database */
  readonly first: FirstKeys | undefined
}

export interface MasterKey {
  readonly id: string
  /** 32 bytes, for AES-256 */
  readonly key: Uint8Array
}

export interface FirstKeys {
  readonly cursorSecret: string
  readonly cookieKeys: readonly string[]
  /** private, ES256 */
  readonly signingJwks: readonly JWK[]
}

/** As it stands in the file. */
export interface SecretsFile {
  readonly pepper: string
  readonly masterKeys: readonly { readonly id: string; readonly key: string }[]
}

const SECRET_BYTES = 32

export function newSecrets(): SecretsFile {
  return {
    pepper: randomBytes(SECRET_BYTES).toString('base64url'),
    masterKeys: [writtenOf(newMasterKey())],
  }
}

export function newMasterKey(): MasterKey {
  return masterKeyOf(randomBytes(SECRET_BYTES))
}

/** As the file has them. What an older file held beside is in the database by now. */
export function fileOf({
  pepper,
  masterKeys,
}: Pick<Secrets, 'pepper' | 'masterKeys'>): SecretsFile {
  return {
    pepper: Buffer.from(pepper).toString('base64url'),
    masterKeys: masterKeys.map(writtenOf),
  }
}

/** Reads the file's text, or answers nothing if it is not whole. */
export function parseSecrets(text: string): Secrets | undefined {
  const file = parseJson(text)
  return file && (readNow(file) ?? readOlder(file))
}

function readNow({ pepper, masterKeys }: Partial<SecretsFile>): Secrets | undefined {
  if (!isSecret(pepper) || !Array.isArray(masterKeys) || masterKeys.length === 0) return undefined
  if (!masterKeys.every((one) => typeof one?.id === 'string' && isSecret(one.key))) return undefined
  const keys = masterKeys.map(({ id, key }) => ({ id, key: Buffer.from(key, 'base64url') }))
  if (keys.some(({ key }) => key.length !== SECRET_BYTES)) return undefined
  return { pepper: Buffer.from(pepper, 'base64url'), masterKeys: keys, first: undefined }
}

/**
 * A file from before there were master keys. What it lacks follows from what it has (RFC 5869), so that servers which
 * share it go on sharing everything.
 */
function readOlder(file: Partial<FirstKeys>): Secrets | undefined {
  const { cursorSecret, cookieKeys, signingJwks } = file
  if (!isSecret(cursorSecret) || !isFilled(cookieKeys) || !isFilled(signingJwks)) return undefined
  const derive = (use: string) =>
    Buffer.from(hkdfSync('sha256', Buffer.from(cursorSecret, 'base64url'), '', use, SECRET_BYTES))
  return {
    pepper: derive('wekeza pepper'),
    masterKeys: [masterKeyOf(derive('wekeza master key'))],
    first: { cursorSecret, cookieKeys, signingJwks },
  }
}

/** Named by a digest of itself: equal keys have equal names, wherever they were made. */
function masterKeyOf(key: Uint8Array): MasterKey {
  const name = createHash('sha256').update('wekeza master key id').update(key).digest('hex')
  return { id: `m_${name.slice(0, 12)}`, key }
}

function writtenOf({ id, key }: MasterKey) {
  return { id, key: Buffer.from(key).toString('base64url') }
}

function parseJson(text: string): Partial<SecretsFile & FirstKeys> | undefined {
  try {
    return JSON.parse(text) ?? undefined
  } catch {
    return undefined
  }
}

function isSecret(text: unknown): text is string {
  return typeof text === 'string' && Buffer.from(text, 'base64url').length >= SECRET_BYTES
}

function isFilled<T>(list: readonly T[] | undefined): list is readonly T[] {
  return Array.isArray(list) && list.length > 0
}
