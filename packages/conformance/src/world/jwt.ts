import { present } from '../bench/expect.ts'
import { fromBase64Url } from './base64url.ts'

export interface Jwt {
  readonly header: Readonly<Record<string, unknown>>
  readonly payload: Readonly<Record<string, unknown>>
}

/** Reads a JWT (RFC 7519) without trusting it. */
export function readJwt(token: string): Jwt {
  const [header, payload] = token.split('.')
  return { header: partOf(header), payload: partOf(payload) }
}

function partOf(part: string | undefined): Record<string, unknown> {
  const bytes = fromBase64Url(present(part, 'a part of the token'))
  return JSON.parse(new TextDecoder().decode(bytes))
}

/** Whether the key has signed the token by ES256 (RFC 7518, section 3.4). */
export async function signedBy(token: string, jwk: JsonWebKey): Promise<boolean> {
  const [header, payload, signature = ''] = token.split('.')
  const curve = { name: 'ECDSA', namedCurve: 'P-256' }
  const key = await crypto.subtle.importKey('jwk', jwk, curve, false, ['verify'])
  const signed = new TextEncoder().encode(`${header}.${payload}`)
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' }
  return crypto.subtle.verify(algorithm, key, fromBase64Url(signature), signed)
}
