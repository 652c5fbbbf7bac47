import { readFileSync } from 'node:fs'
import type { PublicJwk } from '@wekeza/platform'
import { importJWK, type JWK } from 'jose'
import { Trouble } from '../trouble.ts'

/** The members that make a key of a kind, public and nothing else (RFC 7518, section 6; RFC 8037, section 2). */
const PUBLIC_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  EC: ['crv', 'x', 'y'],
  OKP: ['crv', 'x'],
  RSA: ['n', 'e'],
}
/** What is wrong if it is there: the private parts, and the key itself of a symmetric one. */
const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']
/** FAPI 2.0 Security Profile, section 5.4.1. */
const ALGORITHMS: Readonly<Record<string, string>> = { EC: 'ES256', OKP: 'EdDSA', RSA: 'PS256' }
const CURVES = ['P-256', 'Ed25519']
const RSA_BITS_MIN = 2048
const KEYS_MAX = 10

/**
 * Reads a file with a JWK Set or one JWK, as it is registered for an application: public keys that can sign.
 * @throws {Trouble} if there is none, or one is private, weak or of another kind
 */
export async function readJwks(file: string): Promise<{ readonly keys: readonly PublicJwk[] }> {
  const keys = keysOf(parse(file))
  if (keys.length === 0 || keys.length > KEYS_MAX) {
    throw refuse(file, `it holds ${keys.length} keys, where 1 to ${KEYS_MAX} are wanted`)
  }
  const kids = keys.map(({ kid }) => kid)
  if (new Set(kids).size < kids.length) throw refuse(file, 'two keys have the same kid')
  return { keys: await Promise.all(keys.map((key) => publicKey(file, key))) }
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw refuse(file, 'it cannot be read as JSON')
  }
}

function keysOf(read: unknown): JWK[] {
  const set = (read as { keys?: unknown } | null)?.keys ?? [read]
  return Array.isArray(set) ? set.filter((key) => typeof key?.kty === 'string') : []
}

async function publicKey(file: string, key: JWK): Promise<PublicJwk> {
  const kty = String(key.kty)
  if (PRIVATE_MEMBERS.some((member) => member in key)) {
    throw refuse(file, 'a key in it is secret, and must never leave the application')
  }
  const alg = ALGORITHMS[kty]
  if (!alg || (key.crv !== undefined && !CURVES.includes(key.crv))) {
    throw refuse(file, 'a key in it is not for ES256, EdDSA (Ed25519) or PS256')
  }
  if (key.alg !== undefined && key.alg !== alg) throw refuse(file, `a key says alg ${key.alg}`)
  if (key.use !== undefined && key.use !== 'sig') throw refuse(file, 'a key is not for signatures')
  await requireWhole(file, { ...key, alg })
  const members = [...(PUBLIC_MEMBERS[kty] ?? []), 'kid']
  const picked = Object.entries(key).filter(([member]) => members.includes(member))
  return { kty, ...Object.fromEntries(picked), alg, use: 'sig' }
}

async function requireWhole(file: string, key: JWK): Promise<void> {
  const imported = await importJWK(key).catch(() => undefined)
  if (!imported) throw refuse(file, 'a key in it is not whole')
  const bits = Buffer.from(key.n ?? '', 'base64url').length * 8
  if (key.kty === 'RSA' && bits < RSA_BITS_MIN) {
    throw refuse(file, `an RSA key in it has ${bits} bits, fewer than ${RSA_BITS_MIN}`)
  }
}

function refuse(file: string, fault: string): Trouble {
  return new Trouble(
    `${file} is no set of public keys: ${fault}. Write { "keys": [ … ] } with public JWKs for ES256, EdDSA or PS256 (RFC 7517).`,
  )
}
