import { once } from 'node:events'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { connect, type TLSSocket } from 'node:tls'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { practiceSet } from '../../certs/practice-set.ts'
import { writeFiles } from '../../certs/write-files.ts'
import { post, readAccounts, tell } from './testing/forge.ts'
import { type Held, openProof, type Proof } from './testing/open-proof.ts'

let proof: Proof
beforeAll(async () => {
  proof = await openProof()
})
afterAll(() => proof.close())

const FIELDS = { grant_type: 'client_credentials', client_id: 'app_tls' }

const askAs = (held: Held) =>
  post({ issuer: proof.issuer, fetch: proof.fetchAs(held) }, '/oauth/token', FIELDS)

async function ownToken(): Promise<string> {
  const { body } = await askAs('client')
  if (!body.access_token) throw new Error(JSON.stringify(body))
  return body.access_token
}

const listAs = (held: Held, token: string) =>
  readAccounts(
    { issuer: proof.issuer, fetch: proof.fetchAs(held) },
    { authorization: `Bearer ${token}` },
    '/v1/consents',
  )

test('a certificate that is believed gives a token that is bound to it, and opens with it', async () => {
  const token = await ownToken()
  expect(decodeJwt(token).cnf).toEqual({ 'x5t#S256': expect.any(String) })
  expect((await listAs('client', token)).status).toBe(200)
})

test.each(['client-expired', 'client-revoked', 'client-wrong-issuer'] as const)(
  'a certificate that must not be believed gives no token: %s',
  async (held) => {
    const { status, body } = await askAs(held)
    expect([status, body.error]).toEqual([401, 'invalid_client'])
  },
)

test('no certificate gives no token', async () => {
  const { status, body } = await post(proof, '/oauth/token', FIELDS)
  expect([status, body.error]).toEqual([401, 'invalid_client'])
})

test('a token opens nothing without a certificate', async () => {
  const headers = { authorization: `Bearer ${await ownToken()}` }
  const answer = await readAccounts(proof, headers, '/v1/consents')
  expect([answer.status, answer.body.code]).toEqual([401, 'token_binding_missing'])
})

test.each(['client-expired', 'client-revoked', 'client-wrong-issuer'] as const)(
  'a token opens nothing with a certificate that must not be believed: %s',
  async (held) => {
    const answer = await listAs(held, await ownToken())
    expect([answer.status, answer.body.code]).toEqual([401, 'token_binding_missing'])
  },
)

test('a certificate of another name is not this client’s', async () => {
  const { status, body } = await askAs('client-other')
  expect([status, body.error]).toEqual([401, 'invalid_client'])
})

test('a token opens nothing with another certificate, though it is believed', async () => {
  const answer = await listAs('client-other', await ownToken())
  expect([answer.status, answer.body.code]).toEqual([401, 'certificate_mismatch'])
  expect(answer.headers.get('www-authenticate')).toContain('Bearer error="invalid_token"')
})

test('a certificate in a header is worth nothing from whoever is no trusted proxy', async () => {
  const { cert = '' } = proof.identityOf('client')
  const base64 = cert.replace(/-----[^-]+-----|\s/g, '')
  const headers = { 'client-cert': `:${base64}:` }
  const asked = await post(proof, '/oauth/token', FIELDS, headers)
  expect([asked.status, asked.body.error]).toEqual([401, 'invalid_client'])
  const authorization = `Bearer ${await ownToken()}`
  const answer = await readAccounts(proof, { authorization, ...headers }, '/v1/consents')
  expect(answer.body.code).toBe('token_binding_missing')
})

test('userinfo asks for the certificate as the api does', async () => {
  const headers = { authorization: `Bearer ${await ownToken()}` }
  const answer = await tell(await proof.fetch(`${proof.issuer}/oauth/userinfo`, { headers }))
  expect([answer.status, answer.body.error]).toEqual([401, 'invalid_token'])
})

test('nothing older than TLS 1.2 is spoken, and TLS 1.3 where the client can', async () => {
  // A client that would speak it: else the client itself gives up, whatever the server says.
  const old = { maxVersion: 'TLSv1.1', minVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' }
  await expect(handshake(old)).rejects.toMatchObject({
    code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
  })
  expect(await handshake({ maxVersion: 'TLSv1.2' })).toBe('TLSv1.2')
  expect(await handshake({})).toBe('TLSv1.3')
})

test('who is believed changes with a reload, for a request that is under way too', async () => {
  const own = await openProof()
  const as = { issuer: own.issuer, fetch: own.fetchAs('client') }
  const { body } = await post(as, '/oauth/token', FIELDS)
  const headers = { authorization: `Bearer ${body.access_token}` }
  // Another authority takes the place of ours, whose certificates are believed no more.
  const others = join(own.folder, 'others')
  writeFiles(others, await practiceSet(['127.0.0.1'], Date.now()))
  for (const name of ['ca.pem', 'crl.pem']) copyFileSync(join(others, name), join(own.certs, name))
  expect((await readAccounts(as, headers, '/v1/consents')).status).toBe(200)
  const underWay = await beginRequest(own, headers.authorization)
  own.server.reloadTls()
  expect(await underWay.end()).toContain('token_binding_missing')
  expect((await readAccounts(as, headers, '/v1/consents')).body.code).toBe('token_binding_missing')
  await own.close()
})

/** Sends all of a request but its end, over a connection with the client's certificate. */
async function beginRequest(own: Proof, authorization: string) {
  const { port } = new URL(own.issuer)
  const options = { host: '127.0.0.1', port: Number(port), ...own.identityOf('client') }
  const socket = connect(options)
  await once(socket, 'secureConnect')
  const head = ['GET /v1/consents HTTP/1.1', 'host: x', 'connection: close']
  socket.write(`${head.join('\r\n')}\r\nauthorization: ${authorization}\r\n`)
  // A round trip later the server has begun to read it.
  await readAccounts(own, {}, '/livez')
  return {
    end() {
      socket.write('\r\n')
      return text(socket)
    },
  }
}

function handshake(versions: object): Promise<string | null> {
  const { port } = new URL(proof.issuer)
  const { ca } = proof.identityOf('client')
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: Number(port), ca, ...versions }
    const socket: TLSSocket = connect(options, () => {
      resolve(socket.getProtocol())
      socket.destroy()
    })
    socket.on('error', reject)
  })
}
