import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { post, readAccounts } from '../identity/proof/testing/forge.ts'
import { openProof, type Proof } from '../identity/proof/testing/open-proof.ts'
import { testServer } from '../testing/test-server.ts'

const LIMIT = { unitsPerMinute: { address: 3, application: 1_000, consent: 1_000 } }
const TRUSTED = ['127.0.0.1', '10.0.0.0/8']

/** How a server answers requests that say by their headers whom they were forwarded for. */
async function statuses(url: string, forwarded: readonly string[]): Promise<number[]> {
  const answers: number[] = []
  for (const list of forwarded) {
    const answer = await fetch(`${url}/livez`, { headers: { 'x-forwarded-for': list } })
    answers.push(answer.status)
  }
  return answers
}

test('a caller cannot make itself many by a header of its own', async () => {
  const { url } = await testServer(LIMIT)
  const asked = ['1.1.1.1', '2.2.2.2', '3.3.3.3', '4.4.4.4']
  expect(await statuses(url, asked)).toEqual([200, 200, 200, 429])
})

test('behind a trusted proxy each caller has a limit of its own', async () => {
  const { url } = await testServer({ ...LIMIT, trustedProxies: TRUSTED })
  const asked = ['1.1.1.1', '1.1.1.1', '1.1.1.1', '2.2.2.2', '1.1.1.1']
  expect(await statuses(url, asked)).toEqual([200, 200, 200, 200, 429])
})

test('what a caller wrote before the proxy did counts for nothing', async () => {
  const { url } = await testServer({ ...LIMIT, trustedProxies: TRUSTED })
  const asked = ['9.9.9.9, 1.1.1.1', '8.8.8.8, 1.1.1.1', '10.0.0.1, 1.1.1.1', '7.7.7.7, 1.1.1.1']
  expect(await statuses(url, asked)).toEqual([200, 200, 200, 429])
})

test('a chain of trusted proxies is followed back to the caller', async () => {
  const { url } = await testServer({ ...LIMIT, trustedProxies: TRUSTED })
  const asked = ['1.1.1.1, 10.0.0.1', '1.1.1.1, 10.0.0.2', '1.1.1.1:5000, 10.0.0.1', '1.1.1.1']
  expect(await statuses(url, asked)).toEqual([200, 200, 200, 429])
})

test('what is no address ends the chain at who forwarded it', async () => {
  const { url } = await testServer({ ...LIMIT, trustedProxies: TRUSTED })
  const asked = ['nonsense', 'more nonsense', '<script>', 'unknown']
  expect(await statuses(url, asked)).toEqual([200, 200, 200, 429])
})

test('the limit of an address counts for identity as for the api', async () => {
  const { url } = await testServer({ ...LIMIT, trustedProxies: TRUSTED })
  const headers = { 'x-forwarded-for': '1.1.1.1' }
  for (let asked = 0; asked < 3; asked += 1) await fetch(`${url}/livez`, { headers })
  expect((await fetch(`${url}/oauth/jwks`, { headers })).status).toBe(429)
  expect((await fetch(`${url}/oauth/jwks`)).status).toBe(200)
})

let proof: Proof
let behind: { readonly issuer: string; readonly fetch: typeof fetch }
beforeAll(async () => {
  proof = await openProof({ trustedProxies: ['127.0.0.1'] })
  behind = { issuer: proof.issuer, fetch: proof.fetch }
})
afterAll(() => proof.close())

const FIELDS = { grant_type: 'client_credentials', client_id: 'app_tls' }

/** A certificate as a proxy forwards it (RFC 9440, section 2.2). */
function forwarded(name: string): Record<string, string> {
  const pem = readFileSync(join(proof.certs, `${name}.pem`), 'utf8')
  return { 'client-cert': `:${pem.replace(/-----[^-]+-----|\s/g, '')}:` }
}

test('a trusted proxy forwards a certificate, and its tokens are bound to it', async () => {
  const { body } = await post(behind, '/oauth/token', FIELDS, forwarded('client'))
  const authorization = `Bearer ${body.access_token}`
  const read = (headers: Record<string, string>) =>
    readAccounts(behind, { authorization, ...headers }, '/v1/consents')
  expect((await read(forwarded('client'))).status).toBe(200)
  expect((await read(forwarded('client-other'))).body.code).toBe('certificate_mismatch')
  expect((await read({})).body.code).toBe('token_binding_missing')
})

test('a forwarded certificate that has expired is none', async () => {
  const { status } = await post(behind, '/oauth/token', FIELDS, forwarded('client-expired'))
  expect(status).toBe(401)
})

test('two forwarded certificates are none', async () => {
  const { 'client-cert': one = '' } = forwarded('client')
  const both = { 'client-cert': `${one}, ${one}` }
  expect((await post(behind, '/oauth/token', FIELDS, both)).status).toBe(401)
})

test('the proxy’s own certificate is not its callers’', async () => {
  const asProxy = { issuer: proof.issuer, fetch: proof.fetchAs('client') }
  expect((await post(asProxy, '/oauth/token', FIELDS)).status).toBe(401)
})
