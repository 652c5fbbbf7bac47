import { createHash, randomUUID } from 'node:crypto'
import { importJWK, type JWK, type JWTPayload, SignJWT } from 'jose'
import { newVerifier } from '../../testing/flow.ts'
import { approve } from './approve.ts'
import { type ClientKey, type Proof, REDIRECT_URI } from './open-proof.ts'

/** What is different from how it should be. */
export interface Forged {
  readonly claims?: JWTPayload
  readonly header?: Record<string, string>
  readonly key?: ClientKey
  readonly clientId?: string
}

export const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds

/** A client's assertion (RFC 7523), as it should be but for what is forged. */
export async function assertion(proof: Proof, forged: Forged = {}): Promise<string> {
  const { key = proof.keys.fapi, clientId = 'app_fapi' } = forged
  const claims = {
    iss: clientId,
    sub: clientId,
    aud: proof.issuer,
    jti: randomUUID(),
    iat: inSeconds(0),
    exp: inSeconds(60),
    ...forged.claims,
  }
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', kid: key.kid, ...forged.header })
    .sign(await importJWK(key.jwk, 'ES256'))
}

export async function authentication(proof: Proof, forged: Forged = {}) {
  return { client_assertion: await assertion(proof, forged), client_assertion_type: ASSERTION_TYPE }
}

/** A proof of a key (RFC 9449), as it should be but for what is forged. */
export async function keyProof(
  key: ClientKey,
  about: { method: string; url: string; token?: string },
  forged: Pick<Forged, 'claims' | 'header'> = {},
): Promise<string> {
  const { kty, crv, x, y } = key.publicJwk
  const ath = about.token && createHash('sha256').update(about.token).digest('base64url')
  const claims = {
    htm: about.method,
    htu: about.url,
    jti: randomUUID(),
    iat: inSeconds(0),
    ...(ath && { ath }),
    ...forged.claims,
  }
  return new SignJWT(claims)
    .setProtectedHeader({
      alg: 'ES256',
      typ: 'dpop+jwt',
      jwk: { kty, crv, x, y } as JWK,
      ...forged.header,
    })
    .sign(await importJWK(key.jwk, 'ES256'))
}

export interface Told {
  readonly status: number
  readonly body: Record<string, string> & { readonly access_token?: string }
  readonly headers: Headers
}

export async function post(
  proof: Pick<Proof, 'issuer' | 'fetch'>,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Told> {
  const init = { method: 'POST', body: new URLSearchParams(fields), headers }
  return tell(await proof.fetch(`${proof.issuer}${path}`, init))
}

export async function tell(answer: Response): Promise<Told> {
  const body = await answer.json().catch(() => ({}))
  return { status: answer.status, headers: answer.headers, body: body as Told['body'] }
}

/** An authorization request of app_fapi. */
export function requestOf(challenge: string): Record<string, string> {
  return {
    client_id: 'app_fapi',
    response_type: 'code',
    redirect_uri: REDIRECT_URI,
    scope: 'openid offline_access accounts.read',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    state: 'the-state',
  }
}

export async function push(proof: Proof, fields: Record<string, string>, forged: Forged = {}) {
  return post(proof, '/oauth/par', { ...fields, ...(await authentication(proof, forged)) })
}

/** The address for the browser, once a request was pushed. */
export function addressOf(proof: Proof, requestUri: string, clientId = 'app_fapi'): string {
  const query = new URLSearchParams({ client_id: clientId, request_uri: requestUri })
  return `${proof.issuer}/oauth/authorize?${query}`
}

/** A code that a customer approved. */
export async function approvedCode(proof: Proof) {
  const { verifier, challenge } = newVerifier()
  const pushed = await push(proof, requestOf(challenge))
  const callback = await approve(proof, addressOf(proof, pushed.body.request_uri ?? ''))
  return { code: callback.searchParams.get('code') ?? '', verifier, callback }
}

export async function redeem(
  proof: Proof,
  { code, verifier }: { readonly code: string; readonly verifier: string },
  key: ClientKey,
  more: { readonly fields?: Record<string, string>; readonly forged?: Forged } = {},
): Promise<Told> {
  const fields = {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: REDIRECT_URI,
    ...(await authentication(proof, more.forged)),
    ...more.fields,
  }
  const dpop = await keyProof(key, { method: 'POST', url: `${proof.issuer}/oauth/token` })
  return post(proof, '/oauth/token', fields, { dpop })
}

/** A customer's access token that is bound to a key. */
export async function boundToken(proof: Proof, key: ClientKey): Promise<string> {
  const { body } = await redeem(proof, await approvedCode(proof), key)
  if (!body.access_token) throw new Error(JSON.stringify(body))
  return body.access_token
}

/** GET /v1/accounts by a token and whatever else is sent. */
export async function readAccounts(
  proof: Pick<Proof, 'issuer' | 'fetch'>,
  headers: Record<string, string>,
  path = '/v1/accounts',
): Promise<Told> {
  return tell(await proof.fetch(`${proof.issuer}${path}`, { headers }))
}
