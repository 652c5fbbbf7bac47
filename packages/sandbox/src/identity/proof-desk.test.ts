import { createHash } from 'node:crypto'
import { decodeJwt, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose'
import { beforeAll, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../create-sandbox.ts'

interface Key {
  readonly privateKey: CryptoKey
  readonly jwk: JWK
}

let sandbox: Sandbox
let key: Key
let token: string
beforeAll(async () => {
  sandbox = await createSandbox()
  key = await newKey()
  token = (await grant(await proofOf(key, { htm: 'POST', htu: at('/oauth/token') }))).access_token
})

async function newKey(): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  return { privateKey, jwk: await exportJWK(publicKey) }
}

const at = (path: string) => `${sandbox.baseUrl}${path}`

function proofOf({ privateKey, jwk }: Key, claims: JWTPayload): Promise<string> {
  const iat = Math.floor(Date.now() / 1000)
  return new SignJWT({ jti: crypto.randomUUID(), iat, ...claims })
    .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
    .sign(privateKey)
}

async function grant(dpop?: string) {
  const { clientId: client_id, clientSecret: client_secret } = sandbox.client
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret })
  const headers: Record<string, string> = dpop === undefined ? {} : { dpop }
  const request = new Request(at('/oauth/token'), { method: 'POST', body, headers })
  const response = await sandbox.fetch(request)
  return (await response.json()) as { access_token: string; token_type: string; error?: string }
}

/** Reads the consents by the token, with a proof that is right but for what is named. */
async function read(claims: JWTPayload = {}, by = key, scheme = 'DPoP') {
  const ath = createHash('sha256').update(token).digest('base64url')
  const dpop = await proofOf(by, { htm: 'GET', htu: at('/v1/consents'), ath, ...claims })
  return readWith({ authorization: `${scheme} ${token}`, dpop })
}

async function readWith(headers: Record<string, string>) {
  const response = await sandbox.fetch(new Request(at('/v1/consents'), { headers }))
  const { code } = (await response.json()) as { code?: string }
  return code ?? response.status
}

test('a token that is asked for with a proof is bound to its key, and says so', async () => {
  const answer = await grant(await proofOf(key, { htm: 'POST', htu: at('/oauth/token') }))
  expect(answer.token_type).toBe('DPoP')
  expect(decodeJwt(answer.access_token).cnf).toEqual(decodeJwt(token).cnf)
})

test('one that is asked for without is bound to nothing', async () => {
  const answer = await grant()
  expect(answer.token_type).toBe('Bearer')
  expect(decodeJwt(answer.access_token)).not.toHaveProperty('cnf')
})

test('a proof for another address gives no token', async () => {
  const answer = await grant(await proofOf(key, { htm: 'POST', htu: at('/oauth/revoke') }))
  expect(answer.error).toBe('invalid_dpop_proof')
})

test('with a proof of its key the token is taken', async () => {
  expect(await read()).toBe(200)
})

test('without its scheme or its proof it opens nothing', async () => {
  expect(await read({}, key, 'Bearer')).toBe('token_binding_missing')
  expect(await readWith({ authorization: `DPoP ${token}` })).toBe('token_binding_missing')
})

test('a proof of another key opens nothing', async () => {
  expect(await read({}, await newKey())).toBe('dpop_proof_invalid')
})

test.each([
  ['another method', { htm: 'POST' }],
  ['another address', { htu: 'http://127.0.0.1:4010/v1/accounts' }],
  ['another token', { ath: 'AAAA' }],
  ['no jti', { jti: undefined }],
  ['no time', { iat: undefined }],
  ['a time long past', { iat: Math.floor(Date.now() / 1000) - 90 }],
  ['a time to come', { iat: Math.floor(Date.now() / 1000) + 70 }],
])('a proof with %s opens nothing', async (_what, claims) => {
  expect(await read(claims as JWTPayload)).toBe('dpop_proof_invalid')
})

test('a proof is taken once', async () => {
  const jti = crypto.randomUUID()
  expect(await read({ jti })).toBe(200)
  expect(await read({ jti })).toBe('dpop_proof_invalid')
})

test('an unbound token proves nothing by the scheme of bound ones', async () => {
  const { access_token } = await grant()
  expect(await readWith({ authorization: `DPoP ${access_token}` })).toBe('token_invalid')
})

test('userinfo asks for the proof as well', async () => {
  const response = await sandbox.fetch(
    new Request(at('/oauth/userinfo'), { headers: { authorization: `Bearer ${await bound()}` } }),
  )
  expect(response.status).toBe(401)
  expect(await response.json()).toMatchObject({ error: 'invalid_token' })
})

/** A customer's token that is bound to the key. */
async function bound(): Promise<string> {
  const post = async (path: string, body: object) => {
    const ath = createHash('sha256').update(token).digest('base64url')
    const headers = {
      authorization: `DPoP ${token}`,
      dpop: await proofOf(key, { htm: 'POST', htu: at(path), ath }),
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    }
    const init = { method: 'POST', headers, body: JSON.stringify(body) }
    const response = await sandbox.fetch(new Request(at(path), init))
    return (await response.json()) as { id: string; access_token: string }
  }
  const permissions = ['accounts.read']
  const { id } = await post('/v1/consents', { kind: 'account_access', permissions })
  await post(`/v1/sandbox/consents/${id}/approve`, { customer_id: 'cus_wanjiru' })
  return (await post('/v1/sandbox/tokens', { consent_id: id })).access_token
}
