import type { KeyReading } from '../ports/platform-ports.ts'
import type { PublicJwk } from './application.ts'

/** A key as somebody wrote it; what it holds is not known yet. */
type Written = Readonly<Record<string, unknown>>

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
const CURVES: readonly unknown[] = ['P-256', 'Ed25519']
const RSA_BITS_MIN = 2048
const KEYS_MAX = 10

export type ReadKeys =
  | { readonly ok: true; readonly keys: readonly PublicJwk[] }
  /** what does not fit: the end of a sentence that begins with what it was */
  | { readonly ok: false; readonly fault: string }

/**
 * Reads the keys that are registered for an application: public ones that can sign, each in its shortest form.
 * @example
 * await readKeys([{ kty: 'EC', crv: 'P-256', x, y, d }], reading)
 * // { ok: false, fault: 'a key in it is secret, and must never leave the application' }
 */
export async function readKeys(
  written: readonly unknown[],
  reading: KeyReading,
): Promise<ReadKeys> {
  const keys = written.filter(isKey)
  if (keys.length < 1 || written.length > KEYS_MAX || keys.length < written.length) {
    return refuse(`it holds ${keys.length} keys, where 1 to ${KEYS_MAX} are wanted`)
  }
  const kids = keys.map(({ kid }) => kid)
  if (new Set(kids).size < kids.length) return refuse('two keys have the same kid')
  const found: PublicJwk[] = []
  for (const key of keys) {
    const fault = checkKey(key)
    if (fault) return refuse(fault)
    const shortest = shorten(key)
    if (!(await reading.isWhole(shortest))) return refuse('a key in it is not whole')
    found.push(shortest)
  }
  return { ok: true, keys: found }
}

function refuse(fault: string): ReadKeys {
  return { ok: false, fault }
}

function isKey(read: unknown): read is Written & { kty: string } {
  return typeof (read as { kty?: unknown } | null)?.kty === 'string'
}

function checkKey(key: Written & { kty: string }): string | undefined {
  if (PRIVATE_MEMBERS.some((member) => member in key)) {
    return 'a key in it is secret, and must never leave the application'
  }
  const alg = Object.hasOwn(ALGORITHMS, key.kty) ? ALGORITHMS[key.kty] : undefined
  if (!alg || (key.crv !== undefined && !CURVES.includes(key.crv))) {
    return 'a key in it is not for ES256, EdDSA (Ed25519) or PS256'
  }
  if (key.alg !== undefined && key.alg !== alg) return `a key says alg ${String(key.alg)}`
  if (key.use !== undefined && key.use !== 'sig') return 'a key is not for signatures'
  if (key.kid !== undefined && typeof key.kid !== 'string') return 'a kid in it is no text'
  const bits = bitsOf(key.n)
  return key.kty === 'RSA' && bits < RSA_BITS_MIN
    ? `an RSA key in it has ${bits} bits, fewer than ${RSA_BITS_MIN}`
    : undefined
}

/** Of a number in base64url; zeros in front of it make it no larger. */
function bitsOf(written: unknown): number {
  return Math.floor((String(written ?? '').replace(/^A+/, '').length * 6) / 8) * 8
}

function shorten(key: Written & { kty: string }): PublicJwk {
  const members = [...(PUBLIC_MEMBERS[key.kty] ?? []), 'kid']
  const picked = Object.entries(key).filter(([member]) => members.includes(member))
  return { kty: key.kty, ...Object.fromEntries(picked), alg: ALGORITHMS[key.kty], use: 'sig' }
}
