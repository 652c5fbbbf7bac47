import { afterAll, beforeAll, expect, test } from 'vitest'
import { authentication, keyProof, post, readAccounts } from './testing/forge.ts'
import { type ClientKey, newClientKey, openProof, type Proof } from './testing/open-proof.ts'

let proof: Proof
let key: ClientKey
beforeAll(async () => {
  proof = await openProof({ proofNonces: true })
  key = await newClientKey('dpop')
})
afterAll(() => proof.close())

async function askToken(claims: Record<string, string> = {}) {
  const url = `${proof.issuer}/oauth/token`
  const dpop = await keyProof(key, { method: 'POST', url }, { claims })
  const fields = { grant_type: 'client_credentials', ...(await authentication(proof)) }
  return post(proof, '/oauth/token', fields, { dpop })
}

async function ownToken(): Promise<string> {
  const { headers } = await askToken()
  const { body } = await askToken({ nonce: headers.get('dpop-nonce') ?? '' })
  return body.access_token ?? ''
}

async function read(token: string, claims: Record<string, string> = {}) {
  const url = `${proof.issuer}/v1/consents`
  const dpop = await keyProof(key, { method: 'GET', url, token }, { claims })
  return readAccounts(proof, { authorization: `DPoP ${token}`, dpop }, '/v1/consents')
}

test('where nonces are asked for, the token endpoint tells one, and takes the proof with it', async () => {
  const first = await askToken()
  expect([first.status, first.body.error]).toEqual([400, 'use_dpop_nonce'])
  const second = await askToken({ nonce: first.headers.get('dpop-nonce') ?? '' })
  expect(second.body.token_type).toBe('DPoP')
})

test('the api tells a nonce of its own, and takes the proof with it', async () => {
  const token = await ownToken()
  const first = await read(token)
  expect([first.status, first.body.code]).toEqual([401, 'dpop_nonce_required'])
  expect(first.headers.get('www-authenticate')).toContain('error="use_dpop_nonce"')
  const second = await read(token, { nonce: first.headers.get('dpop-nonce') ?? '' })
  expect(second.status).toBe(200)
  expect(second.headers.get('dpop-nonce')).toBeTruthy()
})

test('a nonce that somebody made up is none', async () => {
  const answer = await read(await ownToken(), { nonce: 'made-up' })
  expect(answer.body.code).toBe('dpop_nonce_required')
})
