import { operations } from '@wekeza/contract'
import { type Ask, outgoing } from '../bench/ask.ts'
import type { Bench } from '../bench/bench.ts'
import type { Exchange } from '../bench/exchange.ts'
import { equal, present } from '../bench/expect.ts'
import { fromJson, toBase64Url } from './base64url.ts'
import { askToken } from './tokens.ts'

const ES256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const encoder = new TextEncoder()

/** A key of a caller's own, and what it proves by it. */
export interface ProofKey {
  readonly pair: CryptoKeyPair
  readonly jwk: JsonWebKey
}

export interface Proved {
  readonly method: string
  readonly url: string
  readonly token?: string
  readonly nonce?: string | undefined
  /** instead of a new one */
  readonly jti?: string
}

export async function newProofKey(): Promise<ProofKey> {
  const pair = await crypto.subtle.generateKey(ES256, false, ['sign', 'verify'])
  const {
    kty = '',
    crv = '',
    x = '',
    y = '',
  } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  return { pair, jwk: { kty, crv, x, y } }
}

/** A proof that its sender holds the key (RFC 9449, section 4.2). */
export async function proofBy({ pair, jwk }: ProofKey, proved: Proved): Promise<string> {
  const { method: htm, url: htu, token, nonce, jti = crypto.randomUUID() } = proved
  const ath = token && toBase64Url(new Uint8Array(await sha256(token)))
  const claims = { jti, htm, htu, iat: Math.floor(Date.now() / 1000), ath, nonce }
  const signed = `${fromJson({ alg: 'ES256', typ: 'dpop+jwt', jwk })}.${fromJson(claims)}`
  const signature = await crypto.subtle.sign(ES256, pair.privateKey, encoder.encode(signed))
  return `${signed}.${toBase64Url(new Uint8Array(signature))}`
}

const sha256 = (text: string) => crypto.subtle.digest('SHA-256', encoder.encode(text))

/** A token of the first application that counts together with proofs of this key only. */
export function boundToken(bench: Bench, key: ProofKey): Promise<string> {
  return bench.once('application token bound to a key', async () => {
    const url = `${bench.target.baseUrl}/oauth/token`
    const ask = async (nonce?: string) => {
      const dpop = await proofBy(key, { method: 'POST', url, nonce })
      const form = { grant_type: 'client_credentials' }
      return askToken(bench, bench.target.client, form, { dpop })
    }
    const first = await ask()
    const exchange = nonceOf(first) === undefined ? first : await ask(nonceOf(first))
    const { access_token, token_type } = exchange.body as Record<string, string>
    equal([exchange.status, token_type], [200, 'DPoP'], 'status and token_type of a bound token')
    return present(access_token, 'the access_token of /oauth/token')
  })
}

/** What the next proof must carry, if the answer refuses this one for the lack of it (RFC 9449, sections 8 and 9). */
export function nonceOf({ status, headers }: Exchange): string | undefined {
  return status >= 400 ? (headers.get('dpop-nonce') ?? undefined) : undefined
}

/** An ask as it is sent with a bound token and a proof. */
export async function withProof(
  bench: Bench,
  { token: _, ...ask }: Ask,
  key: ProofKey,
  proved: Partial<Proved> & { readonly token: string },
): Promise<Ask> {
  const { url } = outgoing(bench.target.baseUrl, ask)
  const { method } = operations[ask.operation]
  const dpop = await proofBy(key, { method, url: url.split('?')[0] ?? url, ...proved })
  return { ...ask, headers: { ...ask.headers, authorization: `DPoP ${proved.token}`, dpop } }
}
