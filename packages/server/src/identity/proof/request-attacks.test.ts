import { afterAll, beforeAll, expect, test } from 'vitest'
import { digest } from '../../secrets/digest.ts'
import { newVerifier } from '../testing/flow.ts'
import { approve } from './testing/approve.ts'
import {
  addressOf,
  approvedCode,
  authentication,
  keyProof,
  post,
  push,
  redeem,
  requestOf,
} from './testing/forge.ts'
import { type ClientKey, newClientKey, openProof, type Proof } from './testing/open-proof.ts'

let proof: Proof
let key: ClientKey
beforeAll(async () => {
  proof = await openProof()
  key = await newClientKey('dpop')
})
afterAll(() => proof.close())

const pushed = async (more: Record<string, string | undefined> = {}) => {
  const fields = { ...requestOf(newVerifier().challenge), ...more }
  const sent = Object.entries(fields).filter((entry): entry is [string, string] => !!entry[1])
  return push(proof, Object.fromEntries(sent))
}

/** Where the browser is sent by the authorization endpoint, or the text of the page that it is shown. */
async function visit(address: string): Promise<{ location: string | null; text: string }> {
  const answer = await proof.fetch(address, { headers: { accept: 'text/html' } })
  return { location: answer.headers.get('location'), text: await answer.text() }
}

test('a request that was not pushed is refused', async () => {
  const query = new URLSearchParams(requestOf(newVerifier().challenge))
  const { location, text } = await visit(`${proof.issuer}/oauth/authorize?${query}`)
  expect(location ?? text).not.toContain('/interaction/')
  expect(location ?? text).toContain('Pushed')
})

test('what stands beside a request_uri counts for nothing', async () => {
  const { body } = await pushed()
  const address = `${addressOf(proof, body.request_uri ?? '')}&redirect_uri=https://evil.example/`
  const callback = await approve(proof, address)
  expect(callback.origin).toBe('https://app.example')
})

test('a request is pushed by its authenticated client only', async () => {
  const fields = requestOf(newVerifier().challenge)
  expect((await post(proof, '/oauth/par', fields)).status).toBe(401)
  const rival = { clientId: 'app_rival', key: proof.keys.rival }
  const { status, body } = await push(proof, fields, rival)
  expect([status, body.request_uri]).toEqual([400, undefined])
})

test('a pushed request lives for sixty seconds at most', async () => {
  const { status, body } = await pushed()
  expect(status).toBe(201)
  expect(Number(body.expires_in)).toBeLessThanOrEqual(60)
})

test('a request_uri serves one authorization', async () => {
  const { body } = await pushed()
  const address = addressOf(proof, body.request_uri ?? '')
  await approve(proof, address)
  const { location, text } = await visit(address)
  expect(location ?? text).toContain('invalid_request_uri')
})

test('a request_uri of another client is refused', async () => {
  const { body } = await pushed()
  const { location, text } = await visit(addressOf(proof, body.request_uri ?? '', 'app_rival'))
  expect(location ?? '').not.toContain('/interaction/')
  expect(text + location).toContain('invalid_request')
})

test('a request_uri that nobody pushed is refused', async () => {
  const unknown = 'urn:ietf:params:oauth:request_uri:nothing'
  const { location, text } = await visit(addressOf(proof, unknown))
  expect(location ?? text).toContain('invalid_request_uri')
})

test.each([
  ['another host', 'https://evil.example/callback'],
  ['another path', 'https://app.example/callback/'],
  ['more behind it', 'https://app.example/callback?next=1'],
  ['no TLS', 'http://app.example/callback'],
])('a redirect address that is not registered is refused: %s', async (_what, redirectUri) => {
  const { status, body } = await pushed({ redirect_uri: redirectUri })
  expect([status, body.request_uri]).toEqual([400, undefined])
})

test('a request without PKCE is refused', async () => {
  const none = { code_challenge: undefined, code_challenge_method: undefined }
  const { status, body } = await pushed(none)
  expect([status, body.error]).toEqual([400, 'invalid_request'])
})

test('a plain challenge is refused', async () => {
  const { status, body } = await pushed({ code_challenge_method: 'plain' })
  expect([status, body.error]).toEqual([400, 'invalid_request'])
})

test('the answer names its issuer, so that a client that was misled can tell', async () => {
  const { callback } = await approvedCode(proof)
  expect(callback.searchParams.get('iss')).toBe(proof.issuer)
})

test('a code is redeemed once, and its second use ends what the first one gave', async () => {
  const approved = await approvedCode(proof)
  const first = await redeem(proof, approved, key)
  expect(first.status).toBe(200)
  const second = await redeem(proof, approved, key)
  expect([second.status, second.body.error]).toEqual([400, 'invalid_grant'])
  const fields = {
    grant_type: 'refresh_token',
    refresh_token: first.body.refresh_token ?? '',
    ...(await authentication(proof)),
  }
  const dpop = await keyProof(key, { method: 'POST', url: `${proof.issuer}/oauth/token` })
  const refreshed = await post(proof, '/oauth/token', fields, { dpop })
  expect(refreshed.body.error).toBe('invalid_grant')
})

test('a code is nothing to another client', async () => {
  const forged = { clientId: 'app_rival', key: proof.keys.rival }
  const { body } = await redeem(proof, await approvedCode(proof), key, { forged })
  expect(body.error).toBe('invalid_grant')
})

test('a code without its verifier, or with another, is refused', async () => {
  const { code } = await approvedCode(proof)
  const { verifier } = newVerifier()
  const other = await redeem(proof, { code, verifier }, key)
  expect(other.body.error).toBe('invalid_grant')
})

test('a code for another redirect address is refused', async () => {
  const fields = { redirect_uri: 'https://app.example/other' }
  const { body } = await redeem(proof, await approvedCode(proof), key, { fields })
  expect(body.error).toBe('invalid_grant')
})

test('a code that was asked for with a key is redeemed with that key only', async () => {
  const { verifier, challenge } = newVerifier()
  const dpop = await keyProof(key, { method: 'POST', url: `${proof.issuer}/oauth/par` })
  const asked = { ...requestOf(challenge), ...(await authentication(proof)) }
  const { body } = await post(proof, '/oauth/par', asked, { dpop })
  const callback = await approve(proof, addressOf(proof, body.request_uri ?? ''))
  const code = callback.searchParams.get('code') ?? ''
  const stolen = await redeem(proof, { code, verifier }, await newClientKey('thief'))
  expect(stolen.body.error).toBe('invalid_grant')
})

test('a client of FAPI 2.0 gets no token that is bound to nothing', async () => {
  const fields = { grant_type: 'client_credentials', ...(await authentication(proof)) }
  const { status, body } = await post(proof, '/oauth/token', fields)
  expect([status, body.access_token]).toEqual([400, undefined])
})

test.each([
  ['two details', '[{"type":"consent","consent_id":"a"},{"type":"consent","consent_id":"b"}]'],
  ['an unknown type', '[{"type":"payment_initiation"}]'],
  ['an unknown member', '[{"type":"consent","consent_id":"a","amount":"1.00"}]'],
  ['no consent', '[{"type":"consent"}]'],
  ['no list', '{"type":"consent","consent_id":"a"}'],
  ['no JSON', 'consent'],
])('authorization_details with %s are refused', async (_what, details) => {
  const { status, body } = await pushed({ authorization_details: details })
  expect([status, body.error]).toEqual([400, 'invalid_authorization_details'])
})

test('a consent that is not there is refused, by details as by its parameter', async () => {
  const details = JSON.stringify([{ type: 'consent', consent_id: 'csn_absent' }])
  const byDetails = await pushed({ authorization_details: details })
  const byParameter = await pushed({ consent_id: 'csn_absent' })
  expect([byDetails.status, byDetails.body.error]).toEqual([400, 'invalid_request'])
  expect(byDetails.body).toEqual(byParameter.body)
})

test('two consents in one request are refused', async () => {
  const details = JSON.stringify([{ type: 'consent', consent_id: 'csn_one' }])
  const { body } = await pushed({ authorization_details: details, consent_id: 'csn_two' })
  expect(body.error).toBe('invalid_authorization_details')
})

test('what the database has of a device’s code opens nothing', async () => {
  const fields = { client_id: 'app_device', scope: 'openid accounts.read' }
  const { body } = await post(proof, '/oauth/device-authorization', fields)
  const stolen = `found:${digest(body.device_code ?? '')}`
  const grant = 'urn:ietf:params:oauth:grant-type:device_code'
  const asked = { grant_type: grant, client_id: 'app_device', device_code: stolen }
  const answer = await post(proof, '/oauth/token', asked)
  expect(answer.body.error).toBe('invalid_grant')
})
