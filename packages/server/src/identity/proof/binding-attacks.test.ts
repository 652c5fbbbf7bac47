import { createHmac } from 'node:crypto'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  authentication,
  boundToken,
  type Forged,
  keyProof,
  post,
  readAccounts,
  type Told,
  tell,
} from './testing/forge.ts'
import { type ClientKey, newClientKey, openProof, type Proof } from './testing/open-proof.ts'

let proof: Proof
let key: ClientKey
let token: string
beforeAll(async () => {
  proof = await openProof()
  key = await newClientKey('dpop')
  token = await boundToken(proof, key)
})
afterAll(() => proof.close())

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const accounts = () => `${proof.issuer}/v1/accounts`

async function read(forged: Pick<Forged, 'claims' | 'header'> = {}, by = key): Promise<Told> {
  const dpop = await keyProof(by, { method: 'GET', url: accounts(), token }, forged)
  return readAccounts(proof, { authorization: `DPoP ${token}`, dpop })
}

function refused({ status, body, headers }: Told, code: string, error: string): void {
  expect([status, body.code]).toEqual([401, code])
  const challenge = headers.get('www-authenticate') ?? ''
  expect(challenge).toContain(`DPoP error="${error}"`)
  expect(challenge).toContain('algs="PS256 ES256 EdDSA Ed25519"')
}
const invalid = (answer: Told) => refused(answer, 'dpop_proof_invalid', 'invalid_dpop_proof')

test('a token with a proof of its key opens the accounts', async () => {
  expect((await read()).status).toBe(200)
})

test('a stolen token as a bearer token opens nothing', async () => {
  const answer = await readAccounts(proof, { authorization: `Bearer ${token}` })
  refused(answer, 'token_binding_missing', 'invalid_token')
})

test('as a bearer token it opens nothing even with a proof beside it', async () => {
  const dpop = await keyProof(key, { method: 'GET', url: accounts(), token })
  const answer = await readAccounts(proof, { authorization: `Bearer ${token}`, dpop })
  refused(answer, 'token_binding_missing', 'invalid_token')
})

test('a stolen token without a proof opens nothing', async () => {
  const answer = await readAccounts(proof, { authorization: `DPoP ${token}` })
  refused(answer, 'token_binding_missing', 'invalid_token')
})

test('a proof of the thief’s own key opens nothing', async () => {
  invalid(await read({}, await newClientKey('thief')))
})

test('a proof that shows the token’s key, but was signed by another, opens nothing', async () => {
  const thief = await newClientKey('thief')
  invalid(await read({}, { ...thief, publicJwk: key.publicJwk }))
})

test.each([
  ['another method', () => ({ htm: 'POST' })],
  ['another address', () => ({ htu: `${proof.issuer}/v1/consents` })],
  ['another host', () => ({ htu: 'https://other.example/v1/accounts' })],
  ['another token', () => ({ ath: 'AAAA' })],
  ['no token', () => ({ ath: undefined })],
  ['no jti', () => ({ jti: undefined })],
  ['a jti without end', () => ({ jti: 'x'.repeat(1_000) })],
  ['no time', () => ({ iat: undefined })],
  ['a time long past', () => ({ iat: inSeconds(-90) })],
  ['a time to come', () => ({ iat: inSeconds(70) })],
])('a proof with %s opens nothing', async (_what, claims) => {
  invalid(await read({ claims: claims() }))
})

test('a proof a few seconds ahead of our clock is taken', async () => {
  expect((await read({ claims: { iat: inSeconds(8) } })).status).toBe(200)
})

test('query and fragment are no part of what a proof is for', async () => {
  expect((await read({ claims: { htu: `${accounts()}?limit=1#top` } })).status).toBe(200)
})

test('a proof is taken once', async () => {
  const dpop = await keyProof(key, { method: 'GET', url: accounts(), token })
  const headers = { authorization: `DPoP ${token}`, dpop }
  expect((await readAccounts(proof, headers)).status).toBe(200)
  invalid(await readAccounts(proof, headers))
})

test('of many at once with one proof, one is answered', async () => {
  const dpop = await keyProof(key, { method: 'GET', url: accounts(), token })
  const headers = { authorization: `DPoP ${token}`, dpop }
  const all = Array.from({ length: 8 }, () => readAccounts(proof, headers))
  const statuses = (await Promise.all(all)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(1)
})

test('two proofs at once are none', async () => {
  const one = await keyProof(key, { method: 'GET', url: accounts(), token })
  const other = await keyProof(key, { method: 'GET', url: accounts(), token })
  const headers = { authorization: `DPoP ${token}`, dpop: `${one}, ${other}` }
  invalid(await readAccounts(proof, headers))
})

test.each([
  ['an id token’s type', { typ: 'JWT' }],
  ['no key', { jwk: undefined }],
] as const)('a proof with %s opens nothing', async (_what, header) => {
  invalid(await read({ header: header as never }))
})

test('a proof with the algorithm none, or by HMAC with its own key, opens nothing', async () => {
  const [, payload] = (await keyProof(key, { method: 'GET', url: accounts(), token })).split('.')
  const { kty, crv, x, y } = key.publicJwk
  const headerOf = (alg: string) => part({ alg, typ: 'dpop+jwt', jwk: { kty, crv, x, y } })
  const hmac = `${headerOf('HS256')}.${payload}`
  const mac = createHmac('sha256', x ?? '')
    .update(hmac)
    .digest('base64url')
  for (const dpop of [`${headerOf('none')}.${payload}.`, `${hmac}.${mac}`]) {
    invalid(await readAccounts(proof, { authorization: `DPoP ${token}`, dpop }))
  }
})

test('a token in the address is no token', async () => {
  const answer = await readAccounts(proof, {}, `/v1/accounts?access_token=${token}`)
  expect([answer.status, answer.body.code]).toEqual([401, 'credentials_missing'])
})

test('an unbound token proves nothing by the scheme of bound ones', async () => {
  const basic = `Basic ${btoa(`app_demo:${proof.secretOf('app_demo')}`)}`
  const fields = { grant_type: 'client_credentials' }
  const { body } = await post(proof, '/oauth/token', fields, { authorization: basic })
  const plain = body.access_token ?? ''
  expect(decodeJwt(plain)).not.toHaveProperty('cnf')
  const url = `${proof.issuer}/v1/consents`
  const dpop = await keyProof(key, { method: 'GET', url, token: plain })
  const answer = await readAccounts(proof, { authorization: `DPoP ${plain}`, dpop }, '/v1/consents')
  expect([answer.status, answer.body.code]).toEqual([401, 'token_invalid'])
})

test('userinfo asks for the proof as the api does', async () => {
  const url = `${proof.issuer}/oauth/userinfo`
  const ask = async (headers: Record<string, string>) => tell(await proof.fetch(url, { headers }))
  const dpop = await keyProof(key, { method: 'GET', url, token })
  expect((await ask({ authorization: `DPoP ${token}`, dpop })).body.sub).toBe('cus_wanjiru')
  const replayed = await ask({ authorization: `DPoP ${token}`, dpop })
  expect([replayed.status, replayed.body.error]).toEqual([401, 'invalid_dpop_proof'])
  const stolen = await ask({ authorization: `Bearer ${token}` })
  expect([stolen.status, stolen.body.error]).toEqual([401, 'invalid_token'])
})

test('a refresh gives nothing for a proof of an old time, or one from the future', async () => {
  const url = `${proof.issuer}/oauth/token`
  for (const iat of [inSeconds(-90), inSeconds(70)]) {
    const dpop = await keyProof(key, { method: 'POST', url }, { claims: { iat } })
    const fields = { grant_type: 'client_credentials', ...(await authentication(proof)) }
    const { status, body } = await post(proof, '/oauth/token', fields, { dpop })
    expect([status, body.error]).toEqual([400, 'invalid_dpop_proof'])
  }
})

test('a test token that a bound token asks for is bound to the same key', async () => {
  const own = await ownToken()
  const consent = await callBy(own, 'POST', '/v1/consents', {
    kind: 'account_access',
    permissions: ['accounts.read'],
  })
  const consentId = consent.body.id ?? ''
  await callBy(own, 'POST', `/v1/sandbox/consents/${consentId}/approve`, {
    customer_id: 'cus_wanjiru',
  })
  const { body } = await callBy(own, 'POST', '/v1/sandbox/tokens', { consent_id: consentId })
  const bound = decodeJwt(body.access_token ?? '').cnf
  expect(bound).toEqual(decodeJwt(own).cnf)
})

async function ownToken(): Promise<string> {
  const dpop = await keyProof(key, { method: 'POST', url: `${proof.issuer}/oauth/token` })
  const fields = { grant_type: 'client_credentials', ...(await authentication(proof)) }
  return (await post(proof, '/oauth/token', fields, { dpop })).body.access_token ?? ''
}

async function callBy(own: string, method: string, path: string, body: object): Promise<Told> {
  const url = `${proof.issuer}${path}`
  const dpop = await keyProof(key, { method, url, token: own })
  const headers = {
    authorization: `DPoP ${own}`,
    dpop,
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
  }
  return tell(await proof.fetch(url, { method, headers, body: JSON.stringify(body) }))
}
