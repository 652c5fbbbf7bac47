import type { Bench } from '../../bench/bench.ts'
import { present } from '../../bench/expect.ts'
import { fromJson, toBase64Url } from '../../world/base64url.ts'
import { grantAccess } from '../../world/grants.ts'
import { readJwks } from '../../world/jwks.ts'
import { readJwt } from '../../world/jwt.ts'

const encoder = new TextEncoder()

/** Tokens that look like this one, and that nobody may accept. */
export async function forgeries(bench: Bench, token: string): Promise<string[]> {
  const [head = '', claims = '', signature = ''] = token.split('.')
  const { header, payload } = readJwt(token)
  const more = fromJson({ ...payload, scope: 'consents.manage sandbox.manage payments.write' })
  const jwk = present((await readJwks(bench))[0], 'a key of the JWKS')
  return [
    'garbage',
    `${head}.${claims}.${altered(signature)}`,
    `${head}.${more}.${signature}`,
    // RFC 8725, section 2.1: the header's algorithm is the sender's word.
    `${fromJson({ ...header, alg: 'none' })}.${claims}.`,
    await signedByHmac({ ...header, alg: 'HS256' }, claims, jwk),
    await signedByStranger(header, fromJson({ ...payload, aud: 'https://elsewhere.example' })),
    await signedByStranger(header, claims),
    // Signed here indeed, but for the client and not for the bank (RFC 9068, section 5).
    present((await grantAccess(bench)).tokens.id_token, 'an id_token'),
  ]
}

/** Another signature of the same length. */
function altered(signature: string): string {
  const middle = Math.floor(signature.length / 2)
  const other = signature[middle] === 'A' ? 'B' : 'A'
  return `${signature.slice(0, middle)}${other}${signature.slice(middle + 1)}`
}

/** Signed with the public key taken for a shared secret (RFC 8725, section 2.1). */
async function signedByHmac(header: object, claims: string, jwk: JsonWebKey): Promise<string> {
  const secret = encoder.encode(await pemOf(jwk))
  const hmac = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', secret, hmac, false, ['sign'])
  const signed = `${fromJson(header)}.${claims}`
  const signature = await crypto.subtle.sign('HMAC', key, encoder.encode(signed))
  return `${signed}.${toBase64Url(new Uint8Array(signature))}`
}

async function pemOf(jwk: JsonWebKey): Promise<string> {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' }
  const key = await crypto.subtle.importKey('jwk', jwk, curve, true, ['verify'])
  const der = new Uint8Array(await crypto.subtle.exportKey('spki', key))
  const lines = btoa(String.fromCharCode(...der)).match(/.{1,64}/g) ?? []
  return `-----BEGIN PUBLIC KEY-----\n${lines.join('\n')}\n-----END PUBLIC KEY-----\n`
}

/** Well signed, by a key that nobody here knows, under the name of one that they do. */
async function signedByStranger(header: object, claims: string): Promise<string> {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' }
  const { privateKey } = await crypto.subtle.generateKey(curve, false, ['sign'])
  const signed = `${fromJson({ ...header, alg: 'ES256' })}.${claims}`
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' }
  const signature = await crypto.subtle.sign(algorithm, privateKey, encoder.encode(signed))
  return `${signed}.${toBase64Url(new Uint8Array(signature))}`
}
